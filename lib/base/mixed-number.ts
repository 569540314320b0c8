import { type Fingerprint, mixed } from './fingerprint'

const DIGITS = 8
const SPLIT = 10 ** DIGITS
const digits = new Uint8Array(2 * DIGITS)

/** The same as of the number's text, without making one: milliseconds since 1970 come by the hundred thousand. */
export function mixedNumber(number: number, { high, low }: Fingerprint): Fingerprint {
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
