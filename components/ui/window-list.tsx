import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { offsetsOf, rowsToDraw } from './window-range'

interface WindowListProps<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  row: (item: Item) => ComponentChildren
  /** Height in px of a row that was never drawn. */
  estimate: number
  label: string
  /** Key of a row that is drawn wherever it lies, so that it can take the focus. */
  kept?: string | undefined
  onKey?: (event: KeyboardEvent) => void
}
const SPARE = 8

/** A list of any length in the page's own scroll: only rows in and near the view are in the document. */
export function WindowList<Item>({ items, keyOf, row, estimate, label, kept: keptKey, onKey }: WindowListProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [view, setView] = useState({ top: 0, bottom: 1000 })
  const [focused, setFocused] = useState<string>()
  const { heights, usual = estimate, measured, measure } = useRowHeights()

  useLayoutEffect(() => {
    const end = new AbortController()
    let frame = 0
    const look = () => {
      frame = 0
      const top = -(list.current?.getBoundingClientRect().top ?? 0)
      setView(old => (old.top === top ? old : { top, bottom: top + window.innerHeight }))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', soon, { passive: true, signal: end.signal })
    addEventListener('resize', soon, { passive: true, signal: end.signal })
    return () => {
      end.abort()
      cancelAnimationFrame(frame)
    }
  }, [])

  // `measured` changes whenever `heights` got a new value.
  const offsets = useMemo(
    () => offsetsOf(items.length, index => heights.get(keyOf(items[index]!)), usual),
    [items, heights, measured, keyOf, usual],
  )
  const kept = useMemo(() => {
    const wanted = [...new Set([focused, keptKey])].filter(key => key !== undefined)
    return wanted.map(key => items.findIndex(item => keyOf(item) === key))
  }, [items, focused, keptKey, keyOf])
  // A step of scrolling makes only the rows that come into view.
  const drawn = useMemo(() => new Drawn(), [items, row, offsets, keyOf, measure])
  return (
    <ul
      ref={list}
      class="window-list"
      aria-label={label}
      style={{ height: `${offsets[items.length]}px` }}
      onFocusIn={event => setFocused((event.target as Element).closest('li')?.dataset.key)}
      onFocusOut={() => setFocused(undefined)}
      onKeyDown={onKey}
    >
      {drawn.of(rowsToDraw(offsets, view.top, view.bottom, SPARE, kept), index => {
        const item = items[index]!
        const key = keyOf(item)
        return (
          <li
            key={key}
            ref={measure}
            data-key={key}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ top: `${offsets[index]}px` }}
          >
            {row(item)}
          </li>
        )
      })}
    </ul>
  )
}

/** Rows as they were drawn last: the very same node is not compared again. */
class Drawn {
  #rows = new Map<number, VNode>()

  of(indices: readonly number[], draw: (index: number) => VNode): VNode[] {
    this.#rows = new Map(indices.map(index => [index, this.#rows.get(index) ?? draw(index)]))
    return [...this.#rows.values()]
  }
}

/** Heights by row key, kept up to date while rows are drawn. */
function useRowHeights() {
  const [measured, setMeasured] = useState(0)
  const heights = useMemo(() => new Map<string, number>(), [])
  /** Of the first row drawn: most rows are like it, and only others are kept one by one. */
  const usual = useRef<number>(undefined)
  const observer = useMemo(
    () =>
      new ResizeObserver(entries => {
        let changed = false
        for (const { target, borderBoxSize } of entries) {
          const key = (target as HTMLElement).dataset.key ?? ''
          const height = borderBoxSize[0]?.blockSize ?? 0
          if (height === 0) continue
          usual.current ??= height
          if ((heights.get(key) ?? usual.current) === height && heights.size > 0) continue
          heights.set(key, height)
          changed = true
        }
        if (changed) setMeasured(count => count + 1)
      }),
    [heights],
  )
  useEffect(() => () => observer.disconnect(), [observer])
  const measure = useMemo(
    () => (element: HTMLLIElement | null) => {
      if (element) observer.observe(element)
    },
    [observer],
  )
  return { heights, usual: usual.current, measured, measure }
}
