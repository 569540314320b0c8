import { help as en } from './help-en'
import { help as id } from './help-id'

/** The words of one page, apart from `language.ts` so that no other page carries them. */
export const helpIn = (language: 'id' | 'en'): typeof id => ({ id, en })[language]
