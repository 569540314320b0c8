const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Posts of private accounts carry a key of this many digits after the number. */
const KEY = 28

/** The number that a post's short code in an address stands for: digits of base 64, the most significant first. */
export function shortcodeToNumber(code: string): string {
  let number = 0n
  for (const digit of code.length > KEY ? code.slice(0, -KEY) : code)
    number = number * 64n + BigInt(DIGITS.indexOf(digit))
  return String(number)
}
