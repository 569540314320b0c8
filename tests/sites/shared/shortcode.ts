const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** The short code of a post's number, as Instagram and Threads write it in addresses. */
export function codeOf(number: string): string {
  let code = ''
  for (let rest = BigInt(number); rest > 0n; rest /= 64n) code = DIGITS[Number(rest % 64n)] + code
  return code
}
