/**
 * Runs in the page: scrolls until the element is in the middle of the view and a press on its centre reaches it.
 * A virtualised list is walked from the top, as the element may not exist yet. Null where it cannot be pressed.
 */
export async function bringIntoView(selector: string): Promise<{ x: number; y: number } | null> {
  const frame = () => new Promise(resolve => setTimeout(resolve, 30))
  const shown = () => [...document.querySelectorAll(selector)].find(element => element.getClientRects().length > 0)
  const until = performance.now() + 4000
  let element = shown()
  for (let step = 0; !element && performance.now() < until; step++) {
    if (step > 6) {
      const bottom = document.documentElement.scrollHeight - innerHeight
      if (scrollY >= bottom) scrollTo(0, 0)
      else scrollBy(0, 400)
    }
    await frame()
    element = shown()
  }
  if (!element) return null
  const inView = (box: DOMRect) => box.top > 60 && box.bottom < innerHeight - 20
  if (!inView(element.getBoundingClientRect())) {
    element.scrollIntoView({ block: 'center' })
    await frame()
    await frame()
  }
  // Scrolling may have moved the post into another node.
  const now = shown()
  if (!now) return null
  const { x, y, width, height } = now.getBoundingClientRect()
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
  const hit = document.elementFromPoint(at.x, at.y)
  return hit && (now.contains(hit) || hit.contains(now)) ? at : null
}

/** What a person looks for: what bears this name, or what else it is known by. */
export type Sought = string | { css: string }

/** Where it is, and where the focus is as seen from it. */
export interface Sighted {
  x: number
  y: number
  width: number
  height: number
  /** Nothing lies over its middle. */
  free: boolean
  focus: 'here' | 'ahead' | 'behind'
  /** It shows that it has the focus. */
  marked: boolean
  /** Space works it, not Enter. */
  ticks: boolean
}

/** Runs in the page: the first shown control that is sought, in the open dialog where there is one; null for none. */
export function sight({ sought, scroll }: { sought: Sought; scroll: boolean }): Sighted | null {
  const nameOf = (element: Element): string => {
    const by = element.getAttribute('aria-labelledby')?.split(' ')
    const labelled = by?.map(id => document.getElementById(id)?.textContent ?? '').join(' ')
    const label = (element as HTMLInputElement).labels?.[0]?.textContent
    return (element.getAttribute('aria-label') ?? labelled ?? label ?? element.textContent ?? '').trim()
  }
  const controls = typeof sought === 'string' ? 'a[href], button, input, select, textarea, summary' : sought.css
  const shown = [...(document.querySelector('dialog[open]') ?? document).querySelectorAll(controls)].filter(
    element => element.getClientRects().length > 0 && !(element as HTMLButtonElement).disabled,
  )
  const found = typeof sought === 'string' ? shown.find(element => nameOf(element) === sought) : shown[0]
  if (!found) return null
  if (scroll) found.scrollIntoView({ block: 'center' })
  const { x, y, width, height } = found.getBoundingClientRect()
  const hit = document.elementFromPoint(x + width / 2, y + height / 2)
  const { activeElement: focused } = document
  const follows = focused ? focused.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING : 1
  return {
    x,
    y,
    width,
    height,
    free: hit !== null && (found.contains(hit) || hit.contains(found)),
    focus: focused === found ? 'here' : follows ? 'ahead' : 'behind',
    marked: found.matches(':focus-visible'),
    ticks: found.matches('[type="checkbox"], [type="radio"]'),
  }
}
