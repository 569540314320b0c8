import { type Body, readBody, readRequest } from './body'
import { apply, construct, method } from './captured-language'
import { after, getter, NativeProxy, NativeRequest, NativeResponse, NativeTypeError, page } from './captured-page'
import type { Gate, Seen } from './gate'

const requestUrl = getter(Request.prototype, 'url')
const requestMethod = getter(Request.prototype, 'method')
const requestHeaders = getter(Request.prototype, 'headers')
const headerOf = method(Headers.prototype, 'get')
const NativeHeaders = Headers
const cloneResponse = method(Response.prototype, 'clone')
const responseText = method(Response.prototype, 'text')
const statusOf = getter(Response.prototype, 'status')

function look(gate: Gate, input: unknown, init: RequestInit | undefined): Seen | null {
  const isRequest = input instanceof NativeRequest
  const verb = String(init?.method ?? (isRequest ? requestMethod(input) : 'GET')).toUpperCase()
  return gate.look(verb, isRequest ? (requestUrl(input) as string) : String(input))
}

function listen(reply: Promise<Response>, hear: (text: string, status: unknown) => void): Promise<Response> {
  after(
    reply,
    (response: unknown) => {
      if (!(response instanceof NativeResponse)) return
      after(
        responseText(cloneResponse(response) as Response) as Promise<string>,
        (text: string) => hear(text, statusOf(response)),
        () => {},
      )
    },
    () => {},
  )
  return reply
}

function nameIn(header: string | undefined, input: unknown, init: RequestInit | undefined): string | undefined {
  if (!header) return
  const headers = init?.headers
    ? construct(NativeHeaders, [init.headers])
    : input instanceof NativeRequest && requestHeaders(input)
  return headers ? ((headerOf(headers as Headers, header) as string | null) ?? undefined) : undefined
}

/** Holds declared acts sent by `fetch`; every other request passes through the same native function, untouched. */
export function patchFetch(gate: Gate): void {
  const wrapped = new NativeProxy(page.fetch, {
    apply(native, self, args: [unknown, RequestInit?]) {
      const send = () => apply(native, self, args) as Promise<Response>
      let seen: Seen | null = null
      let body: Body | Promise<string> | undefined
      let name: string | undefined
      try {
        seen = look(gate, args[0], args[1])
        if (seen?.isAct) {
          body = args[1]?.body != null ? readBody(args[1].body) : readRequest(args[0])
          name = nameIn(gate.header, args[0], args[1])
        }
      } catch {
        return send() // whatever the page handed us, its request goes on as it would have
      }
      if (!seen) return send()
      const { url } = seen
      if (!seen.isAct) return listen(send(), text => gate.teach(url, text))
      return gate.decide<Promise<unknown>>(
        seen,
        body,
        name,
        hear => (hear ? listen(send(), hear) : send()),
        () => {
          throw construct(NativeTypeError, ['Failed to fetch'])
        },
      )
    },
  })
  page.fetch = wrapped
}
