import { h, type VNode } from '../shared/dom'
import * as doing from './actions'
import { tapLive } from './api'
import { open, state } from './state'
import { word } from './words'
import { type Account, feed, people, type Video } from './world'

/** `TUX`, the older button, says its state by a class; the newer one only by its words. */
function followButton(account: Account, shape: 'TUX' | 'new'): VNode {
  const isOn = state.following.has(account.id)
  const said = word(isOn ? 'following' : 'follow')
  return h(
    'button',
    {
      type: 'button',
      'data-e2e': 'follow-button',
      'data-follow': account.handle,
      'aria-label': `${said} ${account.name}`,
      class: shape === 'TUX' ? `TUXButton TUXButton--${isOn ? 'secondary' : 'primary'}` : 'tux-button__element-x',
      on: { press: () => doing.follow(account) },
    },
    h('div', {}, said),
  )
}

export const card = (account: Account): VNode =>
  h(
    'div',
    { class: 'card css-a1--DivCardContainer' },
    h('a', { href: `/@${account.handle}` }, '○'),
    h('div', {}, h('a', { href: `/@${account.handle}` }, account.name)),
    followButton(account, 'new'),
  )

const tile = (video: Video): VNode =>
  h(
    'div',
    { 'data-e2e': 'user-post-item' },
    h(
      'a',
      {
        href: `/@${video.by.handle}/video/${video.id}`,
        'data-tile': video.id,
        on: {
          press: () => {
            const backTo = location.pathname
            history.pushState(null, '', `/@${video.by.handle}/video/${video.id}`)
            open({ kind: 'browse', video, backTo })
          },
        },
      },
      '▶',
    ),
  )

/** The head's button has no link to the profile; the biography and the suggestions have links to others. */
export const profile = (account: Account): VNode[] => [
  h(
    'div',
    { 'data-e2e': 'user-page' },
    h(
      'div',
      { class: 'head' },
      h('div', { 'data-e2e': 'user-avatar' }, '○'),
      h(
        'div',
        {},
        h('h1', { 'data-e2e': 'user-title' }, account.handle),
        h('h2', { 'data-e2e': 'user-subtitle' }, account.name),
        h('div', {}, followButton(account, 'TUX'), h('button', { 'data-e2e': 'message-button' }, 'Message')),
        h('h2', { 'data-e2e': 'user-bio' }, 'Bersama ', h('a', { href: '/@kabar_contoh' }, '@kabar_contoh')),
      ),
    ),
    h('div', { class: 'suggested' }, ...[people.rivals, people.coffee].map(card)),
    // Reposts of others stand here, too: the link names the maker.
    h(
      'div',
      { 'data-e2e': 'user-post-item-list' },
      ...feed.filter(({ by }) => by === account || by === people.pair).map(tile),
    ),
  ),
]

export const found = (): VNode[] => [people.pair, people.coffee, people.candidate].map(card)

/** A live: every tap is a like. */
export const live = (account: Account): VNode[] => [
  h('div', { class: 'live', on: { press: () => tapLive(account.room ?? '') } }, h('video', {})),
]
