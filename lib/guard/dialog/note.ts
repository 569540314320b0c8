import { closedRoot, element } from './element'
import type { Face } from './face'

/**
 * A small line at the foot of the page, in the top layer where popovers exist: for a while, or (no time given) until the
 * next press anywhere or Esc.
 */
export function showNote(face: Face, text: string, forMs?: number): void {
  const host = element('div')
  const note = element('div', { class: 'note', role: 'status', popover: forMs ? 'manual' : 'auto' }, text)
  closedRoot(host, face.style).append(note)
  document.documentElement.append(host)
  note.showPopover?.()
  if (forMs) setTimeout(() => host.remove(), forMs)
  else note.ontoggle = () => note.matches(':popover-open') || host.remove()
}
