import type { KeepAsks, LockState } from '../model/keep'
import type { FootprintStore } from './footprint-store'
import type { Lock } from './lock'
import type { Shelf } from './shelf'

/** The name of the Web Lock held by whoever imports, or moves everything: one at a time over all tabs. */
export const IMPORT_LOCK = 'jejak.import'

/** What an answer about keeping is made with: its turn among the worker's messages, and whom it tells. */
export interface KeepTurn {
  /** `undefined` while it is locked. */
  store: FootprintStore | undefined
  /** From now on this one, or none. */
  use(store: FootprintStore | undefined): void
  /** Judges and shows anew. */
  look(): Promise<void>
  lock: Lock
  device: () => Shelf
  onProgress: (done: number, total: number) => void
  /** Says to this page how the lock stands now. */
  tell: (lock: LockState) => void
  /** Makes the other tabs let go, or open again. */
  tellOthers: (lock: 'locked' | 'none') => void
}

export type KeepAnswers = {
  [Ask in keyof KeepAsks]: (body: KeepAsks[Ask]['body'], turn: KeepTurn) => Promise<KeepAsks[Ask]['answer']>
}
