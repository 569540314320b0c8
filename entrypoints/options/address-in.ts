const ADD = '#/daftar/tambah'

/** `#/daftar/tambah/https%3A%2F%2F…` names the list an agency's instruction leads to; `''` without one, undefined elsewhere. */
export function addressIn(hash: string): string | undefined {
  if (hash !== ADD && !hash.startsWith(`${ADD}/`)) return undefined
  try {
    return decodeURIComponent(hash.slice(ADD.length + 1)).slice(0, 500)
  } catch {
    return '' // not spelled as an address
  }
}
