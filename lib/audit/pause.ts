/** Holds an import between two batches for as long as the person wants; nothing is read or written meanwhile. */
export class Pause {
  #wait: { over: Promise<void>; end: () => void } | undefined
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

  over(): Promise<void> {
    return this.#wait?.over ?? Promise.resolve()
  }
}
