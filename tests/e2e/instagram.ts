import { codeOf, people, posts } from '../sites/instagram/world'
import type { Driver } from './driver/driver'

export type PostName = keyof typeof posts
type Query = Record<string, string>
const address = (path: string, query: Query): string => {
  const asked = new URLSearchParams(query).toString()
  return `https://www.instagram.com${path}${asked && `?${asked}`}`
}
export const idOf = (post: PostName): string => posts[post].id
export const accountOf = (who: keyof typeof people): string => people[who].id

export const INSTAGRAM = {
  home: (query: Query = {}) => address('/', query),
  post: (post: PostName, query: Query = {}) => address(`/p/${codeOf(idOf(post))}/`, query),
  named: (post: PostName) => address(`/${posts[post].by.handle}/p/${codeOf(idOf(post))}/`, {}),
  profile: (handle: string, query: Query = {}) => address(`/${handle}/`, query),
  explore: () => address('/explore/search/keyword/', { q: 'contoh' }),
  reels: () => address(`/reels/${codeOf(idOf('plain'))}/`, {}),
  story: (handle: string, pk = '') => address(`/stories/${handle}/${pk}`, {}),
  highlights: () => address('/stories/highlights/17900000000000001/', {}),
}
/** Of the two of `tests/sites/instagram/watch-view.ts` that journeys open. */
export const STORY = { friend: '3910000000000000001', pair: '3910000000000000002' }

export const article = (post: PostName): string => `article[data-post="${idOf(post)}"]`
export const control = (post: PostName, name: string): string => `[data-control="${name}"][data-of="${idOf(post)}"]`
export const likeOf = (post: PostName): string => control(post, 'like')
export const likedOf = (post: PostName): string => `${likeOf(post)}:has([fill^="rgb"])`
export const shareOf = (post: PostName): string => `${article(post)} [data-control="share"]`
export const mediaOf = (post: PostName): string => `${article(post)} .media`
export const commentLike = (id: string): string => `[data-control="like"][data-of="${id}"]`
export const followIn = (where: string, handle: string): string => `${where} [data-follow="${handle}"]`

/** Two taps where the picture is and no tag lies. */
export async function doubleTap(driver: Driver, selector: string, by: 'mouse' | 'finger' = 'mouse'): Promise<void> {
  const { x, y } = await driver.place(selector)
  for (let tap = 0; tap < 2; tap++) {
    if (by === 'mouse') await driver.pressAt(x, y)
    else await driver.hands.tap(x, y)
  }
}
