import { type Body, readBody } from './body'
import { apply, construct, defineProperty, deleteProperty, lowerCase, method } from './captured-language'
import { dispatch, getter, listen, NativeEvent, NativeProgressEvent, NativeProxy } from './captured-page'
import type { Gate, Seen } from './gate'

interface Opened extends Seen {
  isSync: boolean
  /** What the site says the operation is. */
  name?: string
}
const opened = new WeakMap<XMLHttpRequest, Opened>()
const recall = method(WeakMap.prototype, 'get') as (map: object, key: object) => unknown
const remember = method(WeakMap.prototype, 'set')
const forget = method(WeakMap.prototype, 'delete')
const typeOf = getter(XMLHttpRequest.prototype, 'responseType')
const textOf = getter(XMLHttpRequest.prototype, 'responseText')
const statusOf = getter(XMLHttpRequest.prototype, 'status')
const FAKED = ['readyState', 'status', 'statusText', 'responseText', 'response', 'responseURL'] as const

/** What a site sees when its network is gone: an `abort()` before `send()` would fire nothing (measured). */
function fail(request: XMLHttpRequest): void {
  for (let index = 0; index < FAKED.length; index++) {
    defineProperty(request, FAKED[index]!, { configurable: true, get: () => [4, 0][index] ?? '' })
  }
  dispatch(request, construct(NativeEvent, ['readystatechange']) as Event)
  dispatch(request, construct(NativeProgressEvent, ['error']) as Event)
  dispatch(request, construct(NativeProgressEvent, ['loadend']) as Event)
}

function listenTo(request: XMLHttpRequest, hear: (text: string, status: unknown) => void): void {
  const loaded = () => {
    const type = typeOf(request)
    if (type === '' || type === 'text') hear(textOf(request) as string, statusOf(request))
  }
  listen(request, 'load', loaded, { once: true })
}

/** Holds declared acts sent by `XMLHttpRequest`: `send` waits, headers stay as the site set them. */
export function patchXhr(gate: Gate): void {
  const { prototype } = XMLHttpRequest
  prototype.open = new NativeProxy(prototype.open, {
    apply(native, request: XMLHttpRequest, args: unknown[]) {
      try {
        if (recall(opened, request))
          for (let index = 0; index < FAKED.length; index++) deleteProperty(request, FAKED[index]!)
        forget(opened, request)
        const seen = gate.look(String(args[0]).toUpperCase(), String(args[1]))
        if (seen) remember(opened, request, { ...seen, isSync: args[2] === false })
      } catch {
        // an address we cannot read is not an act we know
      }
      return apply(native, request, args)
    },
  })
  prototype.send = new NativeProxy(prototype.send, {
    apply(native, request: XMLHttpRequest, args: unknown[]) {
      const send = () => apply(native, request, args)
      let body: Body | Promise<string> | undefined
      let seen: Opened | undefined
      try {
        seen = recall(opened, request) as Opened | undefined
        if (seen?.teaches && !seen.isAct) listenTo(request, text => gate.teach((seen as Opened).url, text))
        if (seen?.isAct && seen.isSync) gate.count(seen, args[0])
        if (!seen?.isAct || seen.isSync) return send()
        body = readBody(args[0])
      } catch {
        return send()
      }
      const current = seen
      const ifWanted = (run: () => unknown) => {
        if (recall(opened, request) === current) run() // else the site gave it up, or opened it anew meanwhile
      }
      gate.decide<void>(
        current,
        body,
        current.name,
        hear =>
          ifWanted(() => {
            if (hear) listenTo(request, hear)
            send()
          }),
        () => ifWanted(() => fail(request)),
      )
    },
  })
  const { header } = gate
  if (header)
    prototype.setRequestHeader = new NativeProxy(prototype.setRequestHeader, {
      apply(native, request: XMLHttpRequest, args: unknown[]) {
        try {
          const seen = recall(opened, request) as Opened | undefined
          if (seen?.isAct && lowerCase(String(args[0])) === header) seen.name = String(args[1])
        } catch {
          // a name we cannot read names nothing
        }
        return apply(native, request, args)
      },
    })
  prototype.abort = new NativeProxy(prototype.abort, {
    apply(native, request: XMLHttpRequest, args: unknown[]) {
      forget(opened, request) // an aborted request that still waits is never sent
      return apply(native, request, args)
    },
  })
}
