import { type Handlers, h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import { comment, follow, LOVE, react } from './actions'
import { open, state } from './state'
import { variants } from './variants'
import { word } from './words'
import { type Account, type Comment, type Group, type Post, profilePath } from './world'

/** A pressable as Comet writes it: a `div`, not a button. */
export const button = (label: string | undefined, on: Handlers, ...children: (VNode | string)[]): VNode =>
  h('div', { 'aria-label': label, role: 'button', tabindex: 0, class: 'button', on }, h('div', {}, ...children))

/** An empty element inside a button that says, in every language, what it is. */
const mark = (role: string): VNode => h('div', { 'data-ad-rendering-role': role })

const TRACKED = '__cft__[0]=AZxInvented&__tn__='
/** A person's address as it stands in a feed: the story's part is in its query, `-y-` inside a shared one. */
function address(by: Account, token: string, group?: Group): string {
  const path = group ? `/groups/${group.id}/user/${by.id}/` : profilePath(by)
  return `${path}${path.includes('?') ? '&' : '?'}${TRACKED}${encodeURIComponent(token)}`
}

const honeypot = (): VNode =>
  h(
    'div',
    { 'aria-hidden': 'true', 'data-0': '0' },
    h('blockquote', {}, h('span', { dir: 'auto' }, 'Facebook')),
    h('div', { 'aria-hidden': 'true', role: 'button', tabindex: -1 }),
  )

function header(post: Post, isShared: boolean): VNode {
  const y = isShared ? '-y' : ''
  const { by, group } = post
  return h(
    'div',
    { class: 'row' },
    h('a', {
      'aria-label': by.name,
      href: address(by, `<<,P${y}-R`, group),
      role: 'link',
      tabindex: 0,
      class: 'avatar',
    }),
    h(
      'div',
      { class: 'grow' },
      h(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        h(
          isShared ? 'h5' : 'h4',
          {},
          h(
            'a',
            { href: address(by, `-UC,P${y}-R`, group), role: 'link', tabindex: 0 },
            h('b', {}, h('span', {}, by.name)),
          ),
          post.suggested && followButton(by),
        ),
      ),
      h(
        'a',
        { href: `?${TRACKED}${encodeURIComponent(`,O,P${y}-R`)}#?abc`, role: 'link', tabindex: 0 },
        h('span', {}, post.sponsored ? '\u2060' : '3 j'),
      ),
    ),
    !isShared && button(word('menu'), { press: () => {} }, '…'),
    !isShared &&
      h(
        'a',
        { 'aria-label': word('hide') + by.name, href: '#', role: 'link', tabindex: 0, on: { press: () => {} } },
        '✕',
      ),
  )
}

const message = ({ text }: Post): VNode =>
  h(
    'div',
    { 'data-ad-rendering-role': 'story_message' },
    h('div', { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' }, h('div', { dir: 'auto' }, text)),
  )

const album = (post: Post, y = ''): VNode =>
  h('a', { href: `/photo/?fbid=1${post.id}&set=pcb.${post.id}&${TRACKED}EH${y}-R`, role: 'link', class: 'photo' })

export function followButton(by: Account): VNode {
  const on = state.following.has(by.id)
  return button(word(on ? 'following' : 'follow'), { press: () => follow(by) }, word(on ? 'following' : 'follow'))
}

/** Like, and the smaller button that opens the reactions; a pointer that rests on Like opens them, too. */
function reactButtons(of: string[], label: VNode | string): VNode {
  const on = state.liked.has(of.join('_'))
  const picker = () => open({ kind: 'reactions', of })
  return h(
    'span',
    {},
    h('div', {}, button(word(on ? 'unlike' : 'like'), { press: () => react(of), hover: picker }, label)),
    button(word('react'), { press: picker }, '☺'),
  )
}

function actions(post: Post): VNode {
  const of = [post.id]
  const on = state.liked.has(post.id)
  return h(
    'div',
    { class: 'row actions' },
    h(
      'div',
      {},
      button(word(on ? 'unlike' : 'like'), { press: () => react(of) }, mark('like_button'), on ? '👍 12' : '12'),
      button(word('react'), { press: () => open({ kind: 'reactions', of }) }, '☺'),
    ),
    button(word('openComments'), { press: () => {} }, mark('comment_button')),
    button(word('share'), { press: () => open({ kind: 'share', post }) }, mark('share_button')),
    h(
      'span',
      { 'aria-label': word('reactors'), role: 'toolbar' },
      button(word('reactions'), { press: () => {} }, '52'),
    ),
  )
}

function commentView(post: Post, { id, by, text }: Comment): VNode {
  const href = `${profilePath(by)}${by.handle ? '?' : '&'}comment_id=${btoa(`comment:${post.id}_${id}`)}&${TRACKED}R-R`
  return h(
    'div',
    { 'data-commentid': id },
    h(
      'div',
      { role: 'article', 'aria-label': `Comment by ${by.name}`, tabindex: -1 },
      h('a', { href, role: 'link', tabindex: 0 }, by.name),
      h('div', { dir: 'auto', lang: 'id' }, text),
      h(
        'ul',
        {},
        h('li', {}, h('a', { href: `${profilePath(post.by)}/posts/pfbid0${post.id}?comment_id=${id}` }, '8j')),
        h('li', {}, reactButtons([post.id, id], word('like'))),
        h(
          'li',
          {},
          h(
            'div',
            {},
            button(
              undefined,
              {
                press: () => {
                  state.answering = id
                },
              },
              word('reply'),
            ),
          ),
        ),
      ),
    ),
    state.answering === id && writing(post, id),
  )
}

function writing(post: Post, answered?: string): VNode {
  const place = answered ? `${post.id}_${answered}` : post.id
  const draft = state.drafts.get(place) ?? ''
  const send = () => comment(post, state.drafts.get(place) ?? '', answered)
  return h(
    'form',
    { role: 'presentation' },
    h('div', {
      role: 'textbox',
      'aria-label': word('write'),
      contenteditable: 'true',
      tabindex: 0,
      class: 'editor',
      'data-lexical-editor': 'true',
      text: draft,
      on: {
        input: text => {
          state.drafts.set(place, text)
          changed()
        },
        submit: send,
      },
    }),
    variants.send === 'arrow' &&
      draft !== '' &&
      h('div', { id: 'focused-state-composer-submit' }, h('span', {}, button(word('send'), { press: send }, '➤'))),
  )
}

/** A post with all that hangs on it. */
export function postView(post: Post, place: number): VNode {
  const { shares } = post
  return h(
    'div',
    { class: 'post', ...(variants.feed === 'numbered' && { 'aria-posinset': place + 1 }), 'data-replica': post.id },
    honeypot(),
    honeypot(),
    header(post, false),
    message(post),
    post.album && album(post),
    shares && h('div', { class: 'shared' }, album(shares, '-y'), header(shares, true), message(shares)),
    actions(post),
    ...(post.comments ?? []).map(one => commentView(post, one)),
    ...(state.mine.get(post.id) ?? []).map(text => h('div', { class: 'mine' }, text)),
    writing(post),
  )
}

/** Mounted at the end of the page, far from what it reacts to. */
export const reactions = (of: string[]): VNode =>
  h(
    'div',
    { class: 'floating', 'data-replica': 'reactions' },
    button(word('like'), { press: () => pick(of) }, '👍'),
    button(word('love'), { press: () => pick(of, LOVE) }, '❤'),
  )

function pick(of: string[], reaction?: string): void {
  open(undefined)
  react(of, reaction)
}
