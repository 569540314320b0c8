type Child = Node | string | null | undefined | false
const SVG = 'http://www.w3.org/2000/svg'

/** An element; `svg` and what is drawn in it in their own namespace. */
export function el(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElement {
  const isDrawn = ['svg', 'path', 'circle', 'title'].includes(tag)
  const element = isDrawn ? document.createElementNS(SVG, tag) : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value)
  element.append(...children.filter(child => child !== null && child !== undefined && child !== false))
  return element as HTMLElement
}

export const div = (...children: Child[]): HTMLElement => el('div', {}, ...children)
export const button = (attributes: Record<string, string>, ...children: Child[]): HTMLElement =>
  el('div', { role: 'button', tabindex: '0', ...attributes }, ...children)
export const link = (href: string, ...children: Child[]): HTMLElement =>
  el('a', { href, role: 'link', tabindex: '0' }, ...children)
