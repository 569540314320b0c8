import { el } from './dom'
import { longFeed } from './long-feed'
import { hoverCard, personRow, profile, tiles } from './people-view'
import { dialogArticle, feedArticle, postPage } from './post-view'
import { variants } from './variants'
import { reelsList, story } from './watch-view'
import { codeOf, everyone, home, type Post, people } from './world'

const root = (): Element => document.querySelector('#root') as Element
const dialog = (inside: HTMLElement, name: string): HTMLElement => el('div', { role: 'dialog', class: name }, inside)

/** A post over the page, which stays mounted. */
export function openPost(post: Post): void {
  history.pushState(null, '', `/p/${codeOf(post.id)}/`)
  document.querySelector('.popup')?.remove()
  document.body.append(dialog(dialogArticle(post), 'popup'))
}

/** People to send it to; what is sent there is a letter. */
export function openShareSheet(): void {
  document.body.append(dialog(el('div', {}, 'Share'), 'sheet'))
}

export function go(path: string): void {
  history.pushState(null, '', path)
  draw()
}

const within = (...inside: Element[]): HTMLElement => el('section', {}, el('main', {}, ...(inside as HTMLElement[])))

function page(): HTMLElement {
  const path = location.pathname
  const [, isHighlight, pk] = /^\/stories\/(highlights\/)?(?:[\w.]+\/)?(\d+)?/.exec(path) ?? []
  if (path.startsWith('/stories/')) return story(pk, isHighlight !== undefined)
  if (path.startsWith('/reels/')) return within(reelsList())
  if (path.startsWith('/explore/') || path === '/your_activity/interactions/likes/') return within(tiles(home))
  const code = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)/.exec(path)?.[1]
  const post = home.find(({ id }) => codeOf(id) === code)
  if (post) return within(...postPage(post))
  const account = everyone.find(({ handle }) => path === `/${handle}/`)
  if (account) return within(...profile(account))
  const suggested = el(
    'div',
    { class: 'suggested' },
    ...[people.rivals, people.candidate, people.coffee].map(personRow),
  )
  return within(
    hoverCard(people.pair),
    suggested,
    ...(variants.posts === '1000' ? [longFeed()] : home.map(feedArticle)),
  )
}

export function draw(): void {
  for (const layer of document.querySelectorAll('[role="dialog"]')) layer.remove()
  const own = el('a', { href: `/${people.me.handle}/` }, el('img', { alt: `${people.me.handle}'s profile picture` }))
  root().replaceChildren(el('nav', {}, own), page())
}
