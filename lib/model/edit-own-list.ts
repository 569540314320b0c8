import { foldHandle } from '../base/fold-text'
import type { OwnEntry } from './own-list'
import type { AccountRef } from './platform'

/** Where both sides have an id, the id alone decides; else the folded handle. */
export function isSameAccount(one: AccountRef, other: AccountRef): boolean {
  if (one.platform !== other.platform) return false
  if (one.id && other.id) return one.id === other.id
  return !!one.handle && !!other.handle && foldHandle(one.handle) === foldHandle(other.handle)
}

/** The list with this entry; an entry for the same account is replaced where it stands. */
export function putOwn(list: readonly OwnEntry[], entry: OwnEntry): OwnEntry[] {
  const at = list.findIndex(old => isSameAccount(old.account, entry.account))
  return at < 0 ? [...list, entry] : list.with(at, entry)
}

export const removeOwn = (list: readonly OwnEntry[], account: AccountRef): OwnEntry[] =>
  list.filter(entry => !isSameAccount(entry.account, account))
