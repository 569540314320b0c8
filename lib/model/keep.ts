import type { Result } from '../base/result'

/** Whether the footprint on this device is behind a passphrase, and whether this page has opened it. */
export type LockState = 'none' | 'locked' | 'unlocked'

export type WrongPassphrase = 'wrong-passphrase'

/** What the page asks of the worker about keeping: the lock, a backup, erasing a part. One answer each. */
export interface KeepAsks {
  unlock: { body: { passphrase: string }; answer: Result<null, WrongPassphrase> }
  setLock: { body: { passphrase: string }; answer: Result<null, 'storage-full'> }
  changeLock: { body: { old: string; fresh: string }; answer: Result<null, WrongPassphrase> }
  removeLock: { body: { passphrase: string }; answer: Result<null, WrongPassphrase | 'storage-full'> }
  lock: { body: Record<never, never>; answer: null }
  /** For a forgotten passphrase: everything goes, the lock with it; how much is still there. */
  eraseLocked: { body: Record<never, never>; answer: number }
}

/** Options page → worker, beside `ToWork`. */
export type ToKeep = {
  [Ask in keyof KeepAsks]: { type: 'keep'; id: number; ask: Ask; body: KeepAsks[Ask]['body'] }
}[keyof KeepAsks]

/** Worker → options page, beside `FromWork`. */
export type FromKeep =
  | { type: 'kept'; id: number; answer: unknown }
  | { type: 'keeping'; id: number; done: number; total: number }
  | { type: 'lock'; lock: LockState }
