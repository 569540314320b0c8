import { optimistic } from '../shared/optimistic'
import { changed } from '../shared/redraw'
import { act } from './api'
import { packed } from './proto'
import { state } from './state'
import { type Channel, type Comment, everyComment, type Post, type Video } from './world'

const failed = (undo: () => void) => () => {
  state.toast = 'Terjadi kesalahan'
  undo()
  changed()
}

export function like({ id }: { id: string }): void {
  const on = !state.liked.has(id)
  optimistic(state.liked, id, on, undo =>
    act(
      `like/${on ? 'like' : 'removelike'}`,
      { target: { videoId: id }, likeParams: packed({ 1: { 1: id } }) },
      failed(undo),
    ),
  )
}
export const dislike = ({ id }: Video): void =>
  optimistic(state.disliked, id, true, undo => act('like/dislike', { target: { videoId: id } }, failed(undo)))

/** Of a comment, or of a post: both by one path, packed. */
function perform(id: string, of: string): void {
  const on = !state.liked.has(id)
  optimistic(state.liked, id, on, undo =>
    act('comment/perform_comment_action', { actions: [packed({ 1: on ? 5 : 6, 2: 2, 3: id, 5: of })] }, failed(undo)),
  )
}
export const likeComment = ({ id }: Comment): void =>
  perform(id, everyComment.find(({ comment }) => comment.id === id)?.video.id ?? '')
export const likePost = ({ id }: Post): void => perform(id, id)

export function subscribe({ id }: Channel): void {
  const on = !state.subscribed.has(id)
  optimistic(state.subscribed, id, on, undo =>
    act(
      `subscription/${on ? '' : 'un'}subscribe`,
      { channelIds: [id], params: packed({ 2: 'x', 4: 'vContoh0099' }) },
      failed(undo),
    ),
  )
}

/** Writes below a video or a post, or answers a comment there; the text comes back when it is lost. */
export function write(of: string, place: string, answered?: string): void {
  const text = state.drafts.get(place) ?? ''
  if (!text.trim()) return
  const mine = { of, text }
  state.mine.push(mine)
  state.drafts.delete(place)
  changed()
  const undo = () => {
    state.mine = state.mine.filter(one => one !== mine)
    state.drafts.set(place, text)
  }
  if (answered)
    act(
      'comment/create_comment_reply',
      { commentText: text, createReplyParams: packed({ 2: of, 4: answered }) },
      failed(undo),
    )
  else act('comment/create_comment', { commentText: text, createCommentParams: packed({ 2: of, 10: 7 }) }, failed(undo))
}

export function say({ id, by }: Video): void {
  const text = state.drafts.get('chat') ?? ''
  state.drafts.delete('chat')
  state.mine.push({ of: 'chat', text })
  changed()
  const params = btoa(packed({ 1: { 5: { 1: by.id, 2: id } }, 3: 4 })) // packed twice
  act(
    'live_chat/send_message',
    { params, richMessage: { textSegments: [{ text }] } },
    failed(() => state.drafts.set('chat', text)),
  )
}
