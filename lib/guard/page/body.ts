import { method } from './captured-language'
import { getter, NativeBlob, NativeFormData, NativeRequest, NativeSearchParams } from './captured-page'

/** No act is longer; a bigger body is somebody's upload and not read. */
const LONGEST = 200_000
export type Body = string | Record<string, string>

const paramsText = method(URLSearchParams.prototype, 'toString')
const eachField = method(FormData.prototype, 'forEach')
const blobText = method(Blob.prototype, 'text')
const blobSize = getter(Blob.prototype, 'size')
const cloneRequest = method(Request.prototype, 'clone')
const requestText = method(Request.prototype, 'text')

/** A request's body as text or form fields: at once where that is possible, else as a promise; `undefined` where unreadable. */
export function readBody(body: unknown): Body | Promise<string> | undefined {
  if (typeof body === 'string') return body
  if (body instanceof NativeSearchParams) return paramsText(body) as string
  if (body instanceof NativeFormData) {
    const fields: Record<string, string> = {}
    eachField(body, (value: unknown, name: string) => {
      if (typeof value === 'string' && value.length < LONGEST) fields[name] ??= value
    })
    return fields
  }
  if (body instanceof NativeBlob)
    return (blobSize(body) as number) > LONGEST ? undefined : (blobText(body) as Promise<string>)
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body))
    return body.byteLength > LONGEST ? undefined : new TextDecoder().decode(body)
  return undefined
}

/** The body inside a `Request`, read from a copy so that the original can still be sent. */
export const readRequest = (request: unknown): Promise<string> | undefined =>
  request instanceof NativeRequest ? (requestText(cloneRequest(request) as Request) as Promise<string>) : undefined
