/** What counts as use; a mouse that is only moved over does not. */
const USE = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/** Runs `over` once after so many minutes without use of the page; also when the device slept meanwhile. */
export function afterIdle(page: EventTarget, minutes: number, over: () => void, signal: AbortSignal): void {
  const span = minutes * 60_000
  let last = Date.now()
  for (const event of USE) {
    page.addEventListener(event, () => (last = Date.now()), { capture: true, passive: true, signal })
  }
  // Short looks instead of one long timer: timers stand still while a device sleeps, the clock does not.
  const look = setInterval(() => {
    if (Date.now() - last < span) return
    clearInterval(look)
    over()
  }, 5000)
  signal.addEventListener('abort', () => clearInterval(look))
}
