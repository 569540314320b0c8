import { h, type VNode } from '../shared/dom'
import { join, publish, react, rsvp, shareNow } from './actions'
import { button, followButton, postView, reactions } from './post-view'
import { state } from './state'
import { variants } from './variants'
import { word } from './words'
import {
  type Account,
  feed,
  type Group,
  groups,
  type Happening,
  happenings,
  type Post,
  people,
  posts,
  profilePath,
  reel,
} from './world'

const everyone: Account[] = Object.values(people)
const TALL = 420
const ALL = feed(Number(variants.posts))
const SHOWN = 14

/** Only what is near the view is drawn; nodes are used again for other posts. */
function virtual(list: Post[]): VNode[] {
  const first = list.length <= 40 ? 0 : Math.max(0, Math.min(list.length - SHOWN, Math.floor(scrollY / TALL) - 5))
  const shown = list.length <= 40 ? list : list.slice(first, first + SHOWN)
  return [
    h('div', { style: `height:${first * TALL}px` }),
    ...shown.map((post, index) => postView(post, first + index)),
    h('div', { style: `height:${Math.max(0, list.length - first - shown.length) * TALL}px` }),
  ]
}

function profile(of: Account): VNode[] {
  return [
    h('div', { class: 'row' }, h('h1', {}, of.name), followButton(of)),
    h('div', { class: 'row' }, h('a', { href: `${profilePath(of)}/about` }, 'About')),
    ...virtual(ALL.filter(post => post.by.id === of.id)),
  ]
}

function joinButton(group: Group): VNode {
  const on = state.joined.has(group.id)
  return button(word(on ? 'joined' : 'join'), { press: () => join(group) }, word(on ? 'joined' : 'join'))
}

const groupTitle = (group: Group): VNode =>
  h(
    'div',
    { class: 'row' },
    h('h1', {}, h('a', { href: `/groups/${group.id}/`, role: 'link' }, group.name)),
    joinButton(group),
  )

const groupCard = (group: Group): VNode =>
  h(
    'div',
    { class: 'card', 'data-replica': group.id },
    h('a', { href: `/groups/${group.id}/` }, group.name),
    joinButton(group),
  )

const event = (of: Happening): VNode[] => [
  h('h1', {}, of.name),
  button(word('interested'), { press: () => rsvp(of) }, state.interested.has(of.id) ? '★' : word('interested')),
]

const reelView = (): VNode[] => [
  h(
    'div',
    { class: 'post' },
    h('h2', {}, h('a', { 'aria-label': word('owner'), href: profilePath(reel.by), role: 'link' }, reel.by.name)),
    button(word(state.liked.has(reel.id) ? 'unlike' : 'like'), { press: () => react([reel.id]) }, '♡'),
  ),
]

/** Lines of a page without links or marks, as the phone's server-driven pages are. */
function phone(post: Post): VNode {
  const on = state.liked.has(post.id)
  return h(
    'div',
    { 'data-mcomponent': 'MContainer', 'data-tracking-duration-id': post.id, class: 'post' },
    h('span', { class: 'native-text' }, post.by.name),
    h('div', { 'data-mcomponent': 'ServerTextArea' }, h('span', { class: 'native-text' }, post.text)),
    h(
      'div',
      {
        'data-mcomponent': 'MContainer',
        role: 'button',
        tabindex: 0,
        'aria-label': word(on ? 'unlike' : 'like'),
        on: { press: () => react([post.id]) },
      },
      '👍',
    ),
  )
}

function main(): VNode[] {
  const path = location.pathname
  if (location.hostname === 'm.facebook.com')
    return [h('div', { id: 'screen-root' }, h('div', { 'data-type': 'vscroller' }, ...ALL.slice(0, 12).map(phone)))]
  const [first, second] = path.split('/').slice(1)
  const numbered = new URLSearchParams(location.search).get('id')
  const person = everyone.find(({ handle, id }) => (handle ? handle === first : id === numbered))
  if (person) return profile(person)
  const group = Object.values(groups).find(({ id }) => id === second)
  if (first === 'groups' && group)
    return [groupTitle(group), ...virtual(ALL.filter(post => post.group?.id === group.id))]
  if (first === 'groups') return Object.values(groups).map(groupCard)
  const happening = Object.values(happenings).find(({ id }) => id === second)
  if (first === 'events' && happening) return event(happening)
  if (first === 'reel') return reelView()
  return virtual(first === 'search' ? [posts.catering, posts.second, posts.menu] : ALL)
}

let mine = ''
function layer(): VNode | false {
  const { layer } = state
  if (layer?.kind === 'share')
    return h(
      'div',
      { role: 'dialog', 'aria-label': 'Share', class: 'layer' },
      button(word('shareNow'), { press: () => shareNow(layer.post) }, word('shareNow')),
    )
  if (layer?.kind === 'compose')
    return h(
      'div',
      { role: 'dialog', class: 'layer' },
      h('div', {
        role: 'textbox',
        contenteditable: 'true',
        class: 'editor',
        id: 'new-post',
        text: mine,
        on: {
          input: text => {
            mine = text
          },
        },
      }),
      button(
        word('post'),
        {
          press: () => {
            publish(mine)
            mine = ''
          },
        },
        word('post'),
      ),
    )
  return layer?.kind === 'reactions' && reactions(layer.of)
}

export function page(): VNode[] {
  const over = layer()
  return [
    h(
      'div',
      { role: 'navigation', class: 'top' },
      h('a', { href: '/' }, 'Facebook'),
      button(
        'Create',
        {
          press: () => {
            state.layer = { kind: 'compose' }
          },
        },
        '＋',
      ),
    ),
    h('div', { role: 'main' }, ...main()),
    ...(over ? [over] : []),
  ]
}
