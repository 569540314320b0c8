/** What a press on an element does; an expando on it, as React keeps its props. */
export interface Handlers {
  press?: () => void
  /** Enter in an editor. */
  submit?: (text: string) => void
  input?: (text: string) => void
  /** The pointer came over it. */
  hover?: () => void
}
type Attributes = Record<string, string | number | false | undefined | Handlers>
type Child = VNode | string | false | null | undefined
export interface VNode {
  tag: string
  attributes: Record<string, string>
  handlers: Handlers
  /** An editor's text; its children are the browser's business. */
  text?: string
  children: (VNode | string)[]
}

export function h(
  tag: string,
  { on, text, ...rest }: Attributes & { on?: Handlers; text?: string },
  ...children: (Child | Child[])[]
): VNode {
  const kept = Object.entries(rest).filter(([, value]) => value !== undefined && value !== false)
  return {
    tag,
    attributes: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    handlers: on ?? {},
    ...(text !== undefined && { text }),
    children: children.flat().map(child => child || ''),
  }
}

const PROPS = '__reactProps$replica'
type WithProps = Element & { [PROPS]?: Handlers }

/** Makes `parent`'s children look like `wanted`, keeping nodes by place: a node may show another post a moment later. */
export function morph(parent: Element, wanted: (VNode | string)[]): void {
  wanted.forEach((node, index) => {
    const found = parent.childNodes[index]
    if (typeof node === 'string') {
      if (found?.nodeType === Node.TEXT_NODE) {
        if (found.nodeValue !== node) found.nodeValue = node
      } else if (found) found.replaceWith(node)
      else parent.append(node)
      return
    }
    let element = found as Element | undefined
    if (element?.nodeType !== Node.ELEMENT_NODE || element.localName !== node.tag) {
      element = document.createElement(node.tag)
      if (found) found.replaceWith(element)
      else parent.append(element)
    }
    for (const name of element.getAttributeNames()) if (!(name in node.attributes)) element.removeAttribute(name)
    for (const [name, value] of Object.entries(node.attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value)
    ;(element as WithProps)[PROPS] = node.handlers
    if (node.text === undefined) morph(element, node.children)
    else if (element.textContent !== node.text) element.textContent = node.text
  })
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove()
}

/** What the nearest element at or above `start` does of this kind. */
export function doing<Name extends keyof Handlers>(start: EventTarget | null, name: Name): Handlers[Name] | undefined {
  for (let at = start as WithProps | null; at; at = at.parentElement) if (at[PROPS]?.[name]) return at[PROPS][name]
  return undefined
}
