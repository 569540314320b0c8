import { z } from 'zod'
import { type Fingerprint, fingerprint } from '../base/fingerprint'
import { idKey, type Known, postKey } from '../model/known'
import type { Platform } from '../model/platform'
import { MOST_SEEN_AT_ONCE, type SeenOwner } from '../model/scan'
import { IMPORTERS } from './registry'
import { accountOf } from './to-activity'

const short = z.string().min(1).max(100).optional()
const Seen = z.object({ post: short, id: short, handle: short })

/** What a page showed, as far as it is what it should be: the page is untrusted, and so is who reads it. */
export function readSeen(owners: unknown): SeenOwner[] {
  if (!Array.isArray(owners)) return []
  return owners.slice(0, MOST_SEEN_AT_ONCE).flatMap(owner => {
    const read = Seen.safeParse(owner)
    if (!read.success) return []
    const { post, id, handle } = read.data
    return [{ ...(post && { post }), ...(id && { id }), ...(handle && { handle }) }]
  })
}

/** Of it, what acts ask for: whose their post is, or which handle their account's number has. */
export function knownFrom(
  owners: readonly SeenOwner[],
  platform: Platform,
  asked: (key: Fingerprint) => boolean,
): Known[] {
  const postIdOf = IMPORTERS.find(importer => importer.platform === platform)?.postIdOf ?? (id => id)
  const found = new Map<string, Known>()
  for (const { post, id, handle } of owners) {
    const account = accountOf({ id, handle }, platform)
    if (!account) continue
    const keys = [
      ...(post ? [postKey(platform, postIdOf(post))] : []),
      ...(account.id && account.handle ? [idKey(platform, account.id)] : []),
    ]
    for (const key of keys) {
      if (asked(fingerprint(key)) && !found.has(key)) found.set(key, { key, account, from: 'page' })
    }
  }
  return [...found.values()]
}
