import { h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import * as doing from './actions'
import { state } from './state'
import { isPhone, variants } from './variants'
import type { Channel, Video } from './world'

/** Classes changed their spelling in 2026-04. */
const look = (style: 'Filled' | 'Tonal'): string =>
  variants.shape === '2026' ? `ytSpecButtonShapeNext${style}` : `yt-spec-button-shape-next--${style.toLowerCase()}`

export const button = (control: string, press: () => void, pressed?: boolean, text = '♥'): VNode =>
  h(
    'button',
    {
      'data-control': control,
      ...(pressed !== undefined && { 'aria-pressed': String(pressed) }),
      class: look('Tonal'),
      on: { press },
    },
    h('div', {}, text),
  )

const thumbs = (video: Video): VNode[] => [
  h(
    'like-button-view-model',
    {},
    button('like', () => doing.like(video), state.liked.has(video.id)),
  ),
  h(
    'dislike-button-view-model',
    {},
    button('dislike', () => doing.dislike(video), state.disliked.has(video.id), '👎'),
  ),
]
export const thumbsBar = (video: Video): VNode =>
  h(
    isPhone ? 'ytm-slim-video-action-bar-renderer' : 'ytd-menu-renderer',
    { 'data-video': video.id },
    h('segmented-like-dislike-button-view-model', {}, ...thumbs(video)),
  )
export const heart = (video: Video): VNode =>
  h('reel-action-bar-view-model', { 'data-video': video.id }, ...thumbs(video).slice(0, 1))

/** A filled button subscribes, a tonal one opens what takes it back. */
export function subscribeButton(channel: Channel, tag = 'ytd-subscribe-button-renderer'): VNode {
  const isOn = state.subscribed.has(channel.id)
  return h(
    tag,
    {},
    h(
      'button',
      {
        'data-subscribe': channel.handle,
        class: look(isOn ? 'Tonal' : 'Filled'),
        on: { press: () => doing.subscribe(channel) },
      },
      h('div', {}, isOn ? 'Disubscribe' : 'Subscribe'),
    ),
  )
}
export const link = (channel: Channel, inside: string, more: Record<string, string> = {}): VNode =>
  h('a', { href: `/@${channel.handle}`, ...more }, inside)

/** A box to write in; the button sends, Enter does not. */
export const commentBox = (of: string, place: string, answered?: string): VNode =>
  h(
    'ytd-commentbox',
    { 'data-box': place, ...(answered && { 'is-reply': '' }) },
    h('div', {
      id: 'contenteditable-root',
      contenteditable: 'true',
      role: 'textbox',
      text: state.drafts.get(place) ?? '',
      on: {
        input: text => {
          state.drafts.set(place, text)
          changed()
        },
      },
    }),
    h(
      'div',
      { id: 'submit-button' },
      h('button', { 'data-control': 'send', on: { press: () => doing.write(of, place, answered) } }, 'Komentar'),
    ),
  )
