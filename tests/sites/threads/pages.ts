import { h, type VNode } from '../shared/dom'
import { codeOf } from '../shared/shortcode'
import { repost, write } from './api'
import { button, followText, personRow, postView } from './post-view'
import { open, state } from './state'
import { variants } from './variants'
import { word } from './words'
import { everyone, feed, home, type Post, people } from './world'

const ALL = feed(Number(variants.posts))
const TALL = 190
const SHOWN = 12

const isLong = (posts: Post[]): boolean => posts.length > 40
let drawn = SHOWN

/** Only what is near the view is drawn, or all that once was; nodes are used again for other posts. */
function virtual(posts: Post[], pagelet: string): VNode[] {
  const near = isLong(posts) ? Math.max(0, Math.min(posts.length - SHOWN, Math.floor(scrollY / TALL) - 4)) : 0
  drawn = Math.min(posts.length, Math.max(drawn, near + SHOWN))
  const first = variants.keeps === 'yes' ? 0 : near
  const last = !isLong(posts) ? posts.length : variants.keeps === 'yes' ? drawn : near + SHOWN
  return [
    h('div', { style: `height:${first * TALL}px` }),
    ...posts.slice(first, last).map((post, index) =>
      h(
        'div',
        {
          'data-pagelet': `threads_${pagelet}_${first + index}`,
          key: variants.rows === 'own' ? post.id : undefined,
          style: isLong(posts) ? `height:${TALL}px` : undefined, // else the view would not show what is drawn for it
        },
        postView(post),
      ),
    ),
    h('div', { style: `height:${(posts.length - last) * TALL}px` }),
  ]
}

function main(): VNode[] {
  const path = location.pathname
  const code = /\/post\/([\w-]+)/.exec(path)?.[1]
  const post = home.find(({ id }) => codeOf(id) === code)
  if (post && path.endsWith('/media')) return [h('div', { class: 'viewer' }, postView(post).children.at(-1) as VNode)]
  if (post) return virtual([post, ...(post.replies ?? [])], 'post_page')
  const account = everyone.find(({ handle }) => path === `/@${handle}`)
  if (account)
    return [
      h('div', { class: 'row' }, h('h1', {}, account.name), h('span', {}, account.handle), followText(account)),
      h('div', { class: 'suggested' }, ...[people.rivals, people.coffee].map(personRow)),
      ...virtual(
        home.filter(({ by }) => by === account),
        'profile_posts_timeline',
      ),
    ]
  if (path.startsWith('/search')) return [...everyone.slice(0, 6).map(personRow), ...virtual(home, 'search_results')]
  return virtual(ALL, 'feed')
}

/** What the composer sends, from what it was opened for. */
function send(): void {
  const { layer, draft } = state
  if (layer?.kind === 'reply') write(draft, { reply_id: layer.of.id })
  else if (layer?.kind === 'quote') write(draft, { quoted_post_id: layer.of.id })
  else write(draft)
}

function layer(): VNode | false {
  const { layer } = state
  if (!layer) return false
  if (layer.kind === 'menu')
    return h(
      'div',
      { role: 'menu', class: 'layer' },
      button(
        'item-repost',
        layer.of.id,
        () => repost(layer.of),
        word(state.reposted.has(layer.of.id) ? 'remove' : 'repost'),
      ),
      button('item-quote', layer.of.id, () => open({ kind: 'quote', of: layer.of }), word('quote')),
    )
  const input = (text: string) => {
    state.draft = text
  }
  return h(
    'div',
    { role: 'dialog', class: 'layer' },
    h('div', { role: 'textbox', contenteditable: 'true', class: 'editor', text: state.draft, on: { input } }),
    button('send', '', send, word('post')),
  )
}

export const page = (): VNode[] => [
  h(
    'div',
    { id: 'barcelona-header', class: 'row' },
    h('a', { href: `/@${people.me.handle}` }, h('svg', { 'aria-label': word('profile') })),
    button('new', '', () => open({ kind: 'new' }), '＋'),
  ),
  h('div', { id: 'barcelona-page-layout' }, ...main()),
  h('div', {}, layer()),
]
