/** Names of the replica of X: its pages, posts and controls. Posts are those of `tests/sites/x/world.ts`. */
const POSTS = {
  plain: 'teman_baik/status/1990000000000000001',
  listed: 'paslon_contoh/status/1990000000000000002',
  repostedByFriend: 'paslon_contoh/status/1990000000000000003',
  friendQuotesListed: 'teman_baik/status/1990000000000000004',
  listedQuotesFriend: 'paslon_contoh/status/1990000000000000005',
  menu: 'warung_kopi/status/1990000000000000006',
  rivals: 'paslon_contoh_dua/status/1990000000000000007',
  promoted: 'paslon_contoh_dua/status/1990000000000000008',
  mention: 'kabar_contoh/status/1990000000000000010',
  commission: 'kpu_contoh/status/1990000000000000011',
  candidate: 'calon_contoh/status/1990000000000000012',
  friendReplies: 'teman_baik/status/1990000000000000013',
  article: 'paslon_contoh/status/1990000000000000014',
  replyOfListed: 'calon_contoh/status/1990000000000000015',
  catering: 'paslon_contoh_katering/status/1990000000000000016',
} as const
export type PostName = keyof typeof POSTS

export const idOf = (post: PostName): string => POSTS[post].split('/').at(-1) as string
type Query = Record<string, string>
const address = (path: string, query: Query): string => {
  const asked = new URLSearchParams(query).toString()
  return `https://x.com${path}${asked && `${path.includes('?') ? '&' : '?'}${asked}`}`
}

export const X = {
  home: (query: Query = {}) => address('/home', query),
  post: (post: PostName, query: Query = {}) => address(`/${POSTS[post]}`, query),
  photo: (post: PostName, query: Query = {}) => address(`/${POSTS[post]}/photo/1`, query),
  profile: (handle: string, query: Query = {}) => address(`/${handle}`, query),
  search: (words: string, query: Query = {}) => address('/search', { q: words, ...query }),
  compose: (query: Query = {}) => address('/compose/post', query),
  list: (query: Query = {}) => address('/i/lists/1', query),
}

/** An article of the page below all layers, by its own time link. */
export const article = (post: PostName): string => `main article:has(a[href="/${POSTS[post]}"] > time)`
export const control = (post: PostName, testid: string): string => `${article(post)} [data-testid="${testid}"]`
export const likeOf = (post: PostName): string => control(post, 'like')

/** A row of "who to follow" by the account's number. */
export const followOf = (id: string): string => `[data-testid="${id}-follow"]`
export const unfollowOf = (id: string): string => `[data-testid="${id}-unfollow"]`
/** Account numbers of `tests/sites/x/world.ts`. */
export const ACCOUNTS = {
  pair: '990000000000000001',
  rivals: '990000000000000002',
  volunteers: '990000000000000031',
  coffee: '910000000000000002',
  squatter: '770000000000000001',
}

export const MENU = '[role="menu"]'
export const FIRST_ITEM = '[role="menuitem"]:first-of-type'
export const QUOTE_ITEM = '[role="menuitem"][href="/compose/post"]'
export const COMPOSER = '[role="dialog"][aria-modal="true"] [data-testid="tweetTextarea_0"]'
export const SEND = '[data-testid="tweetButton"]'
export const INLINE_EDITOR = 'main [data-testid="tweetTextarea_0"]'
export const SEND_INLINE = '[data-testid="tweetButtonInline"]'
