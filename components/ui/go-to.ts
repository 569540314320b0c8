/** Brings the first of these parts that the page has into view, and the focus to it: keyboards and screen readers go on there. */
export function goTo(...ids: readonly string[]): void {
  const part = ids.map(id => document.getElementById(id)).find(found => found !== null)
  if (!part) return
  const head = part.querySelector<HTMLElement>('h2') ?? part
  head.tabIndex = -1
  part.scrollIntoView({ block: 'start' })
  head.focus({ preventScroll: true })
}
