import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../../../lib/model/pack'
import { shiftWindows } from '../../../rules/shift'
import type { BrowserName } from './hands'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** `BUILDS` points at builds elsewhere, so that a rebuild does not pull the floor from under a running test. */
const BUILDS = process.env.BUILDS ?? join(ROOT, '.output')
const BUILD = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }

/** A copy of the build with one more pack: the invented contest of `rules/contoh.json`, its window moved around today. */
export async function extensionUnderTest(browser: BrowserName): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'jejak-netral-'))
  await cp(join(BUILDS, BUILD[browser]), folder, { recursive: true }).catch(() => {
    throw new Error(`${BUILD[browser]} is missing: run "npm run build" first`)
  })
  const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))
  const pack = shiftWindows((await readJson(join(ROOT, 'rules/contoh.json'))) as Pack, Date.now())
  await writeFile(join(folder, 'packs/contoh.json'), JSON.stringify(pack))
  const index = (await readJson(join(folder, 'packs/index.json'))) as { packs: string[] }
  await writeFile(join(folder, 'packs/index.json'), JSON.stringify({ packs: [...index.packs, 'contoh.json'] }))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
