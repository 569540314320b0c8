import type { Keyring } from '../model/keyring'
import type { Policy } from '../model/policy'
import { isByPolicy, type Subscription } from '../model/subscription'
import type { Trust } from '../model/trust'
import { kidOf } from './keys'

/** The keys an employer names; undefined where it names none. */
export async function policyKeyring({
  trustedKeys,
  requiredSignatures,
}: Pick<Policy, 'trustedKeys' | 'requiredSignatures'>): Promise<Keyring | undefined> {
  const different = [...new Set(trustedKeys)]
  if (different.length === 0) return undefined
  const keys = await Promise.all(different.map(async x => ({ kid: await kidOf(x), x })))
  return { threshold: Math.min(requiredSignatures, keys.length), keys }
}

/** Whom to believe for one subscription: for the employer's own the keys it names, for others the chain that was confirmed. */
export async function trustFor(subscription: Pick<Subscription, 'way'>, policy: Policy): Promise<Trust> {
  const keyring = isByPolicy(subscription) ? await policyKeyring(policy) : undefined
  return { ...(keyring && { keyring }), revoked: policy.revokedKeys }
}
