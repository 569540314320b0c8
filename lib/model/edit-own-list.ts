import type { OwnEntry } from './own-list'
import type { AccountRef } from './platform'
import { isSameAccount } from './same-account'

/** The list with this entry; an entry for the same account is replaced where it stands. */
export function putOwn(list: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] {
  const at = list.findIndex(old => isSameAccount(old.account, entry.account))
  return at < 0 ? [...list, entry] : list.with(at, entry)
}

export const removeOwn = (list: readonly OwnEntry[], account: AccountRef): OwnEntry[] =>
  list.filter(entry => !isSameAccount(entry.account, account))
