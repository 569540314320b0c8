import type { Result } from '../base/result'
import type { FetchProblem } from '../model/subscription'
import { boundedGet } from './bounded-get'

/** What the frame answers; `ready` once it listens. */
export type QuietAnswer = 'ready' | Result<Uint8Array, FetchProblem>
export interface QuietAsk {
  address: string
  most: number
}

/**
 * Fetches at most so many bytes of an address. A browser names the asking extension in the header `Origin`. Chromium's name is the same
 * on every device; Firefox's is made for each profile and would mark it, so there the request is made by a sandboxed frame of
 * ours, which has no origin (`Origin: null`, measured in Firefox 153).
 */
export const fetchBounded = (address: string, most: number): Promise<Result<Uint8Array, FetchProblem>> =>
  location.protocol === 'moz-extension:' ? fromFrame({ address, most }) : boundedGet(address, most)

function fromFrame(ask: QuietAsk): Promise<Result<Uint8Array, FetchProblem>> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.hidden = true
  frame.src = '/quiet.html'
  const end = new AbortController()
  const answer = new Promise<Result<Uint8Array, FetchProblem>>(resolve => {
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<QuietAnswer>) => {
        if (source !== frame.contentWindow) return
        if (data === 'ready')
          frame.contentWindow?.postMessage(ask, '*') // a frame without origin cannot be named
        else resolve(data)
      },
      { signal: end.signal },
    )
  })
  document.documentElement.append(frame)
  return answer.finally(() => {
    end.abort()
    frame.remove()
  })
}
