import type { Result } from '../base/result'
import type { BackupProblem, Beside, Restored } from './backup'
import type { Platform } from './platform'

/** Whether the footprint on this device is behind a passphrase, and whether this page has opened it. */
export type LockState = 'none' | 'locked' | 'unlocked'

export type WrongPassphrase = 'wrong-passphrase'

export interface DeviceCount {
  databases: { name: string; records: number }[]
  /** Bytes, as the browser estimates them. */
  used: number
}

/** Asks the worker; `undefined` when it stopped by itself. */
export type AskKeep = <Ask extends keyof KeepAsks>(
  ask: Ask,
  body: KeepAsks[Ask]['body'],
  onProgress?: (done: number, total: number) => void,
) => Promise<KeepAsks[Ask]['answer'] | undefined>

/** What the person chose about keeping. `storage.local` key `keeping`. */
export interface Keeping {
  /** Minutes without a press after which the page locks; 0: never. */
  idle: 0 | 5 | 15 | 60
  /** Days after which what was undone or kept is erased; 0: never. */
  retention: 0 | 30 | 90 | 365
}
export const DEFAULT_KEEPING: Keeping = { idle: 15, retention: 0 }

/** What the page asks of the worker about keeping: the lock, a backup, erasing a part. One answer each. */
export interface KeepAsks {
  unlock: { body: { passphrase: string }; answer: Result<null, WrongPassphrase> }
  setLock: { body: { passphrase: string }; answer: Result<null, 'storage-full'> }
  changeLock: { body: { old: string; fresh: string }; answer: Result<null, WrongPassphrase> }
  removeLock: { body: { passphrase: string }; answer: Result<null, WrongPassphrase | 'storage-full'> }
  lock: { body: Record<never, never>; answer: null }
  backup: { body: { passphrase: string; beside: Beside }; answer: Blob }
  /** All of it or nothing; to everything that is there it adds only what is new. */
  restore: { body: { file: File; passphrase: string }; answer: Result<Restored, BackupProblem> }
  /** A part of what was imported; how many acts went, and how many of them are still there. */
  forget: { body: { platform: Platform; name?: string }; answer: { erased: number; left: number } }
  /** Retention: what was undone or kept, and not touched for so many days; how many acts that were. */
  tidy: { body: { days: number }; answer: { erased: number; left: number } }
  /** Every database of this extension, and the space they take; nothing is believed from memory. */
  count: { body: Record<never, never>; answer: DeviceCount }
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
