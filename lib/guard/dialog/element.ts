const SVG = 'http://www.w3.org/2000/svg'

type Child = Node | string | null | undefined | false

/** Plain DOM; every string becomes a text node, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  for (const child of children) if (child) made.append(child)
  return made
}

/** Our mark: a footprint-quiet circle with two bars, "paused". */
export function pauseIcon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  for (const [name, attributes] of [
    ['circle', { cx: '12', cy: '12', r: '10', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }],
    ['path', { d: 'M9.5 8v8M14.5 8v8', stroke: 'currentColor', 'stroke-width': '2.2', 'stroke-linecap': 'round' }],
  ] as const) {
    const part = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value)
    svg.append(part)
  }
  return svg
}

/** A shadow root nobody else can open, with our style. Constructed sheets are not subject to the page's CSP. */
export function closedRoot(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' })
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    root.append(element('style', {}, css)) // Firefox before its content scripts could adopt sheets
  }
  return root
}
