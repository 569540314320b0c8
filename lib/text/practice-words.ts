import { practice as en } from './practice-en'
import { practice as id } from './practice-id'

/** The words of one page, apart from `language.ts` so that no other page carries them. */
export const practiceIn = (language: 'id' | 'en'): typeof id => ({ id, en })[language]
