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

const DIGITS = 8
const SPLIT = 10 ** DIGITS
const digits = new Uint8Array(2 * DIGITS)

/** The same as of the number's text, without making one: milliseconds since 1970 come by the hundred thousand. */
export function mixedNumber(number: number, { high, low } = START): Fingerprint {
  if (!(number >= 0 && number < SPLIT * (SPLIT / 10)) || number % 1 !== 0) return mixed(`${number}`, { high, low })
  let count = 0
  const tail = number % SPLIT
  const head = (number - tail) / SPLIT
  for (let rest = tail; rest > 0 || (head > 0 ? count < DIGITS : count === 0); rest = (rest / 10) | 0)
    digits[count++] = rest % 10
  for (let rest = head; rest > 0; rest = (rest / 10) | 0) digits[count++] = rest % 10
  while (count > 0) {
    const unit = 0x30 + (digits[--count] as number)
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
