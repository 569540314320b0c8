import { h, type VNode } from '../shared/dom'
import { codeOf } from '../shared/shortcode'
import { follow, like } from './api'
import { open, state } from './state'
import { variants } from './variants'
import { type Word, word } from './words'
import type { Account, Post } from './world'

const HEART = 'M16.5 2C14.8335 2 13.2217 2.70 12 3.98C10.7783 2.70 9.16 2 7.5 2'

/** A picture as the site draws it, named in words; a redesign takes the names away. */
const picture = (name: Word, path?: string, on = false): VNode =>
  h(
    'svg',
    {
      'aria-label': variants.marks === 'renamed' ? undefined : word(name),
      role: 'img',
      fill: on ? 'rgb(255, 48, 64)' : 'transparent',
    },
    variants.marks !== 'renamed' && path ? h('path', { d: path }) : '',
  )

export const button = (control: string, of: string, press: () => void, ...inside: (VNode | string)[]): VNode =>
  h('div', { role: 'button', tabindex: 0, 'data-control': control, 'data-of': of, on: { press } }, ...inside)

const profile = ({ handle }: Account) => `/@${handle}`

export const followText = (account: Account): VNode =>
  button(
    'follow',
    account.handle,
    () => follow(account),
    word(state.following.has(account.id) ? 'following' : 'follow'),
  )

/** A row of suggestions, or the card over a name. */
export const personRow = (account: Account): VNode =>
  h(
    'div',
    { class: 'row', 'data-person': account.handle },
    h('a', { href: profile(account) }, h('img', { alt: '' })),
    h('div', {}, h('a', { href: profile(account) }, account.handle), h('span', {}, account.name)),
    followText(account),
  )

const permalink = ({ by, id }: Post): VNode =>
  h('a', { href: `${profile(by)}/post/${codeOf(id)}` }, h('time', { datetime: '2026-05-01T08:00:00.000Z' }, '3 h'))

const bar = (post: Post): VNode => {
  const on = state.liked.has(post.id)
  return h(
    'div',
    { class: 'bar' },
    button('like', post.id, () => like(post), picture(on ? 'unlike' : 'like', HEART, on), h('span', {}, '12')),
    button('reply', post.id, () => open({ kind: 'reply', of: post }), picture('reply')),
    button('repost', post.id, () => open({ kind: 'menu', of: post }), picture('repost')),
    button('share', post.id, () => {}, picture('share')),
  )
}

const mark = () => (variants.marks === 'kept' ? 'true' : undefined)

const quoted = (post: Post): VNode =>
  h(
    'div',
    { class: 'quoted', 'data-pressable-container': mark() },
    h('a', { href: profile(post.by) }, post.by.handle),
    permalink(post),
    h('div', { dir: 'auto' }, post.text),
  )

/** One post; `pagelet` is the place the site gives it, which a conversation's posts may share. */
export const postView = (post: Post): VNode =>
  h(
    'div',
    { class: 'post', 'data-pressable-container': mark(), 'data-post': post.id },
    post.repostedBy &&
      h('div', { class: 'row' }, h('a', { href: profile(post.repostedBy) }, post.repostedBy.handle), 'reposted'),
    h(
      'div',
      { class: 'row' },
      h('a', { href: profile(post.by) }, h('img', { alt: post.by.handle })),
      button('plus', post.id, () => follow(post.by), picture('follow')),
      h('a', { href: profile(post.by) }, post.by.handle),
      permalink(post),
    ),
    h('div', { dir: 'auto' }, post.text, h('a', { href: '/@kabar_contoh' }, '@kabar_contoh')),
    post.quotes && quoted(post.quotes),
    bar(post),
  )
