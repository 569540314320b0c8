const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Posts of private accounts carry a key of this many digits after the number. */
const KEY = 28

/** The short code of a post's number, as addresses write it; text that is no number stays as it is. */
export function numberToShortcode(number: string): string {
  if (!/^\d{1,25}$/.test(number)) return number
  let code = ''
  for (let rest = BigInt(number); rest > 0n; rest /= 64n) code = DIGITS[Number(rest % 64n)] + code
  return code
}

/** The number that a post's short code in an address stands for: digits of base 64, the most significant first. */
export function shortcodeToNumber(code: string): string {
  let number = 0n
  for (const digit of code.length > KEY ? code.slice(0, -KEY) : code)
    number = number * 64n + BigInt(DIGITS.indexOf(digit))
  return String(number)
}
