import type { Described } from './capture-truth'

const BUTTON = '[role="button"], button'
const shown = (element: Element): string => (element.textContent ?? '').trim()

/** The control that words of a truth mean; `null` where the page has none. Runs inside the captured page. */
export function findDescribed({ match, svg, text }: Described): Element | null {
  if (svg) return document.querySelector(`svg[aria-label="${CSS.escape(svg)}"]`)?.closest(BUTTON) ?? null
  if (text) return [...document.querySelectorAll(BUTTON)].find(one => shown(one) === text) ?? null
  if (!match) return null
  const named = /\(label ([^)]+)\)/.exec(match)?.[1]
  if (named) return document.querySelector(`[role="button"][aria-label="${CSS.escape(named)}"]`)
  const said = / text (.+)$/.exec(match)?.[1]
  const selectors = match.match(/\[[\w-]+(?:[*^$]?=(?:'[^']*'|[^\]]*))?\]/g)?.map(one => one.replaceAll("'", '"')) ?? []
  if (said) return [...document.querySelectorAll(`li ${BUTTON}`)].find(one => shown(one) === said) ?? null
  const inner = selectors.filter(one => /label|rendering-role/.test(one)).at(-1)
  if (!inner) return null
  const around = match.includes('[data-commentid')
    ? '[data-commentid] li '
    : match.includes('in [role=toolbar]')
      ? '[role="toolbar"] '
      : ''
  const found = document.querySelector(around + quoted(inner))
  return match.includes('closest role=button') ? (found?.closest(BUTTON) ?? null) : found
}

/** `[aria-label=Like]` and `[aria-label^="Hide post"]` alike, as CSS wants them. */
const quoted = (selector: string): string => selector.replace(/=([^"\]]+)\]$/, '="$1"]')
