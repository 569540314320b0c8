import { el } from './dom'

/** What this visit did so far. */
export const state = { liked: new Set<string>(), reposted: new Set<string>(), following: new Set<string>() }

/** The small black line at the foot. */
export function toast(text: string): void {
  document.querySelector('.toast')?.remove()
  document.body.append(el('div', { class: 'toast', role: 'status' }, text))
}
