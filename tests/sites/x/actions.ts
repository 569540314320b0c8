import { changed } from '../shared/redraw'
import { friendship, graphql } from './api'
import { plain } from './dom'
import { placeOf, state, type Writing } from './state'
import { word } from './words'
import { type Account, type Post, people } from './world'

/** Shows the change at once, and takes it back if the app hears that it failed. */
function optimistic(set: Set<string>, key: string, on: boolean, send: (failed: () => void) => void): void {
  const put = (now: boolean) => {
    if (now) set.add(key)
    else set.delete(key)
    changed()
  }
  put(on)
  send(() => {
    put(!on)
    toast(word('failed'))
  })
}

const nothing = () => {}

export const like = ({ id }: Post): void =>
  optimistic(state.liked, id, true, failed => graphql('FavoriteTweet', { tweet_id: id }, nothing, failed))
export const unlike = ({ id }: Post): void =>
  optimistic(state.liked, id, false, failed => graphql('UnfavoriteTweet', { tweet_id: id }, nothing, failed))
export const repost = ({ id }: Post): void =>
  optimistic(state.reposted, id, true, failed =>
    graphql('CreateRetweet', { tweet_id: id, dark_request: false }, nothing, failed),
  )
export const undoRepost = ({ id }: Post): void =>
  optimistic(state.reposted, id, false, failed => graphql('DeleteRetweet', { source_tweet_id: id }, nothing, failed))
export const follow = ({ id }: Account): void =>
  optimistic(state.following, id, true, failed => friendship('create', id, failed))
export const unfollow = ({ id }: Account): void =>
  optimistic(state.following, id, false, failed => friendship('destroy', id, failed))

export function toast(text: string): void {
  state.toast = text
  changed()
  setTimeout(() => {
    delete state.toast
    changed()
  }, 3000)
}

export const permalink = (post: Post): string => `/${post.by.handle}/status/${post.id}`

/** Sends what was written; the composer closes when the site has it. */
export function sendPost(writing: Writing, where: 'modal' | 'inline', sent: () => void): void {
  const place = placeOf(writing, where)
  const text = plain(state.drafts.get(place) ?? '').trim()
  if (!text || state.sending.has(place)) return
  state.sending.add(place)
  changed()
  const { replyTo, quotes } = writing
  graphql(
    'CreateTweet',
    {
      tweet_text: text,
      ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo.id, exclude_reply_user_ids: [] } }),
      ...(quotes && { attachment_url: `https://x.com${permalink(quotes)}` }),
      dark_request: false,
    },
    () => {
      state.sending.delete(place)
      state.drafts.delete(place)
      state.mine.unshift({ id: `19900000000009${String(state.mine.length).padStart(5, '0')}`, by: people.me, text })
      sent()
      toast(word('sent'))
    },
    () => {
      state.sending.delete(place)
      toast(word('failed'))
    },
  )
}
