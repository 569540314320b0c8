/** So many boxes at once; then the page has its turn. */
const BATCH = 60
/** The others, and boxes in which the page did no more than undo what `look` wrote, wait this long. */
const LATER_MS = 50

interface Watched {
  /** The boxes. */
  selector: string
  /** The attribute `look` writes. */
  written: string
  /** A box that is new, or in which something was added or a link changed. */
  look(box: Element): void
}

/**
 * Calls `look` before the frame that shows what changed, so that the browser styles the page once. For every box on the
 * page only when the function it returns is called. One observer.
 */
export function watchBoxes({ selector, written, look }: Watched): () => void {
  const waiting = new Set<Element>()
  let isPlanned = false

  function run(): void {
    const now = [...waiting]
    waiting.clear()
    for (let at = 0; at < now.length; at++) {
      const box = now[at] as Element
      if (at >= BATCH) waiting.add(box)
      else if (box.isConnected) look(box)
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
    const boxes = root.querySelectorAll(selector)
    for (let at = 0; at < boxes.length; at++) waiting.add(boxes[at] as Element)
  }
  const observer = new MutationObserver(records => {
    let last: Node | undefined
    let isNews = false
    for (let index = 0; index < records.length; index++) {
      const record = records[index] as MutationRecord
      const { target, attributeName } = record
      if (attributeName !== written) isNews = true
      if (target !== last) {
        last = target
        const around = (target as Element).closest(selector)
        if (around) waiting.add(around)
      }
      if (attributeName) continue
      const { addedNodes } = record // made when asked for: not for every link of a node that is used again
      for (let at = 0; at < addedNodes.length; at++) {
        const node = addedNodes[at] as Element
        if (node.nodeType !== 1) continue
        if (node.matches(selector)) waiting.add(node)
        addIn(node)
      }
    }
    if (!waiting.size) return
    if (isNews) run()
    else plan() // a page that undoes at once what we write would else be held up for ever
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['href', written] })
  return () => {
    waiting.clear()
    addIn(document)
    run()
  }
}
