import { useEffect } from 'preact/hooks'

/** Milliseconds at a time: a press in between is answered within its frame. */
const MOST_MS = 8

/** Does something for each item while nobody waits, a few milliseconds at a time; for what is remembered and asked for later. */
export function useIdleOver<Item>(items: readonly Item[], run: (item: Item) => unknown): void {
  useEffect(() => {
    let ended = false
    let next = 0
    const goOn = (idle: IdleDeadline) => {
      const until = performance.now() + Math.min(MOST_MS, idle.timeRemaining())
      while (!ended && next < items.length && performance.now() < until) run(items[next++]!)
      if (!ended && next < items.length) requestIdleCallback(goOn)
    }
    requestIdleCallback(goOn)
    return () => {
      ended = true
    }
  }, [items, run])
}
