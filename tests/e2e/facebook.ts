/** Names of the replica of Facebook: its pages, posts and controls. Posts are those of `tests/sites/facebook/world.ts`. */
import { posts, reel } from '../sites/facebook/world'

type Query = Record<string, string>
const at =
  (host: string) =>
  (path = '/', query: Query = {}): string => {
    const asked = new URLSearchParams(query).toString()
    return `https://${host}${path}${asked && `${path.includes('?') ? '&' : '?'}${asked}`}`
  }
export const FACEBOOK = at('www.facebook.com')
export const PHONE = at('m.facebook.com')

export type PostName = keyof typeof posts
export const idOf = (post: PostName): string => posts[post].id
export const REEL = reel.id

export const box = (post: PostName): string => `.post[data-replica="${idOf(post)}"]`
const marked = (post: PostName, role: string): string =>
  `${box(post)} [role="button"]:has([data-ad-rendering-role="${role}"])`
export const likeOf = (post: PostName): string => marked(post, 'like_button')
export const shareOf = (post: PostName): string => marked(post, 'share_button')
export const commentsOf = (post: PostName): string => marked(post, 'comment_button')
export const reactOf = (post: PostName): string => `${box(post)} .actions [role="button"][aria-label="React"]`
export const editorOf = (post: PostName): string => `${box(post)} [role="textbox"]`
export const ARROW = '#focused-state-composer-submit [role="button"]'
/** Of the comment with this number. */
export const commentLike = (id: string, label = 'Like'): string => `[data-commentid="${id}"] [aria-label="${label}"]`
export const FLOATING = '[data-replica="reactions"]'
export const SHARE_NOW = '[role="dialog"] [role="button"]'
export const FOLLOW = 'h1 ~ [role="button"]'
export const button = (label: string): string => `[role="button"][aria-label="${label}"]`
