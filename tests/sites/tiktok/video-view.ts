import { h, type VNode } from '../shared/dom'
import * as doing from './actions'
import { open, state } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Account, Video } from './world'

type Where = '' | 'browse-'
const link = (handle: string, marks: Record<string, string>, ...inside: (VNode | string)[]): VNode =>
  h('a', { href: `/@${handle}`, ...marks }, ...inside)

const button = (name: string, label: string, icon: VNode, press: () => void, pressed?: boolean): VNode =>
  h(
    'button',
    {
      type: 'button',
      'aria-label': `${label}\n12`,
      'data-control': name,
      ...(pressed !== undefined && { 'aria-pressed': String(pressed) }),
      on: { press },
    },
    icon,
    h('strong', {}, '12'),
  )
const icon = (name: string, text: string): VNode => h('span', { 'data-e2e': name }, h('i', {}, text))

/** The bar beside a video; `browse-` in the video over a page. TikTok's own name for the third icon is a slip of theirs. */
export const actionBar = (video: Video, where: Where = ''): VNode[] => [
  button('like', word('like'), icon(`${where}like-icon`, '♥'), () => doing.like(video), state.liked.has(video.id)),
  button('comment', word('comment'), icon(`${where}comment-icon`, '…'), () => open({ kind: 'comments', video })),
  button('favorite', word('favorite'), icon(where ? 'browse-favorite-icon' : 'undefined-icon', '★'), () =>
    doing.favorite(video),
  ),
  button('share', word('share'), icon(`${where}share-icon`, '➦'), () => open({ kind: 'share', video })),
]

/** The plus under a picture: neither label nor text. */
export const plus = (by: Account, mark: string): VNode | string =>
  state.following.has(by.id)
    ? ''
    : h('button', { 'data-e2e': mark, 'data-control': 'plus', on: { press: () => doing.follow(by) } }, h('i', {}, '+'))

export const caption = ({ text, mentions }: Video): VNode =>
  h(
    'div',
    { 'data-e2e': 'video-desc' },
    h('span', {}, `${text} `),
    mentions ? link(mentions.handle, { 'data-e2e': 'search-common-link' }, `@${mentions.handle}`) : '',
  )

let lastTap = Number.NEGATIVE_INFINITY
/** A press pauses; two taps like where the variant says so. */
export function tapped(video: Video): void {
  if (variants.tap === 'likes' && performance.now() - lastTap < 400) doing.like(video, true)
  lastTap = performance.now()
}

/** One item of a feed. The player's wrapper holds the video's number; no link does. */
export const item = (video: Video, index: number): VNode =>
  h(
    'article',
    {
      id: `one-column-item-${index}`,
      'data-scroll-index': index,
      'data-e2e': 'recommend-list-item-container',
      'data-video': video.id,
    },
    h(
      'div',
      {},
      h(
        'section',
        {
          'data-e2e': 'feed-video',
          role: 'button',
          tabindex: 0,
          'aria-label': 'Watch in full screen',
          on: { press: () => tapped(video) },
        },
        h('div', { id: `xgwrapper-${index}-${video.id}` }, h('video', {})),
        h(
          'div',
          { class: 'under' },
          caption(video),
          video.sponsored ? h('div', { 'data-e2e': 'sponsored-tag' }, 'Paid partnership') : '',
        ),
      ),
      h(
        'section',
        { class: 'css-a1-b2--SectionActionBarContainer' },
        h(
          'div',
          {},
          link(video.by.handle, { 'data-e2e': 'video-author-avatar' }, h('span', {}, video.by.handle.slice(0, 1))),
          plus(video.by, 'feed-follow'),
        ),
        ...actionBar(video),
        state.reposted.has(video.id) ? h('div', { 'data-e2e': 'repost-tag' }, '↻') : '',
      ),
    ),
  )

/** Off screen an item is an empty shell. */
export const shell = (index: number): VNode =>
  h('article', {
    id: `one-column-item-${index}`,
    'data-scroll-index': index,
    'data-e2e': 'recommend-list-item-container',
  })

/** A video over the page it was chosen on. */
export const browse = (video: Video): VNode =>
  h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'popup', 'data-video': video.id },
    h('div', { 'data-e2e': 'browse-video', on: { press: () => tapped(video) } }, h('video', {})),
    h(
      'div',
      {},
      link(video.by.handle, { 'data-e2e': 'browse-user-avatar' }, '○'),
      link(video.by.handle, {}, h('span', { 'data-e2e': 'browse-username' }, video.by.handle)),
      h(
        'button',
        { 'data-e2e': 'browse-follow', 'data-control': 'browse-follow', on: { press: () => doing.follow(video.by) } },
        word(state.following.has(video.by.id) ? 'following' : 'follow'),
      ),
      h('div', { 'data-e2e': 'browse-video-desc' }, caption(video)),
    ),
    h('div', { class: 'bar' }, ...actionBar(video, 'browse-')),
  )
