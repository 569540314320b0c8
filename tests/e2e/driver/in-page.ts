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
