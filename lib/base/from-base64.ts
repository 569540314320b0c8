/** Text out of base64, padded or not; empty where it is none. */
export function fromBase64(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}
