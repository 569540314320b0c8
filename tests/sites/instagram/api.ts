import { variants } from './variants'

/** Names of the operations in the two GraphQL generations, and the paths of the third (2024-05, 2026). */
const ACTS = {
  like: {
    xdt: 'usePolarisLikeMediaLikeMutation',
    xig: 'PolarisAPILikePostMutation',
    rest: '/api/v1/web/likes/{id}/like/',
  },
  unlike: {
    xdt: 'usePolarisLikeMediaUnlikeMutation',
    xig: 'usePolarisLikeMediaXIGUnlikeMutation',
    rest: '/api/v1/web/likes/{id}/unlike/',
  },
  follow: {
    xdt: 'usePolarisFollowMutation',
    xig: 'usePolarisToggleFollowUserFollowMutation',
    rest: '/api/v1/friendships/create/{id}/',
  },
  unfollow: {
    xdt: 'usePolarisUnfollowMutation',
    xig: 'usePolarisToggleFollowUserUnfollowMutation',
    rest: '/api/v1/friendships/destroy/{id}/',
  },
} as const
export type Act = keyof typeof ACTS

function post(path: string, form: Record<string, string>, failed: () => void, named?: string, done?: () => void): void {
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.setRequestHeader('x-csrftoken', 'INVENTED')
  request.setRequestHeader('x-ig-app-id', '936619743392459')
  if (named) request.setRequestHeader('x-fb-friendly-name', named)
  request.onload = () => (request.status < 400 ? done?.() : failed())
  request.onerror = failed
  request.send(new URLSearchParams(form).toString())
}

function operation(path: string, named: string, variables: object, failed: () => void): void {
  const form = {
    av: '17841400000000000',
    __a: '1',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: named,
  }
  post(path, { ...form, variables: JSON.stringify(variables), server_timestamps: 'true', doc_id: '1' }, failed, named)
}

/** One of the site's own acts, in the generation the variant names. */
export function act(what: Act, id: string, failed: () => void): void {
  const names = ACTS[what]
  if (variants.sends === 'rest') post(names.rest.replace('{id}', id), {}, failed)
  else {
    const field = what.includes('follow') ? { target_user_id: id } : { media_id: id }
    if (variants.sends === 'xdt') operation('/graphql/query', names.xdt, { ...field, container_module: 'feed' }, failed)
    else operation('/api/graphql', names.xig, { input: { ...field, client_mutation_id: '1' } }, failed)
  }
}

export const likeStory = (id: string, failed: () => void): void =>
  operation('/api/graphql', 'usePolarisStoriesV4LikeMutationLikeMutation', { input: { media_id: id } }, failed)
export function likeComment(id: string, on: boolean, failed: () => void): void {
  if (variants.sends === 'rest') post(`/api/v1/web/comments/${on ? 'like' : 'unlike'}/${id}/`, {}, failed)
  else
    operation(
      '/api/graphql',
      `PolarisCommentActions${on ? 'L' : 'Unl'}ikeMutation`,
      { input: { comment_id: id } },
      failed,
    )
}
export const repost = (id: string, failed: () => void): void =>
  operation('/api/graphql', 'UnknownNameOfARepost', { input: { media_id: id } }, failed)
export const comment = (id: string, text: string, replyTo: string | undefined, done: () => void): void =>
  post(
    `/api/v1/web/comments/${id}/add/`,
    { comment_text: text, ...(replyTo && { replied_to_comment_id: replyTo }) },
    () => {},
    undefined,
    done,
  )
/** An answer to a story is a letter. */
export const letter = (to: string, text: string): void =>
  post('/api/v1/direct_v2/threads/broadcast/reel_share/', { recipient: to, text }, () => {})

/** What comes and goes unasked: the timeline, which says whose each post is, comments, telemetry, the inbox. */
export function background(): void {
  if (variants.teaches === 'yes') {
    operation('/graphql/query', 'PolarisFeedTimelineRootV2Query', { first: 12 }, () => {})
    const comments = new XMLHttpRequest()
    comments.open('GET', '/api/v1/media/all/comments/')
    comments.send()
  }
  operation('/api/graphql', 'IGDInboxTrayQuery', { first: 5 }, () => {})
  post('/logging/falco', { q: '[{"name":"like_button_impression"}]' }, () => {})
}
export const save = (id: string): void =>
  operation('/graphql/query', 'usePolarisSaveMediaSaveMutation', { media_id: id }, () => {})
