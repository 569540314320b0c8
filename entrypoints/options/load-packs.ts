import { type LoadGiven, loadPacks } from '../../lib/packs/load-packs'
import { packagedPacks } from '../../lib/webext/packaged'
import { read } from '../../lib/webext/storage'
import { shelf } from './shelf'

const opened: NonNullable<LoadGiven['opened']> = new Map()

/** Every pack on this device, with where it came from; one that cannot be read is said, never silently used. */
export async function loadAllPacks() {
  const [packaged, subscriptions, { policy }] = await Promise.all([
    packagedPacks(),
    read('subscriptions'),
    read('policy'),
  ])
  const loaded = await loadPacks({ packaged, subscriptions, policy, shelf: shelf(), opened })
  return { ...loaded, all: loaded.packs, packs: loaded.packs.map(({ pack }) => pack) }
}

/** Names and serials of the packs inside the extension. */
export const loadPackagedNumbers = async () =>
  (await packagedPacks()).flatMap(raw => {
    const { packId, serial } = raw as { packId?: unknown; serial?: unknown }
    return typeof packId === 'string' && typeof serial === 'number' ? [{ packId, serial }] : []
  })
