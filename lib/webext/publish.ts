import { PLATFORMS, type Platform } from '../model/platform'
import type { Snapshot } from '../model/snapshot'
import { browser } from './browser'

const faceKey = (platform: string): string => `face.${platform}`

/**
 * Hands each platform's pages the dialog's words, as that site says them, and its look; `waited`: platforms where an undo
 * that is seen is to be told.
 */
export const publishFaces = (faces: Partial<Record<Platform, object>>, waited: ReadonlySet<string>): Promise<void> =>
  browser.storage.local.set(
    Object.fromEntries(
      Object.entries(faces).map(([platform, face]) => [faceKey(platform), { ...face, undos: waited.has(platform) }]),
    ),
  )

/** The same faces, where what is waited for changed. */
export async function republishFaces(waited: ReadonlySet<string>): Promise<void> {
  const kept = await browser.storage.local.get(PLATFORMS.map(faceKey))
  const changed = PLATFORMS.flatMap(platform => {
    const face = kept[faceKey(platform)] as { undos?: boolean } | undefined
    return face && face.undos !== waited.has(platform) ? [[platform, face] as const] : []
  })
  if (changed.length > 0) await publishFaces(Object.fromEntries(changed), waited)
}

/** Hands each platform's pages their snapshot (they follow `storage.onChanged`), and notes when: our own pages need no more. */
export const publish = (snapshots: Partial<Record<Platform, Snapshot>>): Promise<void> =>
  browser.storage.local.set({
    ...Object.fromEntries(Object.entries(snapshots).map(([platform, snapshot]) => [`snapshot.${platform}`, snapshot])),
    'snapshots-made': Math.min(...Object.values(snapshots).map(({ made }) => made)),
  })

/** The snapshots as they are, with the reminder on or at rest as it is now: a switch takes effect before all else is made anew. */
export async function publishSwitches(offOn: (platform: Platform) => number): Promise<void> {
  const kept = await browser.storage.local.get(PLATFORMS.map(platform => `snapshot.${platform}`))
  const changed = PLATFORMS.flatMap(platform => {
    const snapshot = kept[`snapshot.${platform}`] as Snapshot | undefined
    const off = offOn(platform)
    return snapshot && snapshot.off !== off ? [[platform, { ...snapshot, off }] as const] : []
  })
  if (changed.length > 0) await publish(Object.fromEntries(changed))
}
