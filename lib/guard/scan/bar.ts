import type { ScanWords } from '../../model/scan'
import { closedRoot, element } from '../dialog/element'
import style from './bar.css?inline'

/** The small bar that says what is read, how many, and stops it; ours alone, in the top layer where popovers exist. */
export function showBar(
  { read, hint, stop: stopWord }: ScanWords,
  { stop, signal }: { stop: () => void; signal: AbortSignal },
): { count(number: number): void } {
  const host = element('div')
  const says = element('strong')
  const button = element('button', { type: 'button' }, stopWord)
  const words = element('p', { role: 'status' }, says, element('span', {}, hint))
  const bar = element('div', { class: 'bar', popover: 'manual' }, words, button)
  button.addEventListener('click', event => {
    if (event.isTrusted) stop()
  })
  closedRoot(host, style).append(bar)
  document.documentElement.append(host)
  bar.showPopover?.()
  signal.addEventListener('abort', () => host.remove())
  const count = (number: number) => {
    const text = read.replace('{n}', String(number))
    if (says.textContent !== text) says.textContent = text // a screen reader says it only when it changed
  }
  count(0)
  return { count }
}
