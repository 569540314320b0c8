import type { Pack } from '../model/pack'
import type { PackShelf } from '../model/pack-shelf'
import type { Policy } from '../model/policy'
import type { Refusal } from '../model/refusal'
import type { Settings } from '../model/settings'
import { lockedIds, type Subscription } from '../model/subscription'
import { parsePack } from './parse'
import { openSubscription } from './take'

/** A pack on this device: one of the extension's own, or one that is followed. */
export interface LoadedPack {
  pack: Pack
  /** The employer's policy keeps it on. */
  locked: boolean
  subscription?: Subscription
  /** The stored bytes of the newest were changed, so the one before is used. */
  refusal?: Refusal
  canGoBack?: boolean
}

export interface Loaded {
  packs: LoadedPack[]
  /** Packs inside the extension that could not be read. */
  unreadable: number
  /** Followed, but with nothing to use: not fetched yet, or its bytes were changed. */
  without: { subscription: Subscription; refusal?: Refusal }[]
}

export interface LoadGiven {
  packaged: readonly unknown[]
  subscriptions: readonly Subscription[]
  policy: Policy
  shelf: PackShelf
  /** What was opened before and is still the same is not verified again. */
  opened?: Map<string, ReturnType<typeof openSubscription>>
}

/** Everything there is to judge by; what cannot be read is said, never silently used. */
export async function loadPacks({
  packaged,
  subscriptions,
  policy,
  shelf,
  opened = new Map(),
}: LoadGiven): Promise<Loaded> {
  const parsed = packaged.map(parsePack)
  const packs = parsed.flatMap((one): LoadedPack[] => (one.ok ? [{ pack: one.value, locked: false }] : []))
  const locked = lockedIds(subscriptions, policy.lockPacks)
  const without: Loaded['without'] = []
  for (const subscription of subscriptions) {
    const { packId, hash, leftHash } = subscription
    const key = JSON.stringify([packId, hash, leftHash, policy.revokedKeys])
    const opening = opened.get(key) ?? openSubscription(subscription, shelf, policy.revokedKeys)
    opened.set(key, opening)
    const { pack, refusal, canGoBack } = await opening
    if (!pack) without.push({ subscription, ...(refusal && { refusal }) })
    else {
      const isLocked = locked.includes(pack.packId)
      packs.push({ pack, subscription, locked: isLocked, canGoBack, ...(refusal && { refusal }) })
    }
  }
  return { packs, unreadable: parsed.filter(({ ok }) => !ok).length, without }
}

/** What is used, by the settings in force. */
export const inUse = ({ packs }: Loaded, { packsOff }: Pick<Settings, 'packsOff'>): Pack[] =>
  packs.map(({ pack }) => pack).filter(({ packId }) => !packsOff.includes(packId))
