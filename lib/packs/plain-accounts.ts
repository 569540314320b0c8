import { CAMPAIGN_ROLES, type PackAccount } from '../model/pack'
import { PLATFORMS } from '../model/platform'

/**
 * Whether all of these are accounts just as the schema would give them back: nothing to trim, drop or refuse. Reading 100,000 by
 * the schema takes seconds; what is not plain goes the slow way, which also says what is wrong. A property test holds both together.
 */
export const arePlain = (list: unknown): list is PackAccount[] => Array.isArray(list) && list.every(isPlain)

type Fields = Record<string, (value: unknown) => boolean>

function isPlain(raw: unknown): boolean {
  const { who, role, contest, on, evidence, added } = (raw ?? {}) as Partial<PackAccount>
  return Boolean(who && role && contest && on && evidence && added) && has(raw, ACCOUNT)
}

/** An object with no fields but these, each as it must be. */
function has(raw: unknown, fields: Fields): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false
  for (const name in raw) {
    if (!Object.hasOwn(fields, name) || !fields[name]!((raw as Record<string, unknown>)[name])) return false
  }
  return true
}

const isList = (most: number, each: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= most && value.every(each)

const isLine = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= 300 && value.trim() === value

/** Days and names are few and come again and again. */
function remembered(check: (value: string) => boolean) {
  const known = new Map<string, boolean>()
  return (value: unknown): boolean => {
    if (typeof value !== 'string') return false
    const before = known.get(value)
    if (before !== undefined) return before
    if (known.size > 9_999) known.clear()
    const answer = check(value)
    known.set(value, answer)
    return answer
  }
}
const isName = remembered(value => /^[a-z0-9][a-z0-9.-]{0,79}$/.test(value))
const isDay = remembered(
  value =>
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) && (new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) ?? false),
)
const oneOf = (words: readonly string[]) => (value: unknown) => words.includes(value as string)

const SPAN: Fields = { from: isDay, until: isDay }
function isSpan(raw: unknown): boolean {
  const { from, until } = (raw ?? {}) as { from?: string; until?: string }
  return from !== undefined && has(raw, SPAN) && (until === undefined || from <= until)
}

const WHERE: Fields = { platform: oneOf(PLATFORMS), id: isLine, handle: isLine, seen: isSpan }
function isWhere(raw: unknown): boolean {
  const { platform, id, handle, seen } = (raw ?? {}) as Partial<Record<string, unknown>>
  return Boolean(platform && (id || handle) && (!handle || seen)) && has(raw, WHERE)
}

const ACCOUNT: Fields = {
  who: isLine,
  role: oneOf(CAMPAIGN_ROLES),
  contest: isList(50, isName),
  side: isName,
  on: value => isList(50, isWhere)(value) && (value as unknown[]).length > 0,
  evidence: isList(50, isLine),
  added: isDay,
}
