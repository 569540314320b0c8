/** Which keys and pointers are down right now, so that a dialog can wait until those of its opening are up. */
export class HeldKeys {
  readonly #down = new Set<string>()

  constructor(signal: AbortSignal) {
    const options = { capture: true, passive: true, signal }
    addEventListener('keydown', event => event.isTrusted && this.#down.add(`key ${event.code}`), options)
    addEventListener('keyup', event => this.#down.delete(`key ${event.code}`), options)
    addEventListener('pointerdown', event => event.isTrusted && this.#down.add(`pointer ${event.pointerId}`), options)
    addEventListener('pointerup', event => this.#down.delete(`pointer ${event.pointerId}`), options)
    addEventListener('pointercancel', event => this.#down.delete(`pointer ${event.pointerId}`), options)
    addEventListener('blur', event => event.target === window && this.#down.clear(), options)
  }

  /** What is down now; true once all of it was up again. Modifiers do not count: people rest a finger on Shift. */
  untilUp(): () => boolean {
    const held = [...this.#down].filter(one => !/^key (Shift|Control|Alt|Meta)/.test(one))
    return () => !held.some(one => this.#down.has(one))
  }
}
