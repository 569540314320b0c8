import { optimistic } from '../shared/optimistic'
import { changed } from '../shared/redraw'
import { send } from './api'
import { open, state } from './state'
import { type Account, feedbackId, type Group, type Happening, type Post } from './world'

export const LIKE = '1635855486666999'
export const LOVE = '1678524932434102'

/** `of`: a post, or a post and a comment. */
export function react(of: string[], reaction: string = LIKE): void {
  const off = state.liked.has(of.join('_')) && reaction === LIKE
  const input = {
    feedback_id: feedbackId(...of),
    feedback_reaction_id: off ? '0' : reaction,
    feedback_source: 'NEWS_FEED',
  }
  optimistic(state.liked, of.join('_'), !off, failed => send('CometUFIFeedbackReactMutation', input, failed))
}

/** `answered`: a comment of the post; without, the post itself. */
export function comment(post: Post, text: string, answered?: string): void {
  if (!text.trim()) return
  const of = answered ? [post.id, answered] : [post.id]
  const place = of.join('_')
  const mine = state.mine.get(post.id) ?? []
  state.mine.set(post.id, [...mine, text])
  state.drafts.delete(place)
  changed()
  send('useCometUFICreateCommentMutation', { feedback_id: feedbackId(...of), message: { ranges: [], text } }, () => {
    state.mine.set(post.id, mine)
    state.drafts.set(place, text)
    changed()
  })
}

export function shareNow(post: Post): void {
  const share_scrape_data = JSON.stringify({ share_type: 22, share_params: [post.id] })
  open(undefined)
  send(
    'ComposerStoryCreateMutation',
    { composer_type: 'share', attachments: [{ link: { share_scrape_data } }] },
    () => {},
  )
}

export function publish(text: string): void {
  open(undefined)
  send(
    'ComposerStoryCreateMutation',
    { composer_type: 'feed', attachments: [], message: { ranges: [], text } },
    () => {},
  )
}

export function follow({ id }: Account): void {
  const on = !state.following.has(id)
  optimistic(state.following, id, on, failed =>
    on
      ? send('CometUserFollowMutation', { subscribee_id: id, subscribe_location: 'PROFILE' }, failed)
      : send('CometUserUnfollowMutation', { unsubscribee_id: id }, failed),
  )
}

export function join({ id }: Group): void {
  const on = !state.joined.has(id)
  const name = on ? 'GroupCometJoinForumMutation' : 'GroupCometLeaveForumMutation'
  optimistic(state.joined, id, on, failed =>
    send(name, { group_id: id, action_source: 'GROUP_MALL' }, failed, { groupID: id }),
  )
}

export function rsvp({ id }: Happening): void {
  optimistic(state.interested, id, true, failed => send('PublicEventCometRSVPMutation', { event_id: id }, failed))
}
