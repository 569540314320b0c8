/** So many boxes at once; then the page has its turn. */
const BATCH = 60
/** The others, and boxes in which the page did no more than undo what `look` wrote, wait this long. */
const LATER_MS = 50

/**
 * Calls `look` for a box in which something was added, or one of these attributes changed: before the frame that shows it,
 * so that the browser styles the page once. For every box on the page only when the function it returns is called. One observer.
 */
export function watchBoxes(
  selector: string,
  changes: string,
  written: string,
  look: (box: Element) => void,
): () => void {
  const waiting = new Set<Element>()
  let isPlanned = false

  function run(): void {
    let left = BATCH
    for (const box of waiting) {
      if (left-- === 0) break
      waiting.delete(box)
      if (box.isConnected) look(box)
    }
    observer.takeRecords() // what `look` itself wrote
    if (waiting.size) plan()
  }
  function plan(): void {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      run()
    }, LATER_MS)
  }
  function addIn(root: ParentNode): void {
    const found = root.querySelectorAll(selector)
    for (let at = 0; at < found.length; at++) waiting.add(found[at] as Element)
  }
  const observer = new MutationObserver(records => {
    let last: Node | undefined
    let isNews = false
    for (const record of records) {
      const { target, attributeName } = record
      if (attributeName !== written) isNews = true
      if (target !== last) {
        last = target
        const around = (target as Element).closest(selector)
        if (around) waiting.add(around)
      }
      if (attributeName) continue
      for (const node of record.addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue
        if ((node as Element).matches(selector)) waiting.add(node as Element)
        addIn(node as Element)
      }
    }
    if (!waiting.size) return
    if (isNews) run()
    else plan() // a page that undoes at once what we write would else be held up for ever
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: [changes, written] })
  return () => {
    addIn(document)
    run()
  }
}
