import * as en from './en'
import * as id from './id'
import * as pagesEn from './pages-en'
import * as pagesId from './pages-id'

/** Every word the pages show, in one language. Content scripts import `id.ts` and `en.ts` alone. */
export type Text = typeof id & typeof pagesId

const TEXTS: Record<'id' | 'en', Text> = { id: { ...id, ...pagesId }, en: { ...en, ...pagesEn } }
export const textIn = (language: 'id' | 'en'): Text => TEXTS[language]
