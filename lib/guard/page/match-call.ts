import {
  type Call,
  type CallFields,
  type CallSpec,
  type Field,
  type NetSpec,
  PRIVATE_PATH,
} from '../../platforms/define'
import { exec, hasOwn, parseJson, split } from './captured-language'

/** A request as it is about to leave; the body as text, or as fields of a form. */
export interface Request {
  method: string
  url: URL
  body?: string | Record<string, string>
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
  if (method !== 'POST' || !(hosts.includes(url.hostname) || net.callHosts.includes(url.hostname))) return false
  for (let index = 0; index < net.calls.length; index++) {
    if (exec(net.calls[index]!.path, url.pathname)) return !exec(PRIVATE_PATH, url.pathname)
  }
  return false
}

interface Body {
  json?: unknown
  form: (name: string) => string | null
}

function open(body: Request['body']): Body {
  if (typeof body === 'object') return { form: name => (hasOwn(body, name) ? (body[name] as string) : null) }
  if (!body || body.length > LONGEST_BODY) return { form: () => null }
  const start = body.trimStart()[0]
  if (start === '{' || start === '[') {
    try {
      return { json: parseJson(body), form: () => null }
    } catch {
      return { form: () => null }
    }
  }
  const params = new URLSearchParams(body)
  return { form: name => params.get(name) }
}

function at(json: unknown, path: string): string | undefined {
  const steps = split(path, '.')
  let value = json
  for (let index = 0; index < steps.length; index++) {
    if (typeof value !== 'object' || value === null || !hasOwn(value, steps[index]!)) return undefined
    value = (value as Record<string, unknown>)[steps[index]!]
  }
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

function fieldOf(net: NetSpec, field: Field, url: URL, body: Body): string | undefined {
  if ('param' in field) return url.searchParams.get(field.param) || body.form(field.param) || undefined
  if ('json' in field) return at(body.json, field.json) || undefined
  const packed = at(body.json, field.proto)
  return packed && packed.length < 10_000 ? net.proto?.(packed, field.at) : undefined
}

function fill(net: NetSpec, spec: CallSpec, url: URL, body: Body): Call {
  const call: Call = { action: spec.action }
  if (spec.undo) call.undo = true
  for (let index = 0; index < FIELDS.length; index++) {
    const name = FIELDS[index]!
    const fields = spec[name] ?? []
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

/** The declared act a request does, or `null`. The first spec whose conditions hold counts. */
export function matchCall(net: NetSpec, hosts: readonly string[], request: Request): Call | null {
  if (!isDeclared(net, hosts, request.method, request.url)) return null
  let body: Body | undefined
  for (let index = 0; index < net.calls.length; index++) {
    const spec = net.calls[index]!
    if (!exec(spec.path, request.url.pathname)) continue
    body ??= open(request.body)
    if (spec.when && fieldOf(net, spec.when.field, request.url, body) !== spec.when.is) continue
    const call = fill(net, spec, request.url, body)
    if (!spec.needs || call[spec.needs] !== undefined) return call
  }
  return null
}
