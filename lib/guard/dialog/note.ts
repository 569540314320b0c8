import { closedRoot, element } from './element'
import type { Face } from './face'

/** A small line at the foot of the page for a while; in the top layer where popovers exist. */
export function showNote(face: Face, text: string, forMs: number): void {
  const host = element('div')
  const note = element('div', { class: 'note', role: 'status', popover: 'manual' }, text)
  closedRoot(host, face.style).append(note)
  document.documentElement.append(host)
  note.showPopover?.()
  setTimeout(() => host.remove(), forMs)
}
