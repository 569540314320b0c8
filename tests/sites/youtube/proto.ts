/** A protobuf as the site packs its parameters: field number to text, number or a message inside. */
export type Fields = { [field: number]: string | number | Fields }

function bytes(fields: Fields): number[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const tag = Number(field) * 8
    if (typeof value === 'number') return [...varint(tag), ...varint(value)]
    const inside = typeof value === 'string' ? [...new TextEncoder().encode(value)] : bytes(value)
    return [...varint(tag + 2), ...varint(inside.length), ...inside]
  })
}
const varint = (number: number): number[] =>
  number < 128 ? [number] : [(number & 127) | 128, ...varint(Math.floor(number / 128))]

/** Base64, percent-encoded, as it stands in a body. */
export const packed = (fields: Fields): string => encodeURIComponent(btoa(String.fromCharCode(...bytes(fields))))
