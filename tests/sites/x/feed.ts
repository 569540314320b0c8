import { h, type VNode } from './dom'
import { postView } from './post-view'
import type { Post } from './world'

/** Cell nodes in use at once; one that left the view stays as it was until another post needs it. */
const POOL = 17
const kept = new Map<string, VNode[]>()
const AROUND_PX = 500

export const heightOf = (post: Post): number =>
  135 +
  (post.photo ? 160 : 0) +
  (post.quotes ? 120 : 0) +
  (post.quotedPhoto ? 155 : 0) +
  (post.repostedBy ? 20 : 0) +
  (post.replyTo || post.promoted ? 22 : 0)

const emptyCell = (): VNode => h('div', { 'data-testid': 'cellInnerDiv', class: 'cell-inner', hidden: true })

/** Posts as a virtualised timeline: cells at absolute places, nodes recycled by place in the pool. */
export function feed(posts: readonly Post[], label: string, top: number): VNode {
  const from = scrollY - top - AROUND_PX
  const until = scrollY - top + innerHeight + AROUND_PX
  const slots = kept.get(label) ?? Array.from({ length: Math.min(POOL, posts.length) }, emptyCell)
  kept.clear()
  kept.set(label, slots)
  let y = 0
  posts.forEach((post, index) => {
    const height = heightOf(post)
    if (y + height > from && y < until) {
      const style = `transform:translateY(${y}px);height:${height}px`
      slots[index % POOL] = h(
        'div',
        { 'data-testid': 'cellInnerDiv', class: 'cell-inner', style },
        h('div', {}, postView(post)),
      )
    }
    y += height
  })
  return h(
    'section',
    { role: 'region' },
    h('h1', { class: 'unseen' }, label),
    h('div', { 'aria-label': label }, h('div', { class: 'feed', style: `height:${y}px` }, ...slots)),
  )
}
