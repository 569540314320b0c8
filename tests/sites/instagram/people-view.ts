import { followButton } from './controls'
import { div, el, link } from './dom'
import { openPost } from './navigate'
import { type Account, codeOf, home, type Post, people } from './world'

/** A row of suggestions or of a list of followers. */
export const personRow = (account: Account): HTMLElement =>
  el(
    'div',
    { class: 'person' },
    link(`/${account.handle}/`, el('img', { alt: account.handle })),
    div(link(`/${account.handle}/`, el('span', {}, account.handle)), el('span', {}, account.name)),
    followButton(account),
  )

/** The card over a name; pictures first, then the button. */
export const hoverCard = (account: Account): HTMLElement =>
  el(
    'div',
    { class: 'card' },
    link(`/${account.handle}/`, el('img', { alt: account.handle })),
    link(`/${account.handle}/`, account.handle),
    div(...home.filter(({ by }) => by === account).map(({ id }) => link(`/p/${codeOf(id)}/`, 'x'))),
    div(followButton(account)),
  )

function tile(post: Post): HTMLElement {
  const href = `/p/${codeOf(post.id)}/`
  const made = el('a', { href, role: 'link', class: 'tile', 'data-tile': post.id }, el('img', { alt: '' }))
  made.addEventListener('click', event => {
    event.preventDefault()
    openPost(post)
  })
  return made
}

/** Results of exploring and searching: pictures only. */
export const tiles = (shown: readonly Post[]): HTMLElement => el('div', {}, ...shown.map(tile))

export function profile(account: Account): HTMLElement[] {
  return [
    el(
      'header',
      {},
      el('section', {}, el('h2', {}, account.handle), div(followButton(account))),
      el(
        'section',
        {},
        link(`/${account.handle}/followers/`, '12 followers'),
        link(`/${people.news.handle}/`, '@kabar_contoh'),
      ),
    ),
    el('div', { class: 'suggested' }, ...[people.rivals, people.coffee].map(personRow)),
    tiles(home.filter(({ by }) => by === account)),
  ]
}
