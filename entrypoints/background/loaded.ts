import { type Loaded, type LoadGiven, loadPacks } from '../../lib/packs/load-packs'
import { packagedPacks } from '../../lib/webext/packaged'
import { read } from '../../lib/webext/storage'
import { shelf } from './packs'

const opened: NonNullable<LoadGiven['opened']> = new Map()
let packaged: Promise<unknown[]> | undefined

/** Every pack on this device; each verified once for as long as the background lives. */
export async function loadedPacks(): Promise<Loaded> {
  packaged ??= packagedPacks()
  const [subscriptions, { policy }] = await Promise.all([read('subscriptions'), read('policy')])
  return loadPacks({ packaged: await packaged, subscriptions, policy, shelf: shelf(), opened })
}
