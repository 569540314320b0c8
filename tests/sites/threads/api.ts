import { optimistic } from '../shared/optimistic'
import { open, state } from './state'
import { variants } from './variants'
import type { Account, Post } from './world'

const NAMES = {
  like: { th: 'useTHLikeMutationLikeMutation', barcelona: 'useBarcelonaLikeMutationLikeMutation' },
  unlike: { th: 'useTHLikeMutationUnlikeMutation', barcelona: 'useBarcelonaLikeMutationUnlikeMutation' },
  repost: { th: 'useTHCreateRepostMutation', barcelona: 'useBarcelonaCreateRepostMutation' },
  unrepost: { th: 'useTHDeleteRepostMutation', barcelona: 'useBarcelonaDeleteRepostMutation' },
  follow: { th: 'useTHFollowMutationFollowMutation', barcelona: 'useBarcelonaFollowMutationFollowMutation' },
  unfollow: { th: 'useTHFollowMutationUnfollowMutation', barcelona: 'useBarcelonaFollowMutationUnfollowMutation' },
} as const

function post(path: string, form: Record<string, string>, failed: () => void, named?: string, done?: () => void): void {
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.setRequestHeader('x-csrftoken', 'INVENTED')
  request.setRequestHeader('x-ig-app-id', '238260118697367')
  if (named) request.setRequestHeader('x-fb-friendly-name', named)
  request.onload = () => (request.status < 400 ? done?.() : failed())
  request.onerror = failed
  request.send(new URLSearchParams(form).toString())
}

function operation(named: string, variables: object, failed: () => void = () => {}): void {
  const path = variants.sends === 'th' ? '/graphql/query' : '/api/graphql'
  const form = { av: '17841400000000000', fb_api_caller_class: 'RelayModern', fb_api_req_friendly_name: named }
  post(path, { ...form, variables: JSON.stringify(variables), doc_id: '1' }, failed, named)
}

function toggle(
  set: Set<string>,
  key: string,
  [on, off]: [keyof typeof NAMES, keyof typeof NAMES],
  variables: object,
): void {
  const wanted = !set.has(key)
  optimistic(set, key, wanted, failed => operation(NAMES[wanted ? on : off][variants.sends], variables, failed))
}

export const like = ({ id }: Post): void =>
  toggle(state.liked, id, ['like', 'unlike'], {
    mediaID: id,
    requestData: { container_module: 'ig_text_feed_timeline' },
  })
export const repost = ({ id }: Post): void => {
  open(undefined)
  toggle(state.reposted, id, ['repost', 'unrepost'], { mediaID: id })
}
export const follow = ({ id }: Account): void =>
  toggle(state.following, id, ['follow', 'unfollow'], { target_user_id: id, container_module: 'ig_text_feed_profile' })

/** A post, an answer or a quote: one path, told apart inside. */
export function write(caption: string, info: { reply_id?: string; quoted_post_id?: string } = {}): void {
  const text_post_app_info = JSON.stringify({ reply_control: 0, ...info })
  post(
    '/api/v1/media/configure_text_only_post/',
    { caption, text_post_app_info },
    () => {},
    undefined,
    () => open(undefined),
  )
}

/** What comes and goes unasked: the feed, which says whose each post is, views, letters. */
export function background(): void {
  if (variants.teaches === 'yes') operation('BarcelonaFeedDirectQuery', { first: 12 })
  operation('useBarcelonaUpdateSeenMutation', { mediaIDs: ['3800000000000000002'] })
  operation('BcnSetReactionMutation', { mediaID: '3800000000000000002' })
}
