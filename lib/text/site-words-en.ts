import type { ActionWords } from './id'
import type * as id from './site-words-id'

const repost: ActionWords = {
  noun: 'repost',
  ask: 'Repost this post by {a}?',
  dont: "Don't repost",
  go: 'Repost anyway',
}
const reply: ActionWords = {
  noun: 'reply',
  ask: 'Reply to this post by {a}?',
  dont: "Don't reply",
  go: 'Reply anyway',
}

export const siteActions: typeof id.siteActions = {
  x: { share: repost, comment: reply },
  threads: { share: repost, comment: reply },
  tiktok: { share: repost },
  linkedin: { share: repost },
}
