import { foldHandle } from '../base/fold-text'
import type { AccountRef } from './platform'

/** Where both sides have an id, the id alone decides; else the folded handle. */
export function isSameAccount(a: AccountRef, b: AccountRef): boolean {
  if (a.platform !== b.platform) return false
  if (a.id && b.id) return a.id === b.id
  return !!a.handle && !!b.handle && foldHandle(a.handle) === foldHandle(b.handle)
}
