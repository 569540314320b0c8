import { fromGuard, fromPage, MEET, replies, TOKEN } from '../../base/bridge-names'
import type { Call } from '../../platforms/define'
import { construct, exec, toJson } from './captured-language'
import { detailOf, dispatch, here, listen, NativeCustomEvent, NativePromise, setTimer, unlisten } from './captured-page'

/** Should nobody answer any more (the guard is gone), a waiting request is refused: late is worse than not at all. */
const LOST_MS = 50_000

/** The page world's only way out. It holds no list: it asks about one act and gets a yes, a no, or nothing to wait for. */
export class Bridge {
  readonly #token: string
  readonly #waiting: Record<string, (go: boolean) => void> = { __proto__: null } as never
  #asked = 0

  constructor() {
    const words = crypto.getRandomValues(new Uint32Array(4))
    this.#token = Array.from(words, word => word.toString(36)).join('-')
    const give = () => dispatch(here, construct(NativeCustomEvent, [TOKEN, { detail: this.#token }]) as Event)
    // Whoever comes second is answered; once met, nobody is ever again: a page may ask too.
    const met = (event: CustomEvent) => {
      if (detailOf(event) === 'met') unlisten(here, MEET, give)
      else this.#answered(String(detailOf(event)))
    }
    listen(here, fromGuard(this.#token), met)
    listen(here, MEET, give)
    give()
  }

  /** `null`: nothing to wait for. Otherwise resolves to whether the request may leave. */
  ask(call: Call): Promise<boolean> | null {
    const id = String(++this.#asked)
    const event = construct(NativeCustomEvent, [
      fromPage(this.#token),
      { cancelable: true, detail: toJson({ kind: 'ask', id, call }) },
    ]) as Event
    if (dispatch(here, event)) return null
    return new NativePromise(resolve => {
      this.#waiting[id] = resolve
      setTimer(() => this.#answered(`${id} no`), LOST_MS)
    })
  }

  /** A reply of the site, as text; the guard reads it between frames. */
  teach(path: string, text: string): void {
    dispatch(here, construct(NativeCustomEvent, [replies(this.#token), { detail: `${path}\n${text}` }]) as Event)
  }

  /** An act that could be seen but not held: a beacon, a synchronous request. */
  passed(call: Call): void {
    dispatch(
      here,
      construct(NativeCustomEvent, [fromPage(this.#token), { detail: toJson({ kind: 'passed', call }) }]) as Event,
    )
  }

  #answered(detail: string): void {
    const [, id, word] = exec(/^(\d+) (go|no)$/, detail) ?? []
    const resolve = id === undefined ? undefined : this.#waiting[id]
    if (!resolve) return
    delete this.#waiting[id!]
    resolve(word === 'go')
  }
}
