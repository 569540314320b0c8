import type { OwnImport } from '../../components/own/own-file'
import { ok, type Result } from '../../lib/base/result'
import type { Pack } from '../../lib/model/pack'
import { isSameAccount } from '../../lib/model/same-account'
import { mergeOwnList, type OwnListProblem, readOwnListFile, writeOwnListFile } from '../../lib/packs/own-list-file'
import { parsePack } from '../../lib/packs/parse'
import { isManaged } from '../../lib/webext/managed'
import { changeOwnList } from '../../lib/webext/own-list'
import { packagedPacks } from '../../lib/webext/packaged'
import { read } from '../../lib/webext/storage'
import { saveFile } from './save-file'

/** The packs in the extension; one that cannot be read is counted, never silently used. */
export async function loadPacks(): Promise<{ packs: Pack[]; unreadable: number }> {
  const parsed = (await packagedPacks()).map(parsePack)
  const packs = parsed.flatMap(pack => (pack.ok ? [pack.value] : []))
  return { packs, unreadable: parsed.length - packs.length }
}

/** Settings and own list as they are stored, and whether an employer looks after this browser. */
export async function loadKept() {
  const [settings, own, managed] = await Promise.all([read('settings'), read('own-list'), isManaged()])
  return { settings, own, managed }
}

/** Takes a file into the own list; undoing removes exactly what came from it. */
export async function importOwnList(file: File): Promise<Result<OwnImport, OwnListProblem>> {
  const found = readOwnListFile(file.size > 10_000_000 ? '' : await file.text(), file.size)
  if (!found.ok) return found
  const { entries, ...remarks } = found.value
  return changeOwnList(before => {
    const { list, added, already } = mergeOwnList(before, entries)
    const fresh = list.slice(before.length)
    const undo = () =>
      changeOwnList(now => ({
        list: now.filter(entry => !fresh.some(each => isSameAccount(each.account, entry.account))),
        done: undefined,
      }))
    return { list, done: ok({ added, already, ...remarks, undo }) }
  })
}

/** Gives the own list to the person as a file. */
export async function exportOwnList(): Promise<void> {
  saveFile('daftar-jejak-netral.json', 'application/json', writeOwnListFile(await read('own-list')))
}
