/** A small writer: what it writes is well-formed by construction. */
export interface Xml {
  name: string
  attributes?: Record<string, string | number | undefined>
  children?: readonly (Xml | string)[]
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, letter => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] as string)

export const xml = (
  name: string,
  attributes: Xml['attributes'] = {},
  children: readonly (Xml | string)[] = [],
): Xml => ({ name, attributes, children })

export function write({ name, attributes = {}, children = [] }: Xml, depth = 0): string {
  const indent = '  '.repeat(depth)
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  if (children.length === 0) return `${indent}<${name}${said} />\n`
  const [only] = children
  if (children.length === 1 && typeof only === 'string') return `${indent}<${name}${said}>${escaped(only)}</${name}>\n`
  const inside = children.map(child => (typeof child === 'string' ? escaped(child) : write(child, depth + 1))).join('')
  return `${indent}<${name}${said}>\n${inside}${indent}</${name}>\n`
}
