import { fingerprint } from './fingerprint'

/** One entry: 8 bytes of fingerprint, 2 bytes of group index, little-endian. */
const ENTRY = 10
/** Groups an index of two bytes can name. */
export const MAX_GROUPS = 65_536

/** Packs `key → group` pairs, sorted by fingerprint, as base64. A key may name several groups; pairs are kept once. */
export function packKeys(pairs: Iterable<readonly [key: string, group: number]>): string {
  const entries = new Map<string, { high: number; low: number; group: number }>()
  for (const [key, group] of pairs) {
    if (group < 0 || group >= MAX_GROUPS) throw new RangeError('group index beyond two bytes')
    const { high, low } = fingerprint(key)
    entries.set(`${high} ${low} ${group}`, { high, low, group })
  }
  const sorted = [...entries.values()].sort((a, b) => a.high - b.high || a.low - b.low || a.group - b.group)
  const view = new DataView(new ArrayBuffer(sorted.length * ENTRY))
  sorted.forEach(({ high, low, group }, place) => {
    view.setUint32(place * ENTRY, high, true)
    view.setUint32(place * ENTRY + 4, low, true)
    view.setUint16(place * ENTRY + 8, group, true)
  })
  return toBase64(new Uint8Array(view.buffer))
}

/** Looks keys up by binary search among the first halves, which lie close together. Bytes after the last whole entry are ignored; never throws. */
export function openKeys(packed: string): (key: string) => number[] {
  const view = fromBase64(packed)
  const count = Math.floor(view.byteLength / ENTRY)
  const highs = new Uint32Array(count).map((_, place) => view.getUint32(place * ENTRY, true))
  return key => {
    const { high, low } = fingerprint(key)
    let from = 0
    let until = count
    while (from < until) {
      const middle = (from + until) >>> 1
      if ((highs[middle] as number) < high) from = middle + 1
      else until = middle
    }
    const groups: number[] = []
    for (; highs[from] === high; from++) {
      if (view.getUint32(from * ENTRY + 4, true) === low) groups.push(view.getUint16(from * ENTRY + 8, true))
    }
    return groups
  }
}

/** In steps: spreading a large array into one call overflows the stack. */
function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += 8192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192))
  return btoa(binary)
}

function fromBase64(text: string): DataView {
  let binary = ''
  try {
    binary = atob(text)
  } catch {
    // A broken snapshot lists nobody: the page passes acts until a new one arrives.
  }
  const bytes = new Uint8Array(binary.length)
  for (let place = 0; place < bytes.length; place++) bytes[place] = binary.charCodeAt(place)
  return new DataView(bytes.buffer)
}
