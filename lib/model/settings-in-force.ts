import type { Policy } from './policy'
import type { Settings } from './settings'
import { lockedIds, type Subscription } from './subscription'

/** The person's settings as they hold: what the employer's policy keeps on is on. The stored ones are never changed by this. */
export function inForce(settings: Settings, policy: Policy, subscriptions: readonly Subscription[]): Settings {
  const locked = lockedIds(subscriptions, policy.lockPacks)
  return {
    ...settings,
    ...(policy.lockSites && { sitesOff: [], rests: {} }),
    packsOff: settings.packsOff.filter(packId => !locked.includes(packId)),
  }
}
