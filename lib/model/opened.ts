import type { Instant } from '../base/time'
import type { ActionKind, Attempt } from './act'
import type { AccountRef, Platform } from './platform'
import { isSameAccount } from './same-account'

/** An act of the review list that the person opened on its site, to take it back there. */
export interface Opened {
  /** The activity's stable key. */
  key: string
  platform: Platform
  action: ActionKind
  /** Id of the post, as the site's requests write it. */
  post?: string
  accounts: AccountRef[]
  at: Instant
  /** When its undo was seen. */
  undone?: Instant
}

/** An opened act is waited for this long; who comes back later opens it again. */
const WAITED_MS = 60 * 60_000
/** Opened and waited for at the same time; the oldest is waited for no longer. */
const MOST = 20

/** Acts that name an account, or of which an export knows another number than the request does (a repost has its own). */
export const BY_ACCOUNT: readonly ActionKind[] = ['follow', 'join', 'share']

export const isWaiting = ({ at, undone }: Opened, now: Instant): boolean => undone === undefined && now - at < WAITED_MS

/** Does this undo, seen on a site, take that act back? Never by guess: a like needs the post, not only its owner. */
export function takesBack({ platform, action, undo, post, targets }: Attempt, opened: Opened): boolean {
  if (!undo || platform !== opened.platform || action !== opened.action) return false
  if (post && post.id === opened.post) return true
  return (
    BY_ACCOUNT.includes(action) &&
    targets.some(({ account }) => opened.accounts.some(other => isSameAccount(account, other)))
  )
}

/** With one more; opened again, it is waited for anew. */
export const withOpened = (list: readonly Opened[], one: Opened): Opened[] =>
  [one, ...list.filter(({ key }) => key !== one.key)].slice(0, MOST)
