import { h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import { repost, share } from './api'
import { button, followButton, groupCard, joinButton, personRow } from './controls'
import { emberPost } from './ember-view'
import { sduiPost } from './sdui-view'
import { open, state } from './state'
import { variants } from './variants'
import { word } from './words'
import { everyone, feed, groups, home, type Post, people } from './world'

const ALL = feed(Number(variants.posts))
const TALL = 260
const SHOWN = 12
const postView = (post: Post): VNode => (variants.ui === 'sdui' ? sduiPost(post) : emberPost(post))

/** Only what is near the view is drawn; nodes are used again for other posts. */
function virtual(posts: Post[]): VNode[] {
  if (posts.length <= 40) return posts.map(postView)
  const first = Math.max(0, Math.min(posts.length - SHOWN, Math.floor(scrollY / TALL) - 4))
  const last = first + SHOWN
  const tall = (rows: number) => ({ style: `height:${rows * TALL}px` })
  return [
    h('div', tall(first)),
    ...posts.slice(first, last).map(post => h('div', tall(1), postView(post))), // else the view would not show what is drawn for it
    h('div', tall(posts.length - last)),
  ]
}

function main(): VNode[] {
  const path = location.pathname
  const number = /urn:li:activity:(\d+)/.exec(path)?.[1]
  const post = home.find(({ id }) => id === number)
  if (post) return [postView(post)]
  const account = everyone.find(one => path === `${one.path}/`)
  if (account)
    return [
      h(
        'section',
        {},
        h('h1', {}, account.name),
        h('a', { href: `${people.office.path}/` }, people.office.name), // where they work
        h('div', { class: 'row' }, followButton(account)),
      ),
      h('div', { class: 'suggested' }, ...[people.rivals, people.office].map(personRow)),
      ...virtual(home.filter(({ by }) => by === account)),
    ]
  const group = Object.values(groups).find(({ id }) => path === `/groups/${id}/`)
  if (group) return [h('section', {}, h('h1', {}, group.name), joinButton(group)), ...virtual([home[0] as Post])]
  if (path.startsWith('/search')) return Object.values(groups).map(groupCard)
  return virtual(ALL)
}

function layer(): VNode | false {
  const { layer } = state
  if (!layer || layer.kind === 'faces') return false
  if (layer.kind === 'menu')
    return h(
      'div',
      { role: 'menu', class: 'layer' },
      button(['item-share', layer.of.id], () => open({ kind: 'share', of: layer.of }), {}, word('withThoughts')),
      button(['item-repost', layer.of.id], () => repost(layer.of), {}, word('repost')),
    )
  const draft = state.drafts.get('share') ?? ''
  const input = (text: string) => {
    state.drafts.set('share', text)
    changed()
  }
  return h(
    'div',
    { role: 'dialog', class: 'layer' },
    h('div', { class: 'editor', role: 'textbox', contenteditable: 'true', text: draft, on: { input } }),
    button(['publish', ''], () => share(draft, layer.kind === 'share' ? layer.of : undefined), {}, word('post')),
  )
}

export const page = (): VNode[] => [
  h(
    'header',
    { class: 'row' },
    button(['new', ''], () => open({ kind: 'new' }), {}, '＋'),
  ),
  h('main', {}, ...main()),
  h('div', {}, layer()),
]
