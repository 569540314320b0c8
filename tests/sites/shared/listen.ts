import { doing } from './dom'
import { changed } from './redraw'

/** What the site heard, for tests that ask whether an innocent event came through unchanged. */
export interface Heard {
  type: string
  /** `data-control` of what was pressed. */
  control: string | null
  trusted: boolean
  prevented: boolean
}

interface Manners {
  acts: 'click' | 'pointerdown'
  trusted: 'any' | 'only'
}

const HEARD = ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick', 'keydown'] as const

/** Delegated handlers on the root, the way React listens; a control acts on the event the variant names. */
export function listen(root: Element, { acts, trusted }: Manners): void {
  const heard: Heard[] = []
  Object.assign(window, { replica: { heard } })
  for (const type of HEARD) {
    const hear = (event: Event) => {
      const control = (event.target as Element).closest?.('[data-control]')?.getAttribute('data-control') ?? null
      heard.push({ type, control, trusted: event.isTrusted, prevented: event.defaultPrevented })
    }
    document.addEventListener(type, hear, true) // on the way down: what an event changes may be gone on its way up
  }

  const refuses = (event: Event) => trusted === 'only' && !event.isTrusted
  const act = (event: Event): boolean => {
    const press = doing(event.target, 'press')
    if (!press || refuses(event)) return false
    press()
    changed()
    return true
  }
  // What acted at its start has nothing left to do at its click.
  let actedAtDown = false
  root.addEventListener('pointerdown', event => {
    actedAtDown = acts === 'pointerdown' && (event as PointerEvent).button === 0 && act(event)
  })
  root.addEventListener('click', event => {
    if ((event.target as Element).closest('a')) event.preventDefault() // nobody leaves a journey by accident
    const byKeyOrScript = (event as MouseEvent).detail === 0
    if (acts === 'click' || (byKeyOrScript && !actedAtDown)) act(event)
    actedAtDown = false
  })
  root.addEventListener('input', event => doing(event.target, 'input')?.((event.target as Element).textContent ?? ''))
  document.addEventListener('keydown', event => {
    const target = event.target as Element
    const submit = doing(target, 'submit')
    if (!submit || event.key !== 'Enter' || event.shiftKey || refuses(event)) return
    event.preventDefault()
    submit(target.textContent ?? '')
  })
}
