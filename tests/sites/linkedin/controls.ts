import { h, type VNode } from '../shared/dom'
import { follow, join } from './api'
import { state } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Account, Group } from './world'

const isKept = () => variants.marks === 'kept'

/** A button; `data-…` are for journeys, the rest is the site's own and gone after a redesign. */
export const button = (
  [control, of]: [string, string],
  press: () => void,
  own: Record<string, string | undefined>,
  ...inside: (VNode | string)[]
): VNode =>
  h(
    'button',
    { type: 'button', 'data-control': control, 'data-of': of, ...(isKept() && own), on: { press } },
    ...inside,
  )

export const icon = (id: string): VNode => h('svg', isKept() ? { id } : {})

export const followButton = (account: Account): VNode => {
  const on = state.following.has(account.id)
  const label = `${word(on ? 'following' : 'follow')} ${account.name}`
  return button(
    ['follow', account.id],
    () => follow(account),
    { 'aria-label': label },
    word(on ? 'following' : 'follow'),
  )
}

export const joinButton = (group: Group): VNode =>
  button(
    ['join', group.id],
    () => join(group),
    {},
    isKept() ? word(state.joined.has(group.id) ? 'joined' : 'join') : '→',
  )

/** A row of suggestions. */
export const personRow = (account: Account): VNode =>
  h(
    'div',
    { class: 'row', 'data-person': account.id },
    h('a', { href: `${account.path}/` }, h('img', { alt: '' })),
    h('a', { href: `${account.path}/` }, account.name),
    followButton(account),
  )

export const groupCard = (group: Group): VNode =>
  h(
    'div',
    { class: 'row card' },
    h('a', { href: `/groups/${group.id}/` }, h('img', { alt: '' })),
    h('a', { href: `/groups/${group.id}/` }, group.name),
    joinButton(group),
  )
