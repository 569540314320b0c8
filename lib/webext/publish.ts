import type { Platform } from '../model/platform'
import type { Snapshot } from '../model/snapshot'
import { browser } from './browser'

/** Hands every guarded page the dialog's words and look. */
export const publishFace = (face: unknown): Promise<void> => browser.storage.local.set({ face })

/** Hands each platform's pages their snapshot; they follow `storage.onChanged`. */
export const publish = (snapshots: Partial<Record<Platform, Snapshot>>): Promise<void> =>
  browser.storage.local.set(
    Object.fromEntries(Object.entries(snapshots).map(([platform, snapshot]) => [`snapshot.${platform}`, snapshot])),
  )
