/** Which keys and pointers are down right now, so that a dialog can wait until all of them are up. */
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

  /** True when nothing is held. Modifier keys alone do not count: people rest a finger on Shift. */
  allUp(): boolean {
    for (const held of this.#down) if (!/^key (Shift|Control|Alt|Meta)/.test(held)) return false
    return true
  }
}
