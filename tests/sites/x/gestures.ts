import { decoy } from './api'
import { handlersOf, handling } from './dom'
import { keepCard, leaveCard } from './hover-card'
import { closeLayer } from './navigate'
import { topLayer } from './state'
import { variants } from './variants'

/** What the site heard, for tests that ask whether an innocent event came through unchanged. */
export interface Heard {
  type: string
  testid: string | null
  trusted: boolean
  prevented: boolean
}
export const heard: Heard[] = []

const HEARD = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown'] as const

/** Runs the control's handler, unless this site refuses scripted events. */
function act(event: Event): boolean {
  const element = handling(event.target, 'press')
  if (!element || (variants.trusted === 'only' && !event.isTrusted)) return false
  decoy('client_event')
  handlersOf(element).press?.()
  return true
}

/** Delegated handlers on the root, the way React listens. */
export function listen(root: Element): void {
  for (const type of HEARD) {
    const hear = (event: Event): void => {
      const named = (event.target as Element).closest?.('[data-testid]')
      heard.push({
        type,
        testid: named?.getAttribute('data-testid') ?? null,
        trusted: event.isTrusted,
        prevented: event.defaultPrevented,
      })
    }
    document.addEventListener(type, hear, true) // on the way down: a handler below may rename the control it acts on
  }

  // A gesture that acted at its start has nothing left to do at its click.
  let actedAtDown = false
  for (const type of ['pointerdown', 'mousedown'] as const) {
    root.addEventListener(type, event => {
      if (type === 'pointerdown') actedAtDown = false
      if (variants.acts === type && (event as MouseEvent).button === 0) actedAtDown = act(event) || actedAtDown
    })
  }
  root.addEventListener('click', event => {
    const pressed = handling(event.target, 'press')
    if (pressed?.localName === 'a') event.preventDefault()
    if (pressed) {
      const byKeyOrScript = (event as MouseEvent).detail === 0
      if (variants.acts === 'click' || (byKeyOrScript && !actedAtDown)) act(event)
      actedAtDown = false
      return
    }
    const clicked = handling(event.target, 'click')
    if (!clicked) return
    if (clicked.localName === 'a') event.preventDefault()
    handlersOf(clicked).click?.()
  })

  root.addEventListener('input', event => {
    const editor = handling(event.target, 'input')
    if (editor) handlersOf(editor).input?.(editor.textContent ?? '')
  })
  root.addEventListener('mouseover', event => {
    const over = handling(event.target, 'hover')
    if (over) handlersOf(over).hover?.(over)
    else if ((event.target as Element).closest('[data-testid="HoverCard"]')) keepCard()
    else leaveCard()
  })
  root.addEventListener('focusout', event => {
    const menu = (event.target as Element).closest('[role="menu"]')
    if (variants.menu !== 'blur' || !menu || topLayer()?.kind !== 'repost-menu') return
    if (!menu.contains((event as FocusEvent).relatedTarget as Element | null)) closeLayer()
  })
}
