/** What an element does; kept as an expando on it, as React keeps its props: the page's world sees it, an extension's does not. */
export interface Handlers {
  /** A control that acts, on the event the variant names. */
  press?: () => void
  /** A link or surface that acts on click only. */
  click?: () => void
  /** An editor's text changed. */
  input?: (text: string) => void
  /** Ctrl+Enter or Cmd+Enter inside. */
  submit?: () => void
  /** The pointer came over a person's name or picture. */
  hover?: (element: Element) => void
  /** The post that an article shows. */
  post?: string
}

/** Attributes, plus `on` (handlers) and `text` (an editor's text). */
type Attributes = Record<string, string | number | boolean | undefined | Handlers>
export type Child = VNode | string | false | null | undefined
export interface VNode {
  tag: string
  attributes: Record<string, string>
  handlers: Handlers
  /** Text of an editor; its children are the browser's business. */
  text?: string
  children: (VNode | string)[]
}

export function h(tag: string, attributes: Attributes, ...children: (Child | Child[])[]): VNode {
  const { on, text, ...rest } = attributes as Attributes & { on?: Handlers; text?: string }
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(rest))
    if (value !== undefined && value !== false) kept[name] = String(value)
  return {
    tag,
    attributes: kept,
    handlers: on ?? {},
    ...(text !== undefined && { text }),
    // What is absent keeps its place, as in React: the nodes after it stay the same nodes.
    children: children.flat().map(child => child || ''),
  }
}

export const testid = (id: string, ...children: (Child | Child[])[]): VNode =>
  h('div', { 'data-testid': id }, ...children)

const PROPS = '__reactProps$replica'
type WithProps = Element & { [PROPS]?: Handlers }
export const handlersOf = (element: Element): Handlers => (element as WithProps)[PROPS] ?? {}

const SVG = 'http://www.w3.org/2000/svg'
const make = (tag: string): Element =>
  tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag)

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
      element = make(node.tag)
      if (found) found.replaceWith(element)
      else parent.append(element)
    }
    patch(element, node)
  })
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove()
}

function patch(element: Element, node: VNode): void {
  for (const name of element.getAttributeNames()) if (!(name in node.attributes)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(node.attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
  ;(element as WithProps)[PROPS] = node.handlers
  if (node.text === undefined) morph(element, node.children)
  else if (plain(element.textContent ?? '') !== node.text) element.textContent = node.text
}

/** An editor's text with ordinary spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The nearest element at or above `start` that handles `name`. */
export function handling<Name extends keyof Handlers>(start: EventTarget | null, name: Name): Element | null {
  for (let at = start as Element | null; at; at = at.parentElement) if (handlersOf(at)[name] !== undefined) return at
  return null
}
