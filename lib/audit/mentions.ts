import { tagsIn } from '../base/fold-text'
import type { Activity } from '../model/act'
import type { AccountRef, Platform } from '../model/platform'
import type { Rulebook } from '../model/rulebook'

/**
 * The cheap question before `decide`: can any pack have a word on this act? A million acts name some ten thousand
 * accounts, so each account is looked up once. False only where `decide` would say `none`.
 */
export function mentions(rulebook: Rulebook): (activity: Activity) => boolean {
  const byHandle = new Map<Platform, Map<string, boolean>>()
  const byId = new Map<Platform, Map<string, boolean>>()

  const known = (cache: typeof byId, platform: Platform, text: string, find: () => readonly unknown[]): boolean => {
    let ofPlatform = cache.get(platform)
    if (!ofPlatform) {
      ofPlatform = new Map()
      cache.set(platform, ofPlatform)
    }
    let listed = ofPlatform.get(text)
    if (listed === undefined) {
      listed = find().length > 0
      ofPlatform.set(text, listed)
    }
    return listed
  }
  const isListed = ({ platform, id, handle }: AccountRef): boolean =>
    (id !== undefined && known(byId, platform, id, () => rulebook.find(platform, { id }))) ||
    (handle !== undefined && known(byHandle, platform, handle, () => rulebook.find(platform, { handle })))
  const hasTag = (text: string | undefined): boolean =>
    text !== undefined && text.length > 0 && tagsIn(text).some(tag => rulebook.findTag(tag).length > 0)

  return ({ undo, unknownTarget, targets, context, text, draft }) =>
    !undo &&
    (unknownTarget === true ||
      targets.some(target => isListed(target.account)) ||
      (context?.some(target => isListed(target.account)) ?? false) ||
      hasTag(draft) ||
      hasTag(text))
}
