import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DAY_MS, dayOf } from '../../../lib/base/time'
import type { AuthorKey } from '../../../lib/cli/signing'
import type { Pack } from '../../../lib/model/pack'
import type { PackHead } from '../../../lib/model/trust'
import { packPath } from '../../../lib/packs/addresses'
import { shiftWindows } from '../../../rules/shift'
import { aPack, EDITOR, headFile, headOf, packFile } from '../../packs/agency'

/** The invented contest around today, in which the coffee stall of the replica campaigns as well. */
export function coffeePack(more: Partial<Pack> = {}): Partial<Pack> {
  const now = Date.now()
  const around = shiftWindows(aPack(), now)
  const [pair] = around.accounts
  const account = {
    ...pair!,
    who: 'Relawan Kopi Contoh',
    on: [{ platform: 'x' as const, id: '910000000000000002', handle: 'warung_kopi', seen: { from: '2024-01-01' } }],
  }
  return {
    windows: around.windows,
    accounts: [account],
    exceptions: [],
    words: [],
    title: { id: 'Daftar Instansi Contoh', en: 'List of the Example Agency' },
    issuer: { name: 'Instansi Contoh' },
    contact: 'netral@contoh.example',
    issued: dayOf(now - DAY_MS),
    expires: dayOf(now + 30 * DAY_MS),
    ...more,
  }
}

/** Puts head and pack where a static host serves them. Returns the pack's bytes. */
export async function publish(
  folder: string,
  more: Partial<Pack> = {},
  keys: readonly AuthorKey[] = [EDITOR],
  head: Partial<PackHead> = {},
  beside: object = {},
): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true })
  const file = await packFile(coffeePack(more), keys, beside)
  const announced = await headOf(file, head)
  await writeFile(join(folder, packPath(announced)), file)
  await writeFile(join(folder, 'head.json'), await headFile(announced, keys))
  return file
}
