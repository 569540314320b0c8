import { everyComment, people, posts, videos } from '../sites/youtube/world'

export type VideoName = keyof typeof videos
type Query = Record<string, string>
const address = (path: string, query: Query, host = 'www'): string => {
  const asked = new URLSearchParams(query).toString()
  return `https://${host}.youtube.com${path}${asked && `${path.includes('?') ? '&' : '?'}${asked}`}`
}
export const idOf = (video: VideoName): string => videos[video].id
export const channelOf = (who: keyof typeof people): string => people[who].id
export const postOf = (who: keyof typeof posts): string => posts[who].id
/** The comment of this person below this video. */
export const commentOf = (video: VideoName, who: keyof typeof people): string =>
  everyComment.find(one => one.video.id === idOf(video) && one.comment.by.id === channelOf(who))?.comment.id ?? ''

export const YOUTUBE = {
  home: (query: Query = {}) => address('/', query),
  watch: (video: VideoName, query: Query = {}) => address(`/watch?v=${idOf(video)}`, query),
  phone: (video: VideoName, query: Query = {}) => address(`/watch?v=${idOf(video)}`, query, 'm'),
  short: (video: VideoName, query: Query = {}) => address(`/shorts/${idOf(video)}`, query),
  channel: (handle: string, query: Query = {}) => address(`/@${handle}`, query),
  results: (query: Query = {}) => address('/results?search_query=contoh', query),
  post: (who: keyof typeof posts, query: Query = {}) => address(`/post/${postOf(who)}`, query),
}

/** In the bar below the video; the quick ones over the player are the same button again. */
export const likeOf = (video: VideoName): string => `[data-video="${idOf(video)}"] [data-control="like"]`
export const barLike = (video: VideoName): string => `h1 ~ ${likeOf(video)}`
export const likedOf = (video: VideoName): string => `${barLike(video)}[aria-pressed="true"]`
export const subscribeTo = (handle: string): string => `[data-subscribe="${handle}"]`
export const commentLike = (id: string): string => `[data-comment="${id}"] [data-control="like-comment"]`
export const postLike = (id: string): string => `[data-post="${id}"] [data-control="like-post"]`
export const editorOf = (place: string): string => `[data-box="${place}"] [contenteditable]`
export const sendOf = (place: string): string => `[data-box="${place}"] [data-control="send"]`
export const nextTo = (video: VideoName): string => `[data-next="${idOf(video)}"]`
