import { PLATFORMS, type Platform } from '../../lib/model/platform'
import { FOREVER, restOn } from '../../lib/model/rest'
import type { Snapshot } from '../../lib/model/snapshot'
import { makeSnapshots } from '../../lib/packs/snapshot'
import { forgetWake, wakeAt } from '../../lib/webext/alarms'
import { stayAwake } from '../../lib/webext/lifecycle'
import { waitedFor } from '../../lib/webext/opened'
import { publish, publishFaces, publishSwitches } from '../../lib/webext/publish'
import { read, readInForce } from '../../lib/webext/storage'
import { facesFor } from './faces'
import { enabledPacks, policyPauses } from './rulebook'

/** Others have their turn: with large packs a question of a page waits for one step only. */
const othersTurn = async () => {
  await stayAwake()
  await new Promise(resolve => setTimeout(resolve))
}

/** Wakes a background that was ended before all was made. */
export const UNFINISHED = 'refresh'
const AGAIN_MS = 60_000

let newest = 0

/** Makes every platform's snapshot anew and hands it to the pages; a later call overtakes one that is still at it. */
export async function refresh(): Promise<void> {
  const turn = ++newest
  await wakeAt(UNFINISHED, Date.now() + AGAIN_MS)
  const settings = await readInForce()
  const offOn = (platform: Platform) =>
    settings.sitesOff.includes(platform) ? FOREVER : restOn(settings.rests, platform)
  await publishSwitches(offOn)
  const [packs, own] = await Promise.all([enabledPacks(), read('own-list')])
  const pauses = (await policyPauses()) as Snapshot['pauses']
  const made = (platform: Platform) => ({ made: Date.now(), language: settings.language, off: offOn(platform) })
  const all = await makeSnapshots(packs, own, PLATFORMS, made, othersTurn)
  if (turn !== newest) return
  await publishFaces(facesFor(packs, settings), await waitedFor())
  await publish(
    Object.fromEntries(all.map(([platform, page]) => [platform, { ...page, pauses: [...page.pauses, ...pauses] }])),
  )
  if (turn === newest) await forgetWake(UNFINISHED)
}
