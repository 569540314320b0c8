import { everyComment, people, videos } from '../sites/tiktok/world'

export type VideoName = keyof typeof videos
type Query = Record<string, string>
const address = (path: string, query: Query): string => {
  const asked = new URLSearchParams(query).toString()
  return `https://www.tiktok.com${path}${asked && `${path.includes('?') ? '&' : '?'}${asked}`}`
}
export const idOf = (video: VideoName): string => videos[video].id
export const accountOf = (who: keyof typeof people): string => people[who].id
/** The comment of this person below this video. */
export const commentOf = (video: VideoName, who: keyof typeof people): string =>
  everyComment.find(one => one.video.id === idOf(video) && one.comment.by.id === accountOf(who))?.comment.id ?? ''

export const TIKTOK = {
  home: (query: Query = {}) => address('/foryou', query),
  video: (video: VideoName, query: Query = {}) => address(`/@${videos[video].by.handle}/video/${idOf(video)}`, query),
  profile: (handle: string, query: Query = {}) => address(`/@${handle}`, query),
  live: (handle: string, query: Query = {}) => address(`/@${handle}/live`, query),
  search: (query: Query = {}) => address('/search/user?q=contoh', query),
}

export const item = (video: VideoName): string => `article[data-video="${idOf(video)}"]`
export const control = (video: VideoName, name: string): string =>
  `[data-video="${idOf(video)}"] [data-control="${name}"]`
export const likeOf = (video: VideoName): string => control(video, 'like')
export const likedOf = (video: VideoName): string => `${likeOf(video)}[aria-pressed="true"]`
export const followOf = (handle: string): string => `[data-follow="${handle}"]`
export const commentLike = (id: string): string => `[data-comment="${id}"] [data-control="like-comment"]`
export const tileOf = (video: VideoName): string => `[data-tile="${idOf(video)}"]`
/** The panel's item is a bare picture. */
export const REPOST = '.sheet .repost'
export const EDITOR = '[data-panel] [contenteditable]'
export const POST = '[data-panel] [data-control="post"]'
