/** So many boxes at once; then the page has its turn. */
const BATCH = 60
/** While new boxes keep coming, those that are still there are looked at this often. */
const TURN_MS = 50

interface Watched {
  /** The boxes. */
  selector: string
  /** The attribute `look` writes. */
  written: string
  /** A box that is new, or in which something was added or a link changed. */
  look(box: Element): void
}

/**
 * Calls `look` before the frame that shows what changed, so that the browser styles the page once; where new boxes fly past,
 * for those of them that stay until the turn ends. For every box on the page only when the function it returns is called.
 * One observer.
 */
export function watchBoxes({ selector, written, look }: Watched): () => void {
  /** Boxes, or what may hold some. */
  let waiting: ParentNode[] = []
  let isPlanned = false
  /** Until then new boxes wait. */
  let turnEnds = 0
  let left = BATCH

  function lookAt(box: Element): void {
    if (left-- > 0) look(box)
    else waiting.push(box)
  }
  function lookIn(roots: ParentNode[]): void {
    for (let at = 0, { length } = roots; at < length; at++) {
      const root = roots[at] as Element
      if (!root.isConnected) continue
      if (root.nodeType === Node.ELEMENT_NODE && root.matches(selector)) lookAt(root)
      const boxes = root.querySelectorAll(selector)
      for (let of = 0, { length } = boxes; of < length; of++) lookAt(boxes[of] as Element)
    }
    if (left < BATCH) turnEnds = performance.now() + TURN_MS
  }
  function finish(): void {
    left = BATCH
    observer.takeRecords() // what `look` itself wrote
    if (isPlanned || !waiting.length) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      const roots = waiting
      waiting = []
      lookIn(roots)
      finish()
    }, TURN_MS)
  }
  const observer = new MutationObserver(records => {
    const fresh: Element[] = []
    const changed = new Set<Element>()
    let last: Node | undefined
    let isNews = false
    for (let index = 0; index < records.length; index++) {
      const record = records[index] as MutationRecord
      const { target, attributeName } = record
      if (attributeName !== written) isNews = true
      if (target !== last) {
        last = target
        const around = (target as Element).closest(selector)
        if (around) changed.add(around)
      }
      if (attributeName) continue
      const { addedNodes } = record // made when asked for: not for every link of a node that is used again
      for (let at = 0, { length } = addedNodes; at < length; at++) {
        const node = addedNodes[at] as Element
        if (node.nodeType === Node.ELEMENT_NODE) fresh.push(node)
      }
    }
    if (fresh.length)
      if (performance.now() < turnEnds) waiting.push(...fresh)
      else lookIn(fresh)
    if (isNews) changed.forEach(lookAt)
    else waiting.push(...changed) // a page that undoes at once what we write would else be held up for ever
    finish()
  })
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['href', written] })
  return () => {
    lookIn([document])
    finish()
  }
}
