import { h, morph, type VNode } from '../shared/dom'
import { listen } from '../shared/listen'
import { changed, onChange } from '../shared/redraw'
import { unmarked } from '../shared/unmarked'
import { like, repost } from './actions'
import { background } from './api'
import { panel } from './comments-view'
import { found, live, profile } from './people-view'
import { open, state } from './state'
import { variants } from './variants'
import { browse, item, shell } from './video-view'
import { everyone, feed, people, type Video } from './world'

const root = document.querySelector('#app') as Element
/** Height of an item in CSS. */
const HEIGHT = 420

function shown(): Video[] {
  const first = /\/video\/(\d+)/.exec(location.pathname)?.[1]
  return [...feed.filter(({ id }) => id === first), ...feed.filter(({ id }) => id !== first)]
}
const middle = (): number => Math.min(feed.length - 1, Math.max(0, Math.floor((scrollY + innerHeight / 2) / HEIGHT)))

/** Two items around the view are drawn; the address stays that of the first. */
const list = (): VNode =>
  h(
    'div',
    { id: 'column-list-container' },
    ...shown().map((video, index) => (Math.abs(index - middle()) <= 2 ? item(video, index) : shell(index))),
  )

function page(): VNode[] {
  const path = location.pathname
  const under = state.layer?.kind === 'browse' ? state.layer.backTo : path
  const account = everyone.find(({ handle }) => under.startsWith(`/@${handle}`))
  if (under.startsWith('/search')) return found()
  if (account && under.endsWith('/live')) return live(account)
  if (account && !under.includes('/video/')) return profile(account)
  return [list()]
}

/** The panel's first item has neither name nor label: only a picture. */
const sharing = (video: Video): VNode =>
  h(
    'div',
    { role: 'dialog', class: 'sheet' },
    h('div', { class: 'repost', on: { press: () => repost(video) } }, h('i', {}, '↻')),
    h('div', { on: { press: () => open(undefined) } }, 'Copy link'),
  )

function draw(): void {
  const { layer } = state
  const drawn = [
    h('nav', {}, h('a', { href: `/@${people.me.handle}`, 'data-e2e': 'nav-profile' }, 'Profile')),
    h('main', {}, ...page()),
    layer?.kind === 'comments' ? panel(layer.video) : '',
    layer?.kind === 'browse' ? h('div', { class: 'over' }, browse(layer.video), panel(layer.video)) : '',
    layer?.kind === 'share' ? sharing(layer.video) : '',
    state.toast && h('div', { class: 'toast', role: 'status' }, state.toast),
  ]
  morph(root, variants.marks === 'renamed' ? drawn.map(unmarked) : drawn)
}

onChange(draw)
listen(root, variants)
document.documentElement.lang = variants.lang
addEventListener('scroll', changed, { passive: true })
addEventListener('popstate', () => open(undefined))
// L acts on the item in view, whatever has the focus.
document.addEventListener('keydown', event => {
  if ((event.target as Element).closest('[contenteditable]')) return
  if (event.key.toLowerCase() !== 'l' || (variants.trusted === 'only' && !event.isTrusted)) return
  const video = state.layer?.kind === 'browse' ? state.layer.video : shown()[middle()]
  if (video) like(video)
})
draw()
background(changed)
