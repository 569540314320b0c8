import { type Fingerprint, mixed } from './fingerprint'

const DIGITS = 8
const SPLIT = 10 ** DIGITS
const digits = new Uint8Array(2 * DIGITS)

/** The same as of the number's text, without making one: milliseconds since 1970 come by the hundred thousand. */
export function mixedNumber(number: number, { high, low }: Fingerprint): Fingerprint {
  // `%` of what is no small integer is slow.
  if (!(number >= 0 && number < SPLIT * (SPLIT / 10)) || Math.floor(number) !== number)
    return mixed(`${number}`, { high, low })
  let count = 0
  const head = Math.floor(number / SPLIT) | 0
  const tail = (number - head * SPLIT) | 0
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
