import { apply, method } from './captured-language'

/** Originals of the page, taken at `document_start`; see `captured-language.ts`. */
export const NativeProxy = Proxy
export const NativePromise = Promise
export const NativeTypeError = TypeError
export const NativeUrl = URL
export const NativeCustomEvent = CustomEvent
export const NativeEvent = Event
export const NativeProgressEvent = ProgressEvent
export const NativeRequest = Request
export const NativeResponse = Response
export const NativeBlob = Blob
export const NativeSearchParams = URLSearchParams
export const NativeFormData = FormData

type Callable = (...args: never[]) => unknown
/** The getter of an accessor property as a function of its target. */
export function getter<Target extends object>(prototype: Target, name: keyof Target) {
  const original = Object.getOwnPropertyDescriptor(prototype, name)?.get as Callable
  return (target: object): unknown => apply(original, target, [])
}

export const listen = method(EventTarget.prototype, 'addEventListener')
export const unlisten = method(EventTarget.prototype, 'removeEventListener')
export const dispatch = method(EventTarget.prototype, 'dispatchEvent') as (target: object, event: Event) => boolean
export const detailOf = getter(CustomEvent.prototype, 'detail')
export const setTimer = setTimeout
export const after = method(Promise.prototype, 'then') as (
  promise: object,
  done: (value: never) => unknown,
  failed?: (why: unknown) => unknown,
) => Promise<unknown>
export const whenIdle: (run: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? run => void requestIdleCallback(run, { timeout: 2000 })
    : run => void setTimer(run, 50)
export const here = document
export const page = window
