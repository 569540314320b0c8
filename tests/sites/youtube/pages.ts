import { h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import * as doing from './actions'
import { load } from './api'
import { comments, postView } from './comments-view'
import { button, commentBox, heart, link, subscribeButton, thumbsBar } from './parts'
import { go, state } from './state'
import { isPhone, variants } from './variants'
import { all, type Channel, everyone, people, posts, type Video } from './world'

/** What stands beside a video names its owner in words only; a press moves on inside the app. */
const lockup = (video: Video): VNode =>
  h(
    'yt-lockup-view-model',
    {},
    h(
      'a',
      {
        href: `/watch?v=${video.id}`,
        'data-next': video.id,
        on: {
          press: () => {
            load('next', { videoId: video.id })
            go(`/watch?v=${video.id}`, variants.moves === 'slow' ? 1500 : 0)
          },
        },
      },
      video.title,
    ),
    h('span', {}, video.by.name),
  )

/** One owner has a link; several have a list that opens. */
function owner({ by, with: several, id }: Video): VNode {
  const open = () => {
    state.dialog = id
    changed()
  }
  if (several)
    return h(
      'div',
      { id: 'owner' },
      h('ytd-video-owner-renderer', {}, h('span', { on: { press: open } }, `${by.name} dan lainnya`)),
      h(
        'ytd-subscribe-button-renderer',
        {},
        h('button', { 'data-subscribe': 'several', on: { press: open } }, 'Subscribe'),
      ),
    )
  return h(
    'div',
    { id: 'owner' },
    h('ytd-video-owner-renderer', {}, link(by, '○'), h('div', { id: 'channel-name' }, link(by, by.name))),
    h('div', { id: 'subscribe-button' }, subscribeButton(by)),
  )
}

const owners = (channels: readonly Channel[]): VNode =>
  h(
    'yt-dialog-view-model',
    { role: 'dialog', class: 'popup' },
    ...channels.map(one =>
      h(
        'yt-list-item-view-model',
        {},
        h('a', { href: `/channel/${one.id}` }, one.name),
        h('span', {}, `\u200e\u2068@${one.handle}\u2069 • 12 subscriber`),
        subscribeButton(one, 'yt-subscribe-button-view-model'),
      ),
    ),
  )

const watch = (video: Video): VNode =>
  h(
    'ytd-watch-flexy',
    { 'video-id': video.id },
    h('div', { id: 'player' }, h('yt-player-quick-action-buttons', {}, heart(video))),
    h(
      'ytd-watch-metadata',
      {},
      h('h1', {}, video.title),
      owner(video),
      thumbsBar(video),
      h(
        'div',
        { id: 'description' },
        'Bersama ',
        video.mentions ? link(video.mentions, `@${video.mentions.handle}`) : '',
      ),
    ),
    video.isLive ? h('iframe', { id: 'chatframe', src: `/live_chat?v=${video.id}`, title: 'chat' }) : comments(video),
    h('div', { id: 'secondary' }, ...all.filter(one => !one.isShort && one !== video).map(lockup)),
  )

/** The phone's page: other elements, the owner in a section of its own. */
const phoneWatch = (video: Video): VNode =>
  h(
    'ytm-watch',
    {},
    h('ytm-slim-video-metadata-section-renderer', {}, h('h2', {}, video.title)),
    thumbsBar(video),
    h(
      'ytm-slim-owner-renderer',
      {},
      link(video.by, video.by.name),
      subscribeButton(video.by, 'ytm-subscribe-button-renderer'),
    ),
    h('div', { id: 'secondary' }, ...all.filter(one => !one.isShort && one !== video).map(lockup)),
  )

/** Neighbours are drawn ahead; the address is that of the one in view. */
const shorts = (): VNode =>
  h(
    'ytd-shorts',
    {},
    ...all
      .filter(({ isShort }) => isShort)
      .map(video =>
        h(
          'ytd-reel-video-renderer',
          { 'data-short': video.id, ...(location.pathname.endsWith(video.id) && { 'is-active': '' }) },
          h('video', {}),
          heart(video),
          h(
            'yt-reel-metapanel-view-model',
            {},
            h(
              'yt-reel-channel-bar-view-model',
              {},
              link(video.by, video.by.handle),
              subscribeButton(video.by, 'yt-subscribe-button-view-model'),
            ),
            h('span', {}, video.title, h('a', { href: '/@kabar_contoh' }, '@kabar_contoh')),
          ),
        ),
      ),
  )

const channelPage = (channel: Channel): VNode[] => [
  h(
    'yt-page-header-view-model',
    {},
    h('h1', {}, channel.name),
    h('yt-content-metadata-view-model', {}, `@${channel.handle}`),
    h('div', { id: 'about' }, link(people.news, 'kabar')),
    h('yt-flexible-actions-view-model', {}, subscribeButton(channel, 'yt-subscribe-button-view-model')),
  ),
  ...Object.values(posts).map(postView),
]

const results = (): VNode[] =>
  [people.pair, people.coffee, people.rivals].map(one =>
    h('ytd-channel-renderer', {}, h('a', { id: 'main-link', href: `/@${one.handle}` }, one.name), subscribeButton(one)),
  )

const chat = (video: Video): VNode =>
  h(
    'yt-live-chat-app',
    {},
    ...state.mine.map(({ text }) => h('p', {}, text)),
    h(
      'yt-live-chat-message-input-renderer',
      {},
      h(
        'yt-live-chat-text-input-field-renderer',
        {},
        h('div', {
          id: 'input',
          contenteditable: 'true',
          text: state.drafts.get('chat') ?? '',
          on: {
            input: text => {
              state.drafts.set('chat', text)
            },
            submit: () => doing.say(video),
          },
        }),
      ),
      h(
        'div',
        { id: 'send-button' },
        button('chat', () => doing.say(video), undefined, '➤'),
      ),
    ),
  )

/** What the drawn address shows. */
export function page(): VNode[] {
  const address = new URL(state.drawn, location.href)
  const path = address.pathname
  const video = all.find(({ id }) => id === address.searchParams.get('v'))
  if (path === '/live_chat' && video) return [chat(video)]
  if (path === '/results') return results()
  const post = Object.values(posts).find(({ id }) => path === `/post/${id}`)
  if (post) return [h('ytd-browse', {}, postView(post), commentBox(post.id, 'comment'))]
  if (path.startsWith('/shorts/')) return [shorts()]
  const channel = everyone.find(({ handle, id }) => path.startsWith(`/@${handle}`) || path === `/channel/${id}`)
  if (channel) return channelPage(channel)
  if (!video) return all.filter(({ isShort }) => !isShort).map(lockup)
  const several = state.dialog && all.find(({ id }) => id === state.dialog)?.with
  return [isPhone ? phoneWatch(video) : watch(video), ...(several ? [owners(several)] : [])]
}
