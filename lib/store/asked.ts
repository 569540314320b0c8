import { type Fingerprint, fingerprint } from '../base/fingerprint'
import { KeySet } from '../base/key-set'
import { idKey, postKey } from '../model/known'
import type { Platform } from '../model/platform'
import type { Shelf } from './shelf'

/** Posts of stored acts whose author the export does not tell, and accounts it names by number only. */
export async function askedOf(shelf: Shelf, platform: Platform): Promise<(key: Fingerprint) => boolean> {
  const asked = new KeySet()
  for await (const { activities } of shelf.segments()) {
    for (const { platform: on, unknownTarget, post, targets } of activities) {
      if (on !== platform) continue
      if (unknownTarget && post) asked.add(fingerprint(postKey(platform, post.id)))
      for (const { account } of targets) {
        if (account.id && !account.handle) asked.add(fingerprint(idKey(platform, account.id)))
      }
    }
  }
  return key => asked.has(key)
}
