/** Base64 in either alphabet, percent-encoded or not, to bytes; empty when it is none. */
export function bytesOf(text: string): Uint8Array {
  try {
    const plain = decodeURIComponent(text).replace(/-/g, '+').replace(/_/g, '/')
    return Uint8Array.from(atob(plain), character => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

/** Reads a variable-length integer; a longer one than 10 bytes ends the read. */
function varint(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0
  for (let index = from, scale = 1; index < bytes.length && index < from + 10; index++, scale *= 128) {
    const byte = bytes[index] as number
    value += (byte & 127) * scale
    if (byte < 128) return { value, next: index + 1 }
  }
  return { value: 0, next: bytes.length }
}

/** The value at a chain of field numbers of a protobuf without its schema: nested bytes, or a number at the end. */
export function protoAt(bytes: Uint8Array, path: readonly number[]): Uint8Array | number | undefined {
  const [wanted, ...rest] = path
  for (let index = 0; index < bytes.length; ) {
    const tag = varint(bytes, index)
    const field = Math.floor(tag.value / 8)
    const wire = tag.value % 8
    if (wire === 0) {
      const number = varint(bytes, tag.next)
      if (field === wanted && !rest.length) return number.value
      index = number.next
    } else if (wire === 2) {
      const length = varint(bytes, tag.next)
      const inside = bytes.subarray(length.next, length.next + length.value)
      if (field === wanted) return rest.length ? protoAt(inside, rest) : inside
      index = length.next + length.value
    } else if (wire === 5 || wire === 1) {
      index = tag.next + (wire === 5 ? 4 : 8)
    } else return undefined
  }
  return undefined
}

/** The same as text; base64 inside base64 is opened once more (live chat writes it twice). */
export function protoText(base64: string, path: readonly number[]): string | undefined {
  for (let bytes = bytesOf(base64), twice = 0; twice < 2; twice++) {
    const found = protoAt(bytes, path)
    if (typeof found === 'number') return String(found)
    const text = new TextDecoder().decode(found ?? bytes)
    if (found) return text
    bytes = bytesOf(text)
  }
  return undefined
}
