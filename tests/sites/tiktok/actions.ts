import { optimistic } from '../shared/optimistic'
import { changed } from '../shared/redraw'
import { act } from './api'
import { open, state } from './state'
import { word } from './words'
import { type Account, type Comment, everyComment, type Video } from './world'

const failed = (undo: () => void) => () => {
  state.toast = word('failed')
  undo()
  changed()
}

export const like = ({ id }: Video, on = !state.liked.has(id)): void =>
  optimistic(state.liked, id, on, undo =>
    act('/api/commit/item/digg/', { aweme_id: id, type: on ? '1' : '0' }, failed(undo)),
  )

export function likeComment({ id }: Comment): void {
  const on = !state.liked.has(id)
  const { video } = everyComment.find(({ comment }) => comment.id === id) as (typeof everyComment)[number]
  optimistic(state.liked, id, on, undo =>
    act('/api/comment/digg/', { aweme_id: video.id, cid: id, digg_type: on ? '1' : '2' }, failed(undo)),
  )
}

export function follow({ id }: Account): void {
  const on = !state.following.has(id)
  optimistic(state.following, id, on, undo =>
    act('/api/commit/follow/user/', { user_id: id, type: on ? '1' : '0' }, failed(undo)),
  )
}

export function repost({ id }: Video): void {
  const on = !state.reposted.has(id)
  open(undefined)
  optimistic(state.reposted, id, on, undo =>
    act(`/tiktok/v1/upvote/${on ? 'publish' : 'delete'}`, { item_id: id }, failed(undo)),
  )
}

export function comment({ id }: Video): void {
  const text = state.draft
  if (!text.trim()) return
  const answered = state.answering?.id
  const ids = { aweme_id: id, text, ...(answered && { reply_id: answered, reply_to_reply_id: '0' }) }
  const mine = { of: id, text }
  state.mine.push(mine)
  state.draft = ''
  state.answering = undefined
  changed()
  const undo = () => {
    state.mine = state.mine.filter(one => one !== mine)
    state.draft = text
  }
  act('/api/comment/publish/', ids, failed(undo))
}

export const favorite = ({ id }: Video): void => {
  state.favorites.add(id)
  act('/api/item/collect/', { itemId: id, action: '1' })
}
