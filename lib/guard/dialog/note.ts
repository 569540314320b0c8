import { closedRoot, element, pauseIcon } from './element'
import STYLE from './dialog.css?inline'

/** A small line at the foot of the page for a while; in the top layer where popovers exist. */
export function showNote(text: string, forMs: number): void {
  const host = element('div')
  const note = element('div', { class: 'note', role: 'status', popover: 'manual' }, pauseIcon(), text)
  closedRoot(host, STYLE).append(note)
  document.documentElement.append(host)
  note.showPopover?.()
  setTimeout(() => host.remove(), forMs)
}
