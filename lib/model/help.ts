import type { Day } from '../base/time'
import type { Words } from './pack'

/** Where to ask or report; only what a public source names. */
export interface Channel {
  id: string
  name: Words
  for: 'ask' | 'report' | 'both'
  address?: string
  what: Words
  how: Words
  sources: string[]
}

/** `public/help.json`: what the page "Bantuan" names besides its text. Made by `npm run rules` from `rules/help.json`. */
export interface HelpData {
  /** Day on which a person last compared the channels with their sources. */
  checked: Day
  channels: Channel[]
  /** Addresses by the names the text cites. */
  sources: Record<string, string>
}
