import type { OwnImport } from '../../components/own/own-file'
import { ok, type Result } from '../../lib/base/result'
import { isSameAccount } from '../../lib/model/same-account'
import { mergeOwnList, type OwnListProblem, readOwnListFile, writeOwnListFile } from '../../lib/packs/own-list-file'
import { isManaged } from '../../lib/webext/managed'
import { changeOwnList } from '../../lib/webext/own-list'
import { read, readInForce } from '../../lib/webext/storage'
import { saveFile } from './save-file'

/** Settings as they hold and the own list, and whether an employer looks after this browser. */
export async function loadKept() {
  const [settings, own, managed, policy] = await Promise.all([
    readInForce(),
    read('own-list'),
    isManaged(),
    read('policy'),
  ])
  const { memoryOnly = true } = policy.policy
  return { settings, own, managed: managed && memoryOnly, policy }
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
