import type { Activity } from '../model/act'
import type { FindingRow } from '../model/footprint'
import { idKey, type Known, postKey } from '../model/known'
import type { Pack } from '../model/pack'
import type { AccountRef } from '../model/platform'
import { namesOf } from './names'

/** An activity with the target that was found for it, and by what. */
export interface Resolved {
  activity: Activity
  whose: NonNullable<FindingRow['whose']>
}

/**
 * Whose was it? The ladder for records that do not say: what other records of the export say of the same post, or a page
 * of the person's own; the posts that packs know; a name in a sentence, which is only possible. Undefined: nobody can say.
 */
export function whose(
  packs: readonly Pack[],
  known: ReadonlyMap<string, Known>,
): (activity: Activity) => Resolved | undefined {
  const posts = new Map<string, AccountRef>()
  for (const account of packs.flatMap(({ accounts }) => accounts)) {
    for (const { platform, id } of account.posts ?? []) {
      const on = account.on.find(ref => ref.platform === platform)
      if (on) posts.set(postKey(platform, id), on)
    }
  }
  const called = namesOf(packs)

  return activity => {
    const { post, said, targets, platform } = activity
    if (activity.unknownTarget && post && (known.size > 0 || posts.size > 0)) {
      const key = postKey(platform, post.id)
      const found = known.get(key)
      if (found) return { activity: of(activity, found.account), whose: evidenceOf(found) }
      const listed = posts.get(key)
      if (listed) return { activity: of(activity, listed), whose: 'known-post' }
    }
    const [only] = targets
    if (targets.length === 1 && only?.account.id && !only.account.handle && known.size > 0) {
      const found = known.get(idKey(platform, only.account.id))
      if (found?.account.handle) {
        const { account } = found
        return { activity: { ...activity, targets: [{ ...only, account }] }, whose: evidenceOf(found) }
      }
    }
    if (said && targets.length === 0) {
      const on = called({ text: said.name ?? said.sentence ?? '', by: said.by })
      // The rules know the account by any of its addresses; where it has none on this site, by another.
      const account = on.find(ref => ref.platform === platform) ?? on[0]
      if (account) return { activity: of(activity, account), whose: 'name' }
    }
    return undefined
  }
}

const evidenceOf = ({ from }: Known): Resolved['whose'] => (from === 'page' ? 'own-page' : 'same-export')

function of(activity: Activity, account: AccountRef): Activity {
  const { unknownTarget: _, ...rest } = activity
  return { ...rest, platform: account.platform, targets: [{ account, part: 'author' }, ...activity.targets] }
}
