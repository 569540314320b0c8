import style from '../../lib/guard/dialog/dialog.css?inline'
import type { Face } from '../../lib/guard/dialog/face'
import type { Pack } from '../../lib/model/pack'
import { PLATFORMS, type Platform } from '../../lib/model/platform'
import { FOREVER, restOn } from '../../lib/model/rest'
import type { Rulebook } from '../../lib/model/rulebook'
import { compile } from '../../lib/packs/compile'
import { parsePack } from '../../lib/packs/parse'
import { makeSnapshot } from '../../lib/packs/snapshot'
import { dialogWords } from '../../lib/text/dialog-words'
import { waitedFor } from '../../lib/webext/opened'
import { packagedPacks } from '../../lib/webext/packaged'
import { publish, publishFaces } from '../../lib/webext/publish'
import { read } from '../../lib/webext/storage'

let packaged: Promise<Pack[]> | undefined

/** Packs that came with the extension; a broken one is left out, the others still work. */
const loadPackaged = (): Promise<Pack[]> =>
  (packaged ??= packagedPacks().then(found =>
    found.map(parsePack).flatMap(result => (result.ok ? [result.value] : [])),
  ))

export async function enabledPacks(): Promise<Pack[]> {
  const { packsOff } = await read('settings')
  return (await loadPackaged()).filter(pack => !packsOff.includes(pack.packId))
}

/** Everything, with names: for explaining a hold. */
export const rulebook = async (): Promise<Rulebook> => compile(await enabledPacks(), await read('own-list'))

/** Makes every platform's snapshot anew and hands it to the pages. */
export async function refresh(): Promise<void> {
  const [packs, own, settings] = await Promise.all([enabledPacks(), read('own-list'), read('settings')])
  const made = Date.now()
  const all = PLATFORMS.map(platform => {
    const off = settings.sitesOff.includes(platform) ? FOREVER : restOn(settings.rests, platform)
    return [platform, makeSnapshot(packs, own, platform, { made, language: settings.language, off })] as const
  })
  const faceOn = (platform: Platform): Face => {
    const { actions, dialog } = dialogWords(settings.language, platform)
    return { words: { actions, dialog }, style }
  }
  const faces = Object.fromEntries(PLATFORMS.map(platform => [platform, faceOn(platform)]))
  await publishFaces(faces, await waitedFor())
  await publish(Object.fromEntries(all))
}
