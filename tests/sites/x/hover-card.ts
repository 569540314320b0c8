import { changed } from '../shared/redraw'
import { state } from './state'
import type { Account } from './world'

const OPENS_AFTER_MS = 250
const LOADS_AFTER_MS = 150
const CLOSES_AFTER_MS = 400

let opening: ReturnType<typeof setTimeout> | undefined
let closing: ReturnType<typeof setTimeout> | undefined

/** Opens the card of a person whose name or picture is under the pointer; its content comes later. */
export const hoverOver = (account: Account) => (element: Element) => {
  clearTimeout(closing)
  clearTimeout(opening)
  if (state.hover?.account === account) return
  opening = setTimeout(() => {
    const box = element.getBoundingClientRect()
    const card = { account, at: { x: box.left, y: box.bottom + 4 }, loaded: false }
    state.hover = card
    changed()
    setTimeout(() => {
      card.loaded = true
      changed()
    }, LOADS_AFTER_MS)
  }, OPENS_AFTER_MS)
}

/** The pointer is over the card: it stays. */
export const keepCard = (): void => clearTimeout(closing)

export function leaveCard(): void {
  clearTimeout(opening)
  if (!state.hover) return
  clearTimeout(closing)
  closing = setTimeout(() => {
    delete state.hover
    changed()
  }, CLOSES_AFTER_MS)
}
