import { useEffect } from 'preact/hooks'

/** Milliseconds that are left free at the end of an idle moment. */
const SPARE_MS = 2

/** Does something for each item while nobody waits, as far as each idle moment reaches; for what is remembered and asked for later. */
export function useIdleOver<Item>(items: readonly Item[], run: (item: Item) => unknown): void {
  useEffect(() => {
    let ended = false
    let next = 0
    const goOn = (idle: IdleDeadline) => {
      while (!ended && next < items.length && idle.timeRemaining() > SPARE_MS) run(items[next++]!)
      if (!ended && next < items.length) requestIdleCallback(goOn)
    }
    requestIdleCallback(goOn)
    return () => {
      ended = true
    }
  }, [items, run])
}
