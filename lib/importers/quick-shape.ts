/**
 * Shapes for records that come by the hundred thousand. They check and hand the record on as it is; zod copies every
 * object and costs as much as parsing the JSON did (measured). Keys that are not named are not looked at.
 */
export interface QuickShape<Value> {
  is(value: unknown): value is Value
  safeParse(value: unknown): { success: true; data: Value } | { success: false }
}

/** A key that may be missing. */
interface Optional<Value> extends QuickShape<Value | undefined> {
  readonly optional: true
}

export type Read<Shape> = Shape extends QuickShape<infer Value> ? Value : never

type Parts = Readonly<Record<string, QuickShape<unknown>>>
type OptionalKeys<Of extends Parts> = { [Key in keyof Of]: Of[Key] extends Optional<unknown> ? Key : never }[keyof Of]
type ObjectOf<Of extends Parts> = { readonly [Key in Exclude<keyof Of, OptionalKeys<Of>>]: Read<Of[Key]> } & {
  readonly [Key in OptionalKeys<Of>]?: Read<Of[Key]>
}

const shape = <Value>(is: (value: unknown) => boolean): QuickShape<Value> => ({
  is: is as (value: unknown) => value is Value,
  safeParse: value => (is(value) ? { success: true, data: value as Value } : NO),
})
const NO = { success: false } as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text = shape<string>(value => typeof value === 'string')
export const boolean = shape<boolean>(value => typeof value === 'boolean')
export const number = shape<number>(value => Number.isFinite(value))
/** A number, also where it is written as text: see `numberOf`. */
export const count = shape<number | string>(
  value => Number.isFinite(value) || (typeof value === 'string' && /^\d{1,16}$/.test(value)),
)

/** The number of a `count` that may be missing. */
export const numberOf = (written: number | string | undefined): number | undefined =>
  written === undefined ? undefined : Number(written)

export const optional = <Value>(of: QuickShape<Value>): Optional<Value> =>
  Object.assign(
    shape<Value | undefined>(value => value === undefined || of.is(value)),
    { optional: true as const },
  )

/** The same, where some years wrote `null`. */
export const nullish = <Value>(of: QuickShape<Value>): Optional<Value | null> =>
  optional(shape<Value | null>(value => value === null || of.is(value)))

export const listOf = <Value>(of: QuickShape<Value>, least = 0): QuickShape<readonly Value[]> =>
  shape(value => {
    if (!Array.isArray(value) || value.length < least) return false
    for (let at = 0; at < value.length; at++) if (!of.is(value[at])) return false
    return true
  })

export function object<Of extends Parts>(parts: Of): QuickShape<ObjectOf<Of>> {
  const keys = Object.keys(parts)
  const checks = Object.values(parts).map(({ is }) => is)
  return shape(value => {
    if (!isObject(value)) return false
    for (let at = 0; at < keys.length; at++) {
      if (!checks[at]!(value[keys[at] as string])) return false
    }
    return true
  })
}

/** Any keys, values of one shape. */
export const recordOf = <Value>(of: QuickShape<Value>): QuickShape<Readonly<Record<string, Value>>> =>
  shape(value => isObject(value) && Object.values(value).every(of.is))
