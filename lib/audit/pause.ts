/** A turn costs up to 4 ms: small files, of which there may be thousands, share one. */
const HEARS_EVERY_MS = 100

/** Holds an import between two batches for as long as the person wants; nothing is read or written meanwhile. */
export class Pause {
  #wait: { over: Promise<void>; end: () => void } | undefined
  #heard = Number.NEGATIVE_INFINITY
  onChange: (paused: boolean) => void = () => undefined

  get isOn(): boolean {
    return this.#wait !== undefined
  }

  begin(): void {
    if (this.#wait) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wait = { over: promise, end: resolve }
    this.onChange(true)
  }

  end(): void {
    if (!this.#wait) return
    this.#wait.end()
    this.#wait = undefined
    this.onChange(false)
  }

  /** Resolves when nobody wants it to wait. Reading into memory waits for nothing by itself: without this turn no press is heard. */
  async over(): Promise<void> {
    if (performance.now() - this.#heard > HEARS_EVERY_MS) {
      await new Promise(resolve => setTimeout(resolve))
      this.#heard = performance.now()
    }
    await this.#wait?.over
  }
}
