import { withoutNulls } from './without-nulls'

const BEYOND_LATIN1 = /[\u0100-\uffff]/
const HIGH = /[\u0080-\u00ff]/
const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Deeper than any record seen (5, 2026); beyond it strings stay as they are. */
const DEEPEST = 24

/**
 * Undoes the "mojibake" of Meta's JSON, where each UTF-8 byte is written as its own `\u00XX`: `Zo\u00c3\u00ab` → Zoë.
 * After JSON.parse only. True UTF-8 and half repaired strings stay as they are; a second run changes nothing.
 */
export function repairText(text: string): string {
  if (!HIGH.test(text) || BEYOND_LATIN1.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
  try {
    return utf8.decode(bytes)
  } catch {
    return text // not UTF-8 behind it: it was right, or cannot be repaired
  }
}

/** All strings of freshly parsed JSON, keys too (string_map_data has localised keys); changes it in place. */
export function repairDeep(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return repairText(value)
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  const holder = value as Record<string, unknown>
  let renamed = false
  for (const key of Object.keys(holder)) {
    const before = holder[key]
    const after = repairDeep(before, depth + 1)
    if (after !== before) put(holder, key, after)
    renamed ||= repairText(key) !== key
  }
  // Built anew, so that the order of the keys stays: it tells which value is which.
  return renamed ? Object.fromEntries(Object.entries(holder).map(([key, item]) => [repairText(key), item])) : holder
}

/** Not an assignment: a file may hold the key `__proto__`. */
const put = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true })
}

/** A batch of records; untouched where its source text holds no character that could be mojibake, and no `null`. */
export function repairRecords(records: unknown[], source: { raw: string; nulls?: boolean }): unknown[] {
  const there = withoutNulls(records, source)
  const { raw } = source
  return raw.includes('\\u00') || HIGH.test(raw) ? there.map(record => repairDeep(record)) : there
}
