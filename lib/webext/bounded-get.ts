import { fail, ok, type Result } from '../base/result'
import type { FetchProblem } from '../model/subscription'

/** From the first byte asked for to the last one read. */
const WITHIN_MS = 30_000

/**
 * A plain GET, the same for everyone: no cookies, referrer, redirect, cache or conditional headers, and a language that is not the
 * person's. The host needs no permission of ours, only to allow any origin (CORS). Stops reading at `most` bytes.
 */
export async function boundedGet(address: string, most: number): Promise<Result<Uint8Array, FetchProblem>> {
  const signal = AbortSignal.timeout(WITHIN_MS)
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      mode: 'cors',
      headers: { accept: 'application/json', 'accept-language': 'id' },
      signal,
    })
    if (response.status !== 200) return fail({ kind: 'answered', status: response.status })
    return await readBounded(response, most)
  } catch {
    return fail({ kind: signal.aborted ? 'slow' : 'unreachable' })
  }
}

async function readBounded(response: Response, most: number): Promise<Result<Uint8Array, FetchProblem>> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length
    if (length > most) {
      void reader?.cancel()
      return fail({ kind: 'longer-than-announced' })
    }
    parts.push(read.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return ok(whole)
}
