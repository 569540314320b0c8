import * as en from './en'
import * as id from './id'

/** What a guarded page needs to speak; it gets one language through storage, so no content script carries both. */
export type DialogWords = Pick<typeof id, 'actions' | 'roles' | 'phases' | 'parts' | 'dialog' | 'months'>

const pick = ({ actions, roles, phases, parts, dialog, months }: DialogWords): DialogWords => ({
  actions,
  roles,
  phases,
  parts,
  dialog,
  months,
})
export const dialogWords: Record<'id' | 'en', DialogWords> = { id: pick(id), en: pick(en) }
