import { fail, ok, type Result } from '../base/result'
import { aesKey, type KeyMaking, keyFrom, newMaking } from './passphrase'
import { seal, unseal } from './seal'

/** What stands in the open beside sealed data: how the passphrase's key is made, and the data's key under it. */
export interface Vault {
  id: 1
  /** `sealing` and `opening`: a move that is under way, or that a closed tab left so. */
  state: 'sealing' | 'sealed' | 'opening'
  making: KeyMaking
  /** The random key of the data, sealed with the passphrase's. */
  wrapped: Uint8Array
}

const LABEL = 'jejak key'

/** A new random key for the data, under a passphrase. */
export async function newVault(
  passphrase: string,
  cost?: Parameters<typeof newMaking>[0],
): Promise<{ vault: Vault; key: CryptoKey }> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  return { vault: { id: 1, state: 'sealing', ...(await wrap(raw, passphrase, cost)) }, key: await aesKey(raw) }
}

/** The key of the data. */
export async function keyOf(vault: Vault, passphrase: string): Promise<Result<CryptoKey, 'wrong-passphrase'>> {
  const raw = await unwrap(vault, passphrase)
  return raw ? ok(await aesKey(raw)) : fail('wrong-passphrase')
}

/** The same key under another passphrase: what is sealed stays as it is. */
export async function rewrapped(
  vault: Vault,
  { old, fresh }: { old: string; fresh: string },
): Promise<Result<Vault, 'wrong-passphrase'>> {
  const raw = await unwrap(vault, old)
  const { N, r, p } = vault.making
  return raw ? ok({ ...vault, ...(await wrap(raw, fresh, { N, r, p })) }) : fail('wrong-passphrase')
}

async function wrap(raw: Uint8Array, passphrase: string, cost?: Parameters<typeof newMaking>[0]) {
  const making = newMaking(cost)
  return { making, wrapped: await seal(await keyFrom(passphrase, making), raw, LABEL) }
}

const unwrap = async ({ making, wrapped }: Vault, passphrase: string) =>
  unseal(await keyFrom(passphrase, making), wrapped, LABEL)
