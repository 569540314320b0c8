import { varied } from '../../components/practice/order'
import type { Settings } from '../../lib/model/settings'
import { inUse, loadPacks } from '../../lib/packs/load-packs'
import { readSituations, situationsOf } from '../../lib/packs/situations'
import { packShelf } from '../../lib/store/pack-shelf'
import { readOwnFile } from '../../lib/webext/own-files'
import { packagedPacks } from '../../lib/webext/packaged'
import { read } from '../../lib/webext/storage'

/** What is practised, in the order of practising: the situations that came with the extension, then those of packs in use. */
export async function loadPractice(settings: Settings) {
  const [file, packaged, subscriptions, { policy }] = await Promise.all([
    readOwnFile('/practice.json'),
    packagedPacks(),
    read('subscriptions'),
    read('policy'),
  ])
  const packs = inUse(await loadPacks({ packaged, subscriptions, policy, shelf: packShelf() }), settings)
  const { situations, unreadable } = readSituations([situationsOf(file), ...packs.map(pack => pack.situations ?? [])])
  return { situations: varied(situations), unreadable, basis: packs.flatMap(pack => pack.basis) }
}
