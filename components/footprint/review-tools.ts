import type { FindingRow } from '../../lib/model/footprint'
import type { PersonNotes } from '../../lib/model/person'
import type { AccountRef } from '../../lib/model/platform'
import type { Because } from '../../lib/model/verdict'
import { accountOf } from './row-words'
import { safeHref } from './safe-href'

/** Are they being reported or investigated? Asked before the first; never kept. */
export type Asked = 'yes' | 'no' | undefined

/** What rows need of the world around the list. */
export interface ReviewTools {
  packTitles: Record<string, string>
  /** What a rule means for this person in particular. */
  notesOf: (because: Because) => PersonNotes
  addressOf: (account: AccountRef) => string | undefined
  asked: Asked
  onAsked: (asked: Asked) => void
  /** The person opens the act on its site. */
  onOpened: (row: FindingRow) => void
  /** Whether taking it back there can be seen. */
  seesUndo: (row: FindingRow) => boolean
}

/** The post, or else the account; nothing where the export names neither. */
export function linkOf(
  row: FindingRow,
  addressOf: ReviewTools['addressOf'],
): { href: string; post: boolean } | undefined {
  const post = safeHref(row.activity.post?.url)
  if (post) return { href: post, post: true }
  const account = accountOf(row)
  const href = safeHref(account && addressOf(account))
  return href === undefined ? undefined : { href, post: false }
}
