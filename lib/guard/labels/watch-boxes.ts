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
  let left = BATCH

  function run(): void {
    const boxes = [...waiting]
    waiting.clear()
    for (let at = 0; at < boxes.length; at++) lookAt(boxes[at] as Element)
    finish()
  }
  function finish(): void {
    left = BATCH
    observer.takeRecords() // what `look` itself wrote
    if (isPlanned || !waiting.size) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      run()
    }, LATER_MS)
  }
  function lookAt(box: Element): void {
    if (left-- <= 0) waiting.add(box)
    else if (box.isConnected) look(box)
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
        if (node.matches(selector)) lookAt(node)
        const boxes = node.querySelectorAll(selector)
        for (let of = 0; of < boxes.length; of++) lookAt(boxes[of] as Element) // a set of all of them costs as much as reading them
      }
    }
    if (isNews) run()
    else finish() // a page that undoes at once what we write would else be held up for ever
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['href', written] })
  return () => {
    for (const box of document.querySelectorAll(selector)) waiting.add(box)
    run()
  }
}
