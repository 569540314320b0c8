/** Which keys and pointers are down right now, so that a dialog can wait until those of its opening are up. */
export class HeldKeys {
  readonly #down = new Set<string>()
  #waitedFor = new Set<string>()

  constructor() {
    const options = { capture: true, passive: true }
    const up = (what: string) => {
      this.#down.delete(what)
      this.#waitedFor.delete(what)
    }
    addEventListener('keydown', event => event.isTrusted && this.#down.add(`key ${event.code}`), options)
    addEventListener('keyup', event => up(`key ${event.code}`), options)
    addEventListener('pointerdown', event => event.isTrusted && this.#down.add(`pointer ${event.pointerId}`), options)
    for (const end of ['pointerup', 'pointercancel'] as const)
      addEventListener(end, event => up(`pointer ${event.pointerId}`), options)
    addEventListener('blur', event => event.target === window && this.#down.clear(), options)
  }

  /** Starts to wait for what is down now. Modifiers do not count: people rest a finger on Shift. */
  waitForUp(): void {
    this.#waitedFor = new Set([...this.#down].filter(held => !/^key (Shift|Control|Alt|Meta)/.test(held)))
  }

  /** True once all that was down then has been up. */
  get wereUp(): boolean {
    return this.#waitedFor.size === 0
  }
}
