import type { Pack } from '../../lib/model/pack'
import type { Rulebook } from '../../lib/model/rulebook'
import { compile } from '../../lib/packs/compile'
import { inUse } from '../../lib/packs/load-packs'
import { read, readInForce } from '../../lib/webext/storage'
import { loadedPacks } from './loaded'

export async function enabledPacks(): Promise<Pack[]> {
  const [loaded, settings] = await Promise.all([loadedPacks(), readInForce()])
  return inUse(loaded, settings)
}

/** What the employer's policy sets at rest. */
export const policyPauses = async () =>
  (await read('policy')).policy.pauses.map(pause => ({ ...pause, pack: 'policy' }))

/** Everything, with names: for explaining a hold. */
export async function rulebook(): Promise<Rulebook> {
  const [packs, own, pauses] = await Promise.all([enabledPacks(), read('own-list'), policyPauses()])
  const book = compile(packs, own)
  return { ...book, pauses: [...book.pauses, ...pauses] }
}
