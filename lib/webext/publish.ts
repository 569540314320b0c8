import type { Platform } from '../model/platform'
import type { Snapshot } from '../model/snapshot'
import { browser } from './browser'

/** Hands each platform's pages the dialog's words, as that site says them, and its look. */
export const publishFaces = (faces: Partial<Record<Platform, unknown>>): Promise<void> =>
  browser.storage.local.set(
    Object.fromEntries(Object.entries(faces).map(([platform, face]) => [`face.${platform}`, face])),
  )

/** Hands each platform's pages their snapshot; they follow `storage.onChanged`. */
export const publish = (snapshots: Partial<Record<Platform, Snapshot>>): Promise<void> =>
  browser.storage.local.set(
    Object.fromEntries(Object.entries(snapshots).map(([platform, snapshot]) => [`snapshot.${platform}`, snapshot])),
  )
