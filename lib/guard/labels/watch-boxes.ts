/** A box is looked at no later than this after it changed, however busy the page is. */
const LATEST_MS = 250
/** So many at a time; then the page has its turn. */
const BATCH = 60

const whenIdle = (run: () => void): void =>
  void (typeof requestIdleCallback === 'function'
    ? requestIdleCallback(run, { timeout: LATEST_MS })
    : setTimeout(run, 50))

/**
 * Calls `look` for a box in which something was added, or one of these attributes changed; for every box on the page only
 * when the function it returns is called. One observer; the delay is bounded.
 */
export function watchBoxes(selector: string, attributeFilter: string[], look: (box: Element) => void): () => void {
  const waiting = new Set<Element>()
  let isPlanned = false

  function run(): void {
    isPlanned = false
    let left = BATCH
    for (const box of waiting) {
      if (left-- === 0) break
      waiting.delete(box)
      if (box.isConnected) look(box)
    }
    plan()
  }
  function plan(): void {
    if (isPlanned || !waiting.size) return
    isPlanned = true
    whenIdle(run)
  }
  function add(node: Node): void {
    if (!(node instanceof Element)) return
    const around = node.closest(selector)
    if (around) waiting.add(around)
    if (node.childElementCount) for (const box of node.querySelectorAll(selector)) waiting.add(box)
  }
  const addAll = (): void => {
    for (const box of document.querySelectorAll(selector)) waiting.add(box)
    plan()
  }
  new MutationObserver(records => {
    for (const { type, target, addedNodes } of records) {
      const around = (target as Element).closest?.(selector)
      if (around) waiting.add(around)
      if (type === 'childList') for (const node of addedNodes) add(node)
    }
    plan()
  }).observe(document.body, { childList: true, subtree: true, attributeFilter })
  return addAll
}
