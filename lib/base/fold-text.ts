/** Bidi and zero-width marks that sites and copy-paste put around handles. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** One spelling for handles: no `@`, no invisible marks, lower case. */
export const foldHandle = (raw: string): string => raw.replace(INVISIBLE, '').trim().replace(/^@/, '').toLowerCase()

/** One spelling for hashtags: no `#`, NFKC, lower case. */
export const foldTag = (raw: string): string =>
  raw.replace(INVISIBLE, '').trim().replace(/^#/, '').normalize('NFKC').toLowerCase()

const TAG = /(?<![\p{L}\p{N}_&])[#＃]([\p{L}\p{N}\p{M}_]+)/gu
/** Every hashtag in a text, folded, in order; a tag ends at the first character that is no letter, digit, mark or `_`. */
export const tagsIn = (text: string): string[] => Array.from(text.matchAll(TAG), match => foldTag(match[1] ?? ''))

/** A folded hashtag as the text spells it, without `#`; as it is where the text has none. */
export const tagAsWritten = (tag: string, text: string): string =>
  Array.from(text.matchAll(TAG), match => match[1] ?? '').find(raw => foldTag(raw) === tag) ?? tag
