import { follow } from './actions'
import { control, link } from './control'
import { h, testid, type VNode } from './dom'
import { hoverOver } from './hover-card'
import { goTo, openLayer } from './navigate'
import { state } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Account } from './world'

/** The follow button carries the account's number; while following it asks before it takes it back. */
export function followButton(account: Account): VNode {
  const on = state.following.has(account.id)
  return control(
    {
      testid: `${account.id}-${on ? 'unfollow' : 'follow'}`,
      label: `${word(on ? 'following' : 'follow')} @${account.handle}`,
      class: on ? 'pill on' : 'pill',
      on: { press: () => (on ? openLayer({ kind: 'confirm-unfollow', account }) : follow(account)) },
    },
    h('span', {}, word(on ? 'following' : 'follow')),
  )
}

/** One row of "who to follow", search or followers. */
export function personCell(account: Account): VNode {
  const path = `/${account.handle}`
  const look = { click: () => goTo(path) }
  const inside = h(
    'div',
    { class: 'row' },
    testid(
      `UserAvatar-Container-${account.handle}`,
      h(
        'a',
        { href: path, role: 'link', on: { ...look, hover: hoverOver(account) } },
        h('div', { class: 'picture' }, account.name.slice(0, 1)),
      ),
    ),
    h(
      'div',
      { class: 'grow' },
      link(path, look.click, {}, h('span', {}, account.name)),
      link(path, look.click, { tabindex: -1 }, h('span', {}, `@${account.handle}`)),
    ),
    followButton(account),
  )
  const cell = { 'data-testid': 'UserCell', class: 'cell', on: look }
  return variants.shape === '2023'
    ? h('div', { ...cell, role: 'button', tabindex: 0 }, inside)
    : h('li', { ...cell, role: 'listitem' }, inside)
}

export function profileHeader(account: Account): VNode {
  return h(
    'div',
    { class: 'profile' },
    h(
      'div',
      { class: 'row' },
      testid(`UserAvatar-Container-${account.handle}`, h('div', { class: 'picture big' }, account.name.slice(0, 1))),
      h('div', { class: 'grow' }),
      testid('placementTracking', followButton(account)),
    ),
    testid(
      'UserName',
      h('div', { dir: 'ltr' }, h('span', {}, account.name)),
      h('div', { tabindex: -1 }, h('div', { dir: 'ltr' }, h('span', {}, `@${account.handle}`))),
    ),
    h(
      'div',
      { dir: 'auto', 'data-testid': 'UserDescription' },
      h('span', {}, 'Akun rekaan untuk uji. Lihat juga '),
      link('/kabar_contoh', () => goTo('/kabar_contoh'), {}, '@kabar_contoh'),
    ),
    h(
      'div',
      {},
      link(`/${account.handle}/following`, () => {}, {}, '12 Following'),
    ),
  )
}

/** The card over a name; empty until its content has come. */
export function hoverCard(): VNode | null {
  const { hover } = state
  if (!hover) return null
  const path = `/${hover.account.handle}`
  return h(
    'div',
    {
      'data-testid': 'HoverCard',
      class: 'hover-card',
      style: `left:${Math.round(hover.at.x)}px;top:${Math.round(hover.at.y)}px`,
    },
    hover.loaded &&
      h(
        'div',
        {},
        h(
          'div',
          { class: 'row' },
          link(path, () => goTo(path), {}, h('div', { class: 'picture' }, hover.account.name.slice(0, 1))),
          h('div', { class: 'grow' }),
          followButton(hover.account),
        ),
        link(path, () => goTo(path), {}, h('span', {}, hover.account.name)),
        h(
          'div',
          {},
          link(`${path}/following`, () => {}, {}, '12 Following'),
        ),
      ),
  )
}
