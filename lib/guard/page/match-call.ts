import {
  type Call,
  type CallFields,
  type CallSpec,
  type Field,
  type NetSpec,
  PRIVATE_NAME,
  PRIVATE_PATH,
  type Said,
} from '../../platforms/define'
import { exec, fromBase64, hasOwn, parseJson, split } from './captured-language'

/** A request as it is about to leave; the body as text, or as fields of a form. */
export interface Request {
  method: string
  url: URL
  body?: string | Record<string, string> | undefined
  /** What the header of `NetSpec.name` says, where it is set. */
  name?: string | undefined
}

/** No act of a person is longer; a longer body is not read. */
const LONGEST_BODY = 200_000
const FIELDS = [
  'post',
  'comment',
  'quoted',
  'account',
  'handle',
  'group',
  'draft',
] as const satisfies (keyof CallFields)[]

/** Cheap first look: could this address be an act? Nothing of a request that is not is ever read. */
export function isDeclared(net: NetSpec, hosts: readonly string[], method: string, url: URL): boolean {
  if (!exec(/^(?:POST|DELETE)$/, method) || !(hosts.includes(url.hostname) || net.callHosts.includes(url.hostname)))
    return false
  for (let index = 0; index < net.calls.length; index++) {
    if (exec(net.calls[index]!.path, addressOf(net, url))) return !isPrivate(net, url)
  }
  return false
}

const addressOf = ({ inQuery }: NetSpec, { pathname, search }: URL): string => pathname + (inQuery ? search : '')

/** Private correspondence, by its address. */
export const isPrivate = (net: NetSpec, { pathname, search }: URL): boolean =>
  exec(PRIVATE_PATH, pathname) !== null || (net.inQuery === true && exec(PRIVATE_NAME, search) !== null)

interface Body {
  /** Of the JSON. */
  text: () => string | null
  json: unknown
  form: (name: string) => string | null
}

function jsonOf(text: string | null): unknown {
  try {
    return text && parseJson(text)
  } catch {
    return // not JSON after all
  }
}

function formOf(body: Request['body']): Body['form'] {
  if (typeof body === 'object') return name => (hasOwn(body, name) ? (body[name] as string) : null)
  if (!body || body.length > LONGEST_BODY) return () => null
  const params = new URLSearchParams(body)
  return name => params.get(name)
}

/** The form at once, the JSON only when a field asks for it: a form's JSON is opened after its name is known. */
function open({ jsonIn }: NetSpec, body: Request['body']): Body {
  const isJson = typeof body === 'string' && exec(/^\s*[{[]/, body)
  const form = isJson ? () => null : formOf(body)
  const text = () => {
    const read = isJson ? body : jsonIn ? form(jsonIn) : null
    return read && read.length < LONGEST_BODY ? read : null
  }
  let json: { of: unknown } | undefined
  return {
    text,
    form,
    get json() {
      json ??= { of: jsonOf(text()) }
      return json.of
    },
  }
}

/** The operation a request says it is: '' where it names none, `null` where the name is private and nothing may be read. */
function nameOf(net: NetSpec, header: string | undefined, form: Body['form']): string | null {
  const name = (net.name && (header || form(net.name.param))) || ''
  return exec(PRIVATE_NAME, name) ? null : name
}

/** May the reply be read? On a site that names its operations only one with a public name. */
export const isPublic = (net: NetSpec, header: string | undefined, body: Request['body']): boolean =>
  !net.name || !!nameOf(net, header, formOf(body))

function at(json: unknown, path: string): string | undefined {
  const steps = split(path, '.')
  let value = json
  for (let index = 0; index < steps.length; index++) {
    if (typeof value !== 'object' || value === null || !hasOwn(value, steps[index]!)) return undefined
    value = (value as Record<string, unknown>)[steps[index]!]
  }
  return value === undefined || typeof value === 'object' ? undefined : String(value)
}

function fieldOf(net: NetSpec, field: Field, url: URL, body: Body): string | undefined {
  if ('param' in field) return url.searchParams.get(field.param) || body.form(field.param) || undefined
  if ('json' in field) {
    const value = at(body.json, field.json)
    return (field.base64 && value ? fromBase64(value) : value) || undefined
  }
  if ('jsonText' in field) return body.text() ?? undefined
  const packed = at(body.json, field.proto)
  return packed && packed.length < 10_000 ? net.proto?.(packed, field.at) : undefined
}

function fill(
  net: NetSpec,
  spec: CallSpec,
  { method, url }: Request,
  body: Body,
  inName: RegExpExecArray['groups'],
): Call {
  const call: Call = { action: spec.action }
  const inPath = exec(spec.path, addressOf(net, url))?.groups
  const { undo } = spec
  if (method === 'DELETE' || undo === true || inPath?.undo || inName?.undo || (undo && isSaid(net, undo, url, body)))
    call.undo = true
  for (let index = 0; index < FIELDS.length; index++) {
    const name = FIELDS[index]!
    const fields = spec[name] ?? []
    if (inPath?.[name]) call[name] = inPath[name]
    for (let which = 0; which < fields.length && call[name] === undefined; which++) {
      const value = fieldOf(net, fields[which]!, url, body)
      const pattern = (fields[which] as { pattern?: RegExp }).pattern
      const groups = value !== undefined && pattern ? exec(pattern, value)?.groups : undefined
      if (value === undefined || (pattern && !groups)) continue
      const named = pattern ? (groups?.post ?? groups?.id) : value
      if (named !== undefined) call[name] = named
      if (groups?.handle && (name === 'post' || name === 'quoted')) call[`${name}Handle`] = groups.handle
    }
  }
  return call
}

function isSaid(net: NetSpec, { field, is }: Said, url: URL, body: Body): boolean {
  const value = fieldOf(net, field, url, body)
  return typeof is === 'string' ? value === is : value !== undefined && exec(is, value) !== null
}

/** The declared act a request does, or `null`. The first spec whose conditions hold counts. */
export function matchCall(net: NetSpec, hosts: readonly string[], request: Request): Call | null {
  if (!isDeclared(net, hosts, request.method, request.url)) return null
  let body: Body | undefined
  let name: string | null | undefined
  for (let index = 0; index < net.calls.length; index++) {
    const spec = net.calls[index]!
    if (!exec(spec.path, addressOf(net, request.url))) continue
    body ??= open(net, request.body)
    name ??= nameOf(net, request.name, body.form)
    if (name === null) return null
    const inName = spec.name && exec(spec.name, name)
    if (inName === null) continue
    if (spec.when && !isSaid(net, spec.when, request.url, body)) continue
    const call = fill(net, spec, request, body, inName?.groups)
    if (!spec.needs || call[spec.needs] !== undefined) return call
  }
  return null
}
