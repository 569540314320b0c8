/** Segments on their way to the shelf while the next ones are read. */
const MOST = 3

/** Writes one after the other; only so many of them wait. */
export class OnTheWay {
  /** Each after the one before; the last stands for all. */
  #writes: Promise<void>[] = []

  /** Waits only where too many are on their way. A failure is met by a later one or by `arrived`. */
  async add(write: () => Promise<void>): Promise<void> {
    if (this.#writes.length >= MOST) await this.#writes.shift()
    const before = this.#writes.at(-1) ?? Promise.resolve()
    const written = before.then(write)
    written.catch(() => undefined) // awaited above and by `arrived`
    this.#writes.push(written)
  }

  async arrived(): Promise<void> {
    await this.#writes.at(-1)
    this.#writes = []
  }

  /** Arrived or failed. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#writes)
    this.#writes = []
  }
}
