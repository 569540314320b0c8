/** 64 bits of a string as two unsigned 32-bit halves (cyrb53's mixing, both halves kept): exact enough for 10⁷ look-ups. */
export interface Fingerprint {
  high: number
  low: number
}

const START: Fingerprint = { high: 0xdeadbeef, low: 0x41c6ce57 }

/** A text half-way: what many texts begin with is mixed once, and given to `fingerprint` with the rest of each. */
export function mixed(text: string, { high, low } = START): Fingerprint {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  return { high, low }
}

export function fingerprint(text: string, beginning = START): Fingerprint {
  const { high, low } = mixed(text, beginning)
  const mixedHigh = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  const mixedLow = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(mixedHigh ^ (mixedHigh >>> 13), 3266489909)
  return { high: mixedHigh >>> 0, low: mixedLow >>> 0 }
}
