import { codeOf } from '../sites/shared/shortcode'
import { people, posts } from '../sites/threads/world'

export type PostName = keyof typeof posts
type Query = Record<string, string>
const address = (path: string, query: Query = {}, host = 'www.threads.com'): string => {
  const asked = new URLSearchParams(query).toString()
  return `https://${host}${path}${asked && `?${asked}`}`
}
export const idOf = (post: PostName): string => posts[post].id
export const accountOf = (who: keyof typeof people): string => people[who].id

export const THREADS = {
  home: (query: Query = {}, host?: string) => address('/', query, host),
  post: (post: PostName, more = '') => address(`/@${posts[post].by.handle}/post/${codeOf(idOf(post))}${more}`),
  profile: (handle: string) => address(`/@${handle}`),
}

export const controlOf = (id: string, name: string): string => `[data-control="${name}"][data-of="${id}"]`
export const control = (post: PostName, name: string): string => controlOf(idOf(post), name)
export const liked = (post: PostName): string => `${control(post, 'like')}:has([fill^="rgb"])`
export const item = (name: 'repost' | 'quote'): string => `[data-control="item-${name}"]`
export const EDITOR = '[role="dialog"] [contenteditable]'
export const SEND = '[data-control="send"]'
