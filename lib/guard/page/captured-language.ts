/**
 * Originals of the language, taken at `document_start` before any script of the site: a page that later patches
 * prototypes, `Function.prototype.call` or `JSON` patches nothing of ours.
 */
export const { apply, construct, defineProperty, deleteProperty } = Reflect
export const { parse: parseJson, stringify: toJson } = JSON
export const { hasOwn } = Object
const decode = atob
/** Bytes as text, padded or not; empty where it is no base64. */
export function fromBase64(text: string): string {
  try {
    return decode(text)
  } catch {
    return ''
  }
}

type Callable = (...args: never[]) => unknown
/** A prototype's method as a function of its target. */
/* @__NO_SIDE_EFFECTS__ */
export function method<Target extends object, Name extends keyof Target>(prototype: Target, name: Name) {
  const original = prototype[name] as unknown as Callable
  return (target: object | string, ...args: unknown[]): unknown => apply(original, target, args)
}

export const exec = method(RegExp.prototype, 'exec') as unknown as (
  pattern: RegExp,
  text: string,
) => RegExpExecArray | null
export const split = method(String.prototype, 'split') as unknown as (text: string, by: string) => string[]
export const lowerCase = method(String.prototype, 'toLowerCase') as unknown as (text: string) => string
