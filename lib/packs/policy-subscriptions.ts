import type { Policy } from '../model/policy'
import { isByPolicy, type Subscription } from '../model/subscription'
import { sha256 } from './keys'

/**
 * The list of what is followed once a policy was read. A person's own subscriptions stay, but for an address that the employer names
 * as well: that one becomes the employer's.
 */
export async function policySubscriptions(
  old: readonly Subscription[],
  policy: Policy,
): Promise<{ list: Subscription[]; gone: string[]; texts: { one: Subscription; text: string }[] }> {
  const withKeys = policy.trustedKeys.length > 0
  const wanted = new Map<string, Subscription>()
  const texts: { one: Subscription; text: string }[] = []
  for (const address of policy.packAddresses) {
    const known = old.find(({ id }) => id === address)
    wanted.set(address, { failures: 0, ...known, id: address, way: 'policy-address', address })
  }
  for (const [place, text] of policy.inlinePacks.entries()) {
    const id = `inline:${place + 1}`
    const known = old.find(one => one.id === id)
    const textHash = await sha256(new TextEncoder().encode(text))
    // Its pack stays in use until the new text was verified.
    const one: Subscription = { failures: 0, ...known, id, way: 'policy-inline', textHash }
    wanted.set(id, one)
    if (withKeys && (known?.textHash !== textHash || known.trouble)) texts.push({ one, text })
  }
  const named = [...wanted.values()].map(one =>
    withKeys ? one : { ...one, trouble: { kind: 'policy-without-keys' as const } },
  )
  const own = old.filter(one => !isByPolicy(one) && !wanted.has(one.id))
  const list = [...named, ...own]
  const left = new Set(list.flatMap(({ packId = [] }) => packId))
  const gone = old.flatMap(one => (isByPolicy(one) && one.packId && !left.has(one.packId) ? [one.packId] : []))
  return { list, gone, texts }
}
