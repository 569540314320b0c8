import { like, permalink, unlike } from './actions'
import { control, icon, link } from './control'
import { type Child, h, testid, type VNode } from './dom'
import { hoverOver } from './hover-card'
import { goTo, openComposer, openLayer, openLightbox } from './navigate'
import { state } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Account, Post } from './world'

export interface PostShape {
  /** The post of the address: not in the tab order, its time below the text. */
  focal?: boolean
  /** Shown inside a composer: no controls. */
  quiet?: boolean
}

/** A person's picture; `linked: false` inside quotes and plain composers. */
export function avatar(account: Account, linked: boolean): VNode {
  const picture = h('div', { class: 'picture', 'aria-hidden': 'true' }, account.name.slice(0, 1))
  const path = `/${account.handle}`
  return testid(
    'Tweet-User-Avatar',
    testid(
      `UserAvatar-Container-${account.handle}`,
      linked
        ? h(
            'a',
            {
              href: path,
              role: 'link',
              'aria-label': account.name,
              on: { click: () => goTo(path), hover: hoverOver(account) },
            },
            picture,
          )
        : h('div', { role: 'presentation', tabindex: -1 }, picture),
    ),
  )
}

function time(post: Post, linked: boolean): VNode {
  const stamp = h('time', { datetime: '2026-11-22T03:00:00.000Z' }, '3h')
  return linked
    ? link(permalink(post), () => goTo(permalink(post)), { dir: 'ltr' }, stamp)
    : h('div', { dir: 'ltr' }, stamp)
}

function names(post: Post, linked: boolean, withTime: Child): VNode {
  const { by } = post
  const to = `/${by.handle}`
  const wrap = (child: Child, attributes: Record<string, string | number>): VNode =>
    linked
      ? h('a', { href: to, role: 'link', ...attributes, on: { click: () => goTo(to), hover: hoverOver(by) } }, child)
      : h('div', {}, child)
  return testid(
    'User-Name',
    h('div', {}, wrap(h('div', { dir: 'ltr' }, h('span', {}, by.name)), {})),
    h(
      'div',
      {},
      h(
        'div',
        {},
        wrap(h('span', {}, `@${by.handle}`), { tabindex: -1 }),
        h('div', { 'aria-hidden': 'true' }, '·'),
        withTime,
      ),
    ),
  )
}

/** A quoted post: a focusable block without controls; a quoted photo is a real link to the quoted author's post. */
export const quoted = (post: Post, photo: boolean): VNode =>
  h(
    'div',
    { class: 'quoted' },
    h('div', { dir: 'ltr', class: 'unseen' }, h('span', {}, word('quote'))),
    h(
      'div',
      { tabindex: 0, role: 'link', class: 'card', on: { click: () => goTo(permalink(post)) } },
      h('div', { class: 'row' }, avatar(post.by, false), names(post, false, time(post, false))),
      h('div', { dir: 'auto', 'data-testid': 'tweetText' }, h('span', {}, post.text)),
      photo &&
        link(
          `${permalink(post)}/photo/1`,
          () => openLightbox(post),
          {},
          h('div', { 'data-testid': 'tweetPhoto', class: 'photo' }),
        ),
    ),
  )

/** Reply, repost, like, bookmark. */
export function actionBar(post: Post): VNode {
  const liked = state.liked.has(post.id)
  const reposted = state.reposted.has(post.id)
  const open = state.layers.some(layer => layer.kind === 'repost-menu' && layer.post.id === post.id)
  const openMenu = () => openRepostMenu(post)
  return h(
    'div',
    { role: 'group', 'aria-label': `17 ${word('reply')}, 10 ${word('repost')}, 131 ${word('like')}`, class: 'bar' },
    h(
      'div',
      {},
      control(
        { testid: 'reply', label: `17. ${word('reply')}`, on: { press: () => openComposer({ replyTo: post }) } },
        icon('reply'),
        h('span', {}, '17'),
      ),
    ),
    h(
      'div',
      {},
      control(
        {
          testid: reposted ? 'unretweet' : 'retweet',
          label: `10. ${word(reposted ? 'reposted' : 'repost')}`,
          on: { press: openMenu },
          menu: open ? 'open' : 'closed',
        },
        icon('repost'),
        h('span', {}, reposted ? '11' : '10'),
      ),
    ),
    h(
      'div',
      {},
      control(
        {
          testid: liked ? 'unlike' : 'like',
          label: `131. ${word(liked ? 'liked' : 'like')}`,
          on: { press: () => (liked ? unlike(post) : like(post)) },
        },
        icon(liked ? 'liked' : 'like'),
        h('span', {}, liked ? '132' : '131'),
      ),
    ),
    h('div', {}, control({ testid: 'bookmark', label: word('bookmark'), on: { press: () => {} } }, icon('bookmark'))),
  )
}

/** The menu stands at the button that was pressed, or at the one of the post that a key meant. */
export function openRepostMenu(post: Post, near?: Element | null): void {
  const opener = near ?? document.activeElement ?? document.body
  const box = opener.getBoundingClientRect()
  openLayer({
    kind: 'repost-menu',
    post,
    opener,
    at: { x: Math.max(8, box.left), y: Math.max(8, Math.min(box.bottom, innerHeight - 120)) },
  })
}

function context(post: Post): Child {
  if (post.repostedBy) {
    const path = `/${post.repostedBy.handle}`
    return link(
      path,
      () => goTo(path),
      { class: 'context' },
      h('span', { 'data-testid': 'socialContext' }, `${post.repostedBy.name} ${word('reposted')}`),
    )
  }
  return post.pinned && h('div', { class: 'context' }, h('span', { 'data-testid': 'socialContext' }, word('pinned')))
}

/** One post as an `article`; in `placementTracking` where it is an advertisement. */
export function postView(post: Post, shape: PostShape = {}): VNode {
  const linked = !shape.quiet || variants.composer === 'linked'
  const when = post.promoted !== 'no-link' && time(post, linked)
  const article = h(
    'article',
    {
      'data-testid': 'tweet',
      role: 'article',
      tabindex: shape.focal ? -1 : 0,
      class: shape.focal ? 'post focal' : 'post',
      on: { post: post.id },
    },
    context(post),
    h(
      'div',
      { class: 'row' },
      avatar(post.by, linked),
      h(
        'div',
        {},
        names(post, linked, !shape.focal && when),
        post.promoted && h('div', { dir: 'ltr' }, h('span', {}, word('promoted'))),
      ),
      !shape.quiet &&
        control({ testid: 'caret', label: word('more'), on: { press: () => {} }, menu: 'closed' }, icon('more')),
    ),
    post.replyTo &&
      h(
        'div',
        {},
        `${word('replyingTo')} `,
        link(`/${post.replyTo.by.handle}`, () => {}, {}, `@${post.replyTo.by.handle}`),
      ),
    post.article && shape.focal && actionBar(post),
    post.article && shape.focal
      ? testid(
          'twitterArticleReadView',
          testid('longformRichTextComponent', h('h1', {}, post.text), h('p', {}, 'Isi gagasan. '.repeat(80))),
        )
      : h('div', { dir: 'auto', 'data-testid': 'tweetText' }, h('span', {}, post.text)),
    post.photo &&
      link(
        `${permalink(post)}/photo/1`,
        () => openLightbox(post),
        {},
        h('div', { 'data-testid': 'tweetPhoto', class: 'photo' }),
      ),
    post.quotes && quoted(post.quotes, post.quotedPhoto === true),
    shape.focal && h('div', {}, when),
    !shape.quiet && actionBar(post),
  )
  return post.promoted ? testid('placementTracking', article) : h('div', {}, article)
}
