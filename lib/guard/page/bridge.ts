import { fromGuard, fromPage, MEET, replies, TOKEN } from '../../base/bridge-names'
import type { Call } from '../../platforms/define'
import { construct, exec, toJson } from './captured-language'
import { detailOf, dispatch, here, listen, NativeCustomEvent, NativePromise, setTimer, unlisten } from './captured-page'

/** Should nobody answer any more (the guard is gone), a waiting request is refused: late is worse than not at all. */
const LOST_MS = 50_000

/** False where the guard canceled it: "wait". */
const tell = (name: string, detail: string, cancelable = false): boolean =>
  dispatch(here, construct(NativeCustomEvent, [name, { cancelable, detail }]) as Event)

/** The page world's only way out. It holds no list: it asks about one act and gets a yes, a no, or nothing to wait for. */
export class Bridge {
  readonly #token: string
  readonly #waiting: Record<string, (go: boolean) => void> = { __proto__: null } as never
  #asked = 0

  constructor() {
    const words = crypto.getRandomValues(new Uint32Array(4))
    this.#token = Array.from(words, word => word.toString(36)).join('-')
    const give = () => tell(TOKEN, this.#token)
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
    if (tell(fromPage(this.#token), toJson({ kind: 'ask', id, call }), true)) return null
    return new NativePromise(resolve => {
      this.#waiting[id] = resolve
      setTimer(() => this.#answered(`${id} no`), LOST_MS)
    })
  }

  /** A reply of the site, as text; the guard reads it between frames. */
  teach(path: string, text: string): void {
    tell(replies(this.#token), `${path}\n${text}`)
  }

  /** An act that could be seen but not held: a beacon, a synchronous request; an undo that the site agreed to. */
  passed(call: Call): void {
    tell(fromPage(this.#token), toJson({ kind: 'passed', call }))
  }

  #answered(detail: string): void {
    const [, id, word] = exec(/^(\d+) (go|no)$/, detail) ?? []
    const resolve = id === undefined ? undefined : this.#waiting[id]
    if (!resolve) return
    delete this.#waiting[id!]
    resolve(word === 'go')
  }
}
