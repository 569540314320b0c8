import { doing, morph } from '../shared/dom'
import { standsStill } from '../shared/long-list'
import { changed, onChange } from '../shared/redraw'
import { graphql } from './api'
import { page } from './pages'
import { open, state } from './state'
import { variants } from './variants'

/** What the site heard, for tests that ask whether an innocent event came through unchanged. */
interface Heard {
  type: string
  label: string | null
  trusted: boolean
  prevented: boolean
}
declare global {
  interface Window {
    heardByFacebook: Heard[]
  }
}
window.heardByFacebook = []

const root = document.querySelector('#mount') as Element
const draw = () => morph(root, page())
onChange(draw)
document.documentElement.lang = variants.lang

for (const type of ['pointerdown', 'mousedown', 'click'] as const)
  document.addEventListener(type, event => {
    const label = (event.target as Element).closest?.('[role="button"]')?.getAttribute('aria-label') ?? null
    window.heardByFacebook.push({ type, label, trusted: event.isTrusted, prevented: event.defaultPrevented })
  })

const refuses = (event: Event) => variants.trusted === 'only' && !event.isTrusted
function act(event: Event): boolean {
  const press = doing(event.target, 'press')
  if (!press || refuses(event)) return false
  press()
  changed()
  return true
}

// Delegated, the way React listens; a gesture that acted at its start has nothing left to do at its click.
let actedAtDown = false
for (const type of ['pointerdown', 'mousedown'] as const)
  root.addEventListener(type, event => {
    if (type === 'pointerdown') actedAtDown = false
    if (variants.acts === type && (event as MouseEvent).button === 0) actedAtDown = act(event) || actedAtDown
  })
root.addEventListener('click', event => {
  if (!doing(event.target, 'press')) return
  if ((event.target as Element).closest('a')) event.preventDefault()
  const byKeyOrScript = (event as MouseEvent).detail === 0
  if (variants.acts === 'click' || (byKeyOrScript && !actedAtDown)) act(event)
  actedAtDown = false
})
root.addEventListener('input', event => doing(event.target, 'input')?.((event.target as Element).textContent ?? ''))
root.addEventListener('focusout', event => {
  const into = (event as FocusEvent).relatedTarget as Element | null
  if (variants.menu === 'blur' && state.layer?.kind === 'reactions' && !into?.closest('.floating')) open(undefined)
})

let hovering: ReturnType<typeof setTimeout> | undefined
root.addEventListener('mouseover', event => {
  clearTimeout(hovering)
  const hover = doing(event.target, 'hover')
  if (hover) hovering = setTimeout(hover, 500)
})

document.addEventListener('keydown', event => {
  if (refuses(event)) return
  const target = event.target as Element
  const submit = doing(target, 'submit')
  if (event.key === 'Enter' && !event.shiftKey && submit) {
    event.preventDefault()
    submit(target.textContent ?? '')
    return
  }
  if (target.closest('[contenteditable="true"]')) return
  if ((event.key === 'Enter' || event.key === ' ') && !event.repeat && target.closest('[role="button"]')) {
    event.preventDefault()
    act(event)
  }
  if (event.key.toLowerCase() === 'l') {
    const like = target.closest('[aria-posinset]')?.querySelector('[data-ad-rendering-role="like_button"]')
    if (like) doing(like, 'press')?.()
  }
})
addEventListener(
  'scroll',
  () => {
    if (state.layer?.kind === 'reactions') open(undefined)
    if (variants.posts === '1000') changed()
  },
  { passive: true },
)
if (variants.posts === '1000') standsStill()

draw()
const query = location.pathname.startsWith('/events/') ? 'EventCometPermalinkQuery' : 'CometNewsFeedPaginationQuery'
graphql(query, { count: 5 }, draw)
graphql('FBScreenTimeLogger_syncMutation', { input: { trigger_reason: 'REGULAR' } }, () => {})
