import type { Platform } from '../model/platform'
import * as en from './en'
import * as id from './id'
import * as siteEn from './site-words-en'
import * as siteId from './site-words-id'

/** What a guarded page needs to speak; it gets one language through storage, so no content script carries both. */
export type DialogWords = Pick<typeof id, 'roles' | 'phases' | 'parts' | 'dialog' | 'months'> & {
  actions: Record<keyof typeof id.actions, id.ActionWords>
}

const WORDS = { id: { ...id, ...siteId }, en: { ...en, ...siteEn } }

/** The dialog's words in one language, its acts called as the site calls them. */
export function dialogWords(language: 'id' | 'en', platform: Platform): DialogWords {
  const { actions, siteActions, roles, phases, parts, dialog, months } = WORDS[language]
  return { actions: { ...actions, ...siteActions[platform] }, roles, phases, parts, dialog, months }
}
