/**
 * The line (from 1) on which a place of a JSON text begins, or of the nearest place above it that is there. The text must be valid JSON.
 */
export function lineOf(source: string, path: readonly (string | number)[]): number {
  let at: Place = { shown: space(source, 0), value: space(source, 0) }
  for (const step of path) {
    const next =
      source[at.value] === '{' ? inObject(source, at.value, String(step)) : inArray(source, at.value, Number(step))
    if (next === undefined) break
    at = next
  }
  return source.slice(0, at.shown).split('\n').length
}

/** Where a member begins for the eye (its name), and where its value begins. */
interface Place {
  shown: number
  value: number
}

function space(source: string, from: number): number {
  let at = from
  while (/\s/.test(source[at] ?? '')) at++
  return at
}

/** Just behind the string that begins here. */
function endOfString(source: string, at: number): number {
  let end = at + 1
  while (source[end] !== '"') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** Just behind any value. */
function endOfValue(source: string, at: number): number {
  if (source[at] === '"') return endOfString(source, at)
  let end = at
  if (source[at] !== '{' && source[at] !== '[') {
    while (/[^,\]}\s]/.test(source[end] ?? ',')) end++
    return end
  }
  for (let depth = 0; ; end++) {
    const sign = source[end]
    if (sign === '"') end = endOfString(source, end) - 1
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return end + 1
  }
}

function inObject(source: string, at: number, name: string): Place | undefined {
  let key = space(source, at + 1)
  while (source[key] === '"') {
    const end = endOfString(source, key)
    const value = space(source, space(source, end) + 1)
    if (JSON.parse(source.slice(key, end)) === name) return { shown: key, value }
    key = behind(source, value)
  }
  return undefined
}

function inArray(source: string, at: number, place: number): Place | undefined {
  if (source[at] !== '[') return undefined
  let item = space(source, at + 1)
  for (let index = 0; index < place && source[item] !== ']'; index++) item = behind(source, item)
  return source[item] === ']' ? undefined : { shown: item, value: item }
}

/** The next member, or the closing bracket. */
function behind(source: string, value: number): number {
  const end = space(source, endOfValue(source, value))
  return source[end] === ',' ? space(source, end + 1) : end
}
