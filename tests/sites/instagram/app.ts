import { background } from './api'
import { draw } from './navigate'
import { variants } from './variants'

/** What the site heard, for tests that ask whether an innocent event came through unchanged. */
interface Heard {
  type: string
  control: string | null
  trusted: boolean
  prevented: boolean
}
const heard: Heard[] = []

for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'dblclick', 'keydown'] as const) {
  // On the way down: what an event changes may be gone by the time it comes back up.
  const hear = (event: Event) => {
    const named = (event.target as Element).closest?.('[data-control], .media')
    const control = named?.getAttribute('data-control') ?? (named ? 'media' : null)
    heard.push({ type, control, trusted: event.isTrusted, prevented: event.defaultPrevented })
  }
  document.addEventListener(type, hear, { capture: true })
}
Object.assign(window, { replica: { heard } })
document.documentElement.lang = variants.lang
addEventListener('popstate', draw)
document.addEventListener('click', event => {
  if ((event.target as Element).closest('a[href]')) event.preventDefault() // nobody leaves a journey by accident
})
draw()
background()
