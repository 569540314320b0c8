import { type Fingerprint, fingerprint } from './fingerprint'

/** Groups an index of two bytes can name. */
export const MAX_GROUPS = 65_536

/**
 * Packs `key → group` pairs, sorted by fingerprint, as text: storage keeps text, and six bits a character lie in it as they are. The
 * first bits of a fingerprint follow from its place among the others and are written as the distance to the one before; the rest
 * and the group stand in a fixed number of characters. A key may name several groups; pairs are kept once.
 */
export function packKeys(pairs: Iterable<readonly [key: string, group: number]>): string {
  const entries: (Fingerprint & { group: number })[] = []
  let most = 0
  for (const [key, group] of pairs) {
    if (group < 0 || group >= MAX_GROUPS) throw new RangeError('group index beyond two bytes')
    const { high, low } = fingerprint(key)
    entries.push({ high, low, group })
    most = Math.max(most, group)
  }
  entries.sort((a, b) => a.high - b.high || a.low - b.low || a.group - b.group)
  const width = Math.max(1, 32 - Math.clz32(most))
  const fixed = fewest(entries.length, width)
  // Each entry, and at most so many steps of the way past all first parts.
  const signs = new Uint8Array(2 + entries.length * (fixed + 1) + 2 ** (64 + width - 6 * fixed) / FAR)
  let end = 0
  const write = (value: number, at = end++) => {
    signs[at] = value + 61 + Number(value > 30)
  }
  write(fixed)
  write(width)
  let before = 0
  for (const [place, { high, low, group }] of entries.entries()) {
    const last = entries[place - 1]
    if (last && last.high === high && last.low === low && last.group === group) continue
    // Fingerprint and group in one row of bits, over three numbers; what is left after the fixed characters is the first part.
    const first = (high >>> (6 * fixed - 32 - width)) >>> 0
    for (let far = first - before; ; far -= FAR) {
      write(Math.min(far, FAR))
      if (far < FAR) break
    }
    before = first
    let top = high >>> -width
    let middle = (high << width) | (low >>> -width)
    let bottom = (low << width) | group
    end += fixed
    for (let at = end; at > end - fixed; top >>>= 6) {
      write(bottom & 63, --at)
      bottom = (bottom >>> 6) | (middle << 26)
      middle = (middle >>> 6) | (top << 26)
    }
  }
  return new TextDecoder().decode(signs.subarray(0, end))
}

/** This far and on: a distance that goes on in the next character. 64 characters in a row are used that JSON keeps as they are, but for the backslash among them. */
const FAR = 63

/** How many characters after the distance make entries shortest: fewer leave more bits to the distance, which then takes several. */
function fewest(count: number, width: number): number {
  const length = (fixed: number) => fixed + 1 / (1 - Math.exp((-FAR * count) / 2 ** (64 + width - 6 * fixed)))
  return [8, 9, 10, 11, 12]
    .filter(fixed => 64 + width - 6 * fixed > 1)
    .reduce((a, b) => (length(b) <= length(a) ? b : a))
}

/** Looks keys up by binary search. An entry that was cut off is ignored; never throws. */
export function openKeys(packed: string): (key: string) => number[] {
  let at = 0
  const next = (): number => {
    const code = packed.charCodeAt(at++)
    return code - 61 - +(code > 92)
  }
  const fixed = next()
  const width = next()
  /** Three numbers an entry: the halves of the fingerprint, the group. An entry takes nine characters at least. */
  const table = new Uint32Array(packed.length / 3)
  let end = 0
  for (let bucket = 0, far: number; at + fixed < packed.length; ) {
    do bucket += far = next()
    while (far > 62)
    // Fingerprint and group in one row of bits, over three numbers, six shifted in from the right each time.
    let top = 0
    let high = 0
    let low = bucket
    for (let times = fixed; times-- > 0; low = (low << 6) | next()) {
      top = (top << 6) | (high >>> 26)
      high = (high << 6) | (low >>> 26)
    }
    table[end++] = (top << -width) | (high >>> width)
    table[end++] = (high << -width) | (low >>> width)
    table[end++] = low & ((1 << width) - 1)
  }
  return key => {
    const wanted = fingerprint(key)
    let from = 0
    for (let until = end / 3; from < until; ) {
      const middle = (from + until) >>> 1
      if (table[3 * middle]! < wanted.high) from = middle + 1
      else until = middle
    }
    const found: number[] = []
    for (from *= 3; table[from] === wanted.high && from < end; from += 3) {
      if (table[from + 1] === wanted.low) found.push(table[from + 2]!)
    }
    return found
  }
}
