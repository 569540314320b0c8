import type { TeachSpec } from '../../platforms/define'
import { type Fact, Scan, wantedOf } from './scan'

/** About 2 ms of reading; then the page has its turn. */
const SLICE = 262_144
const MOST_WAITING = 8

const whenIdle = (run: () => void): void =>
  void (typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 50))

/** Reads the site's own replies between frames and learns whose each post is. Nothing is requested. */
export class Teacher {
  readonly #ways
  readonly #waiting: Scan[] = []
  #isPlanned = false

  constructor(
    teaches: readonly TeachSpec[],
    private readonly learned: (fact: Fact) => void,
  ) {
    this.#ways = teaches.map(teach => ({ path: teach.path, wanted: wantedOf(teach) }))
  }

  read(path: string, text: string): void {
    for (const way of this.#ways) {
      if (this.#waiting.length < MOST_WAITING && way.path.test(path))
        this.#waiting.push(new Scan(text, way.wanted, this.learned))
    }
    this.#plan()
  }

  /** Reads to the end what is still waiting: an act is here that may need it. Bounded by `SLICE` per waiting reply. */
  hurry(): void {
    for (const scan of this.#waiting) scan.step(SLICE)
  }

  #plan(): void {
    if (this.#isPlanned || !this.#waiting.length) return
    this.#isPlanned = true
    whenIdle(() => {
      this.#isPlanned = false
      if (!this.#waiting[0]?.step(SLICE)) this.#waiting.shift()
      this.#plan()
    })
  }
}
