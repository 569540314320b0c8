import { people, posts } from '../sites/linkedin/world'

export type PostName = keyof typeof posts
type Query = Record<string, string>
const address = (path: string, query: Query = {}): string => {
  const asked = new URLSearchParams(query).toString()
  return `https://www.linkedin.com${path}${asked && `?${asked}`}`
}
export const idOf = (post: PostName): string => posts[post].id
export const accountOf = (who: keyof typeof people): string => people[who].id

export const LINKEDIN = {
  home: (query: Query = {}) => address('/feed/', query),
  post: (post: PostName, query: Query = {}) => address(`/feed/update/urn:li:activity:${idOf(post)}/`, query),
  profile: (who: keyof typeof people, query: Query = {}) => address(`${people[who].path}/`, query),
  group: (id: string) => address(`/groups/${id}/`),
  search: () => address('/search/results/groups/', {}),
}

export const controlOf = (id: string, name: string): string => `[data-control="${name}"][data-of="${id}"]`
export const control = (post: PostName, name: string): string => controlOf(idOf(post), name)
export const follow = (who: keyof typeof people): string => controlOf(accountOf(who), 'follow')
export const editorOf = (post: PostName): string => `.editor[data-of="${idOf(post)}"]`
export const MENU = '[role="menu"]'
export const EDITOR = '[role="dialog"] .editor'
export const PUBLISH = '[data-control="publish"]'
