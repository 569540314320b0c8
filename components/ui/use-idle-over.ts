import { useEffect } from 'preact/hooks'

const SLICE = 400

/** Does something for each item while nobody waits, a slice at a time; for what is remembered and asked for later. */
export function useIdleOver<Item>(items: readonly Item[], run: (item: Item) => unknown): void {
  useEffect(() => {
    let ended = false
    const from = (start: number) => {
      if (ended || start >= items.length) return
      for (const item of items.slice(start, start + SLICE)) run(item)
      requestIdleCallback(() => from(start + SLICE))
    }
    requestIdleCallback(() => from(0))
    return () => {
      ended = true
    }
  }, [items, run])
}
