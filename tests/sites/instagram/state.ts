import { el } from './dom'
import { visit } from './visit'
import { everyone, home } from './world'

/** What is done so far, before this visit and in it. */
export const state = {
  liked: new Set(visit.before ? home.map(({ id }) => id) : []),
  reposted: new Set<string>(),
  following: new Set(visit.before ? everyone.map(({ id }) => id) : []),
}

/** The small black line at the foot. */
export function toast(text: string): void {
  document.querySelector('.toast')?.remove()
  document.body.append(el('div', { class: 'toast', role: 'status' }, text))
}
