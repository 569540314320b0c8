import { inlineComposer } from './composer-view'
import { control } from './control'
import { type Child, h, testid, type VNode } from './dom'
import { feed } from './feed'
import { layers } from './layers-view'
import { openComposer } from './navigate'
import { personCell, profileHeader } from './person-view'
import { postView } from './post-view'
import { state } from './state'
import { word } from './words'
import { accountOf, everyone, everyPost, home, type Post, people, postOf, posts } from './world'

/** Where a feed begins on its page: below a composer, a header, or nothing. */
const BELOW_COMPOSER_PX = 150
const BELOW_PROFILE_PX = 220

const search = (): Child[] => {
  const query = new URLSearchParams(location.search)
  const wanted = (query.get('q') ?? '').toLowerCase()
  if (query.get('f') === 'user') return everyone.filter(({ handle }) => handle.includes(wanted)).map(personCell)
  return [
    feed(
      everyPost.filter(({ text, by }) => `${text} ${by.handle}`.toLowerCase().includes(wanted)),
      'Search',
      0,
    ),
  ]
}

function permalinkPage(post: Post): Child[] {
  const answers = everyPost.filter(one => one.replyTo?.id === post.id)
  return [
    post.replyTo && postView(post.replyTo),
    postView(post, { focal: true }),
    inlineComposer({ replyTo: post }),
    ...answers.map(one => postView(one)),
  ]
}

function main(): Child[] {
  const [, first = '', second = '', third = ''] = state.page.split('/')
  if (first === 'home') return [inlineComposer({}), feed([...state.mine, ...home], 'Home', BELOW_COMPOSER_PX)]
  if (first === 'search') return search()
  if (first === 'i' && second === 'lists')
    return [feed([posts.menu, posts.listed, posts.rivals, posts.plain], 'List', 0)]
  const post = second === 'status' && postOf(third)
  if (post) return permalinkPage(post)
  const account = accountOf(first)
  if (!account) return [h('div', {}, 'Hmm … this page doesn’t exist.')]
  if (second === 'likes') return [feed(home, 'Likes', BELOW_PROFILE_PX)]
  if (second === 'following') return [h('ul', {}, ...everyone.filter(one => one !== account).map(personCell))]
  const own = everyPost
    .filter(({ by }) => by === account)
    .map((one, index) => (index === 0 ? { ...one, pinned: true } : one))
  return [profileHeader(account), feed(own, account.name, BELOW_PROFILE_PX)]
}

const aside = (): VNode =>
  testid(
    'sidebarColumn',
    h(
      'aside',
      { role: 'complementary', 'aria-label': word('whoToFollow') },
      h('h2', {}, word('whoToFollow')),
      h('ul', {}, ...[people.rivals, people.coffee, people.volunteers, people.renamed].map(personCell)),
    ),
  )

/** The whole page. `#layers` comes first, as on the site. */
export function page(): VNode[] {
  const narrow = innerWidth < 500
  return [
    h(
      'div',
      {},
      h('div', { id: 'layers' }, ...layers()),
      h(
        'div',
        { class: narrow ? 'app narrow' : 'app' },
        h(
          'header',
          { role: 'banner' },
          control(
            {
              testid: 'SideNav_NewTweet_Button',
              label: word('newPost'),
              class: 'pill on',
              on: { press: () => openComposer({}) },
            },
            word('newPost'),
          ),
          // Who is logged in; on the phone the picture opens the drawer.
          control(
            {
              testid: narrow ? 'DashButton_ProfileIcon_Link' : 'SideNav_AccountSwitcher_Button',
              label: word('account'),
              class: 'account',
              on: {},
            },
            testid(`UserAvatar-Container-${people.me.handle}`, h('div', { class: 'picture' }, 'A')),
          ),
        ),
        h('main', { role: 'main' }, testid('primaryColumn', ...main()), innerWidth >= 1000 && aside()),
      ),
    ),
  ]
}
