import { varied } from '../../components/practice/order'
import { parsePack } from '../../lib/packs/parse'
import { readSituations, situationsOf } from '../../lib/packs/situations'
import { readOwnFile } from '../../lib/webext/own-files'
import { packagedPacks } from '../../lib/webext/packaged'

/** What is practised, in the order of practising: the situations that came with the extension, then those of packs in use. */
export async function loadPractice(packsOff: readonly string[]) {
  const [file, raw] = await Promise.all([readOwnFile('/practice.json'), packagedPacks()])
  const packs = raw
    .map(parsePack)
    .flatMap(pack => (pack.ok && !packsOff.includes(pack.value.packId) ? [pack.value] : []))
  const { situations, unreadable } = readSituations([situationsOf(file), ...packs.map(pack => pack.situations ?? [])])
  return { situations: varied(situations), unreadable, basis: packs.flatMap(pack => pack.basis) }
}
