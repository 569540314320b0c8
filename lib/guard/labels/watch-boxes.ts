/** So many boxes at once; then the page has its turn. */
const BATCH = 60
/** The others, and boxes in which the page did no more than undo what `look` wrote, wait this long. */
const LATER_MS = 50

interface Watched {
  /** The boxes. */
  selector: string
  /** The attribute `look` writes. */
  written: string
  /** Of a box that nobody saw before only links like this are looked at; one without any is nobody's business. */
  concerns(link: Element): boolean
  /** A box in which something was added, or a link changed, and those of its links that may concern it, in their order. */
  look(box: Element, links: ArrayLike<Element>): void
}

/**
 * Calls `look` before the frame that shows what changed, so that the browser styles the page once. For every box on the
 * page only when the function it returns is called. One observer.
 */
export function watchBoxes({ selector, written, concerns, look }: Watched): () => void {
  /** Boxes to look at; with their links where they came as a whole. */
  const waiting = new Map<Element, Element[] | undefined>()
  let isPlanned = false

  function run(): void {
    let left = BATCH
    for (const [box, links] of waiting) {
      if (left-- === 0) break
      waiting.delete(box)
      if (box.isConnected) look(box, links ?? box.querySelectorAll('a'))
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
  function addLink(link: Element): void {
    if (!concerns(link)) return
    const box = link.closest(selector)
    if (!box) return
    if (!waiting.has(box)) waiting.set(box, [link])
    else waiting.get(box)?.push(link)
  }
  function addIn(root: ParentNode): void {
    const links = root.querySelectorAll('a')
    for (let at = 0; at < links.length; at++) addLink(links[at] as Element)
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
        if (around) waiting.set(around, undefined)
      }
      if (attributeName) continue
      const { addedNodes } = record // made when asked for: not for every link of a node that is used again
      for (let at = 0; at < addedNodes.length; at++) {
        const node = addedNodes[at] as Element
        if (node.localName === 'a') addLink(node)
        if (node.firstElementChild) addIn(node)
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
