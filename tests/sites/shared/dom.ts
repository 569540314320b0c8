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
  /** A child with a key keeps its node, and nobody else gets it; one without is used again for whatever comes at its place. */
  key?: string
}

export function h(
  tag: string,
  { on, text, key, ...rest }: Attributes & { on?: Handlers; text?: string; key?: string | undefined },
  ...children: (Child | Child[])[]
): VNode {
  const kept = Object.entries(rest).filter(([, value]) => value !== undefined && value !== false)
  return {
    tag,
    attributes: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
    handlers: on ?? {},
    ...(text !== undefined && { text }),
    ...(key !== undefined && { key }),
    children: children.flat().map(child => child || ''),
  }
}

const PROPS = '__reactProps$replica'
type WithProps = Element & { [PROPS]?: Handlers; drawn?: VNode }

/** Draws one node. As with React, an attribute that somebody else set is nobody's business here. */
function patch(element: WithProps, node: VNode): void {
  for (const name in element.drawn?.attributes) if (!(name in node.attributes)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(node.attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  element[PROPS] = node.handlers
  element.drawn = node
  if (node.text === undefined) morph(element, node.children)
  else if (element.textContent !== node.text) element.textContent = node.text
}

/** Makes `parent`'s children look like `wanted`, keeping nodes by place, or by key: without, a node may show another post a moment later. */
export function morph(parent: Element, wanted: (VNode | string)[]): void {
  const keys = new Set(wanted.map(node => typeof node !== 'string' && node.key))
  for (const child of [...parent.children] as WithProps[])
    if (child.drawn?.key && !keys.has(child.drawn.key)) child.remove()
  wanted.forEach((node, index) => {
    const found = parent.childNodes[index] as WithProps | undefined
    if (typeof node === 'string') {
      if (found?.nodeType === Node.TEXT_NODE) {
        if (found.nodeValue !== node) found.nodeValue = node
      } else if (found) found.replaceWith(node)
      else parent.append(node)
      return
    }
    if (found?.localName === node.tag && found.drawn?.key === node.key) {
      patch(found, node)
      return
    }
    const element = document.createElement(node.tag)
    patch(element, node) // whole before the page has it
    if (!found || found.drawn?.key) parent.insertBefore(element, found ?? null)
    else found.replaceWith(element)
  })
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove()
}

/** What the nearest element at or above `start` does of this kind. */
export function doing<Name extends keyof Handlers>(start: EventTarget | null, name: Name): Handlers[Name] | undefined {
  for (let at = start as WithProps | null; at; at = at.parentElement) if (at[PROPS]?.[name]) return at[PROPS][name]
  return undefined
}
