import { el } from './dom'
import { feedArticle } from './post-view'
import { home, type Post } from './world'

const MANY = 1000
const HEIGHT = 460
const NEAR = 3

/** The world's posts first, then more of the same people. */
const many: Post[] = Array.from({ length: MANY }, (_, index) => {
  const post = home[index % home.length] as Post
  return index < home.length ? post : { ...post, id: String(BigInt(post.id) + 1000n * BigInt(index)) }
})

/** A feed that draws only what is near the view, as the site does. */
export function longFeed(): HTMLElement {
  const feed = el('div', { style: `position:relative;height:${MANY * HEIGHT}px` })
  const shown = new Map<number, HTMLElement>()
  const draw = () => {
    const first = Math.max(0, Math.floor((scrollY - feed.offsetTop) / HEIGHT) - NEAR)
    const last = Math.min(MANY, first + Math.ceil(innerHeight / HEIGHT) + 2 * NEAR)
    for (const [index, cell] of shown) {
      if (index >= first && index < last) continue
      cell.remove()
      shown.delete(index)
    }
    for (let index = first; index < last; index++) {
      if (shown.has(index)) continue
      const style = `position:absolute;top:${index * HEIGHT}px;height:${HEIGHT}px;overflow:hidden`
      const cell = el('div', { style }, feedArticle(many[index] as Post))
      shown.set(index, cell)
      feed.append(cell)
    }
  }
  addEventListener('scroll', draw, { passive: true })
  queueMicrotask(draw)
  return feed
}
