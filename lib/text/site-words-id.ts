import type { ActionKind } from '../model/act'
import type { Platform } from '../model/platform'
import type { ActionWords } from './id'

const repost: ActionWords = {
  noun: 'posting ulang',
  ask: 'Posting ulang unggahan {a}?',
  dont: 'Jangan posting ulang',
  go: 'Tetap posting ulang',
}
const reply: ActionWords = { noun: 'balasan', ask: 'Balas unggahan {a}?', dont: 'Jangan balas', go: 'Tetap balas' }

/** What a site's own buttons say, where that is not `actions` of `id.ts`; a person looks for the word they pressed. */
export const siteActions: Partial<Record<Platform, Partial<Record<ActionKind, ActionWords>>>> = {
  x: { share: repost, comment: reply },
  threads: { share: repost, comment: reply },
  tiktok: { share: repost },
  linkedin: { share: repost },
}
