import { HygieneLink } from '../../components/hygiene/hygiene-link'
import { MyData } from '../../components/keep/my-data'
import { dayOf } from '../../lib/base/time'
import type { Beside } from '../../lib/model/backup'
import type { Footprint } from '../../lib/model/footprint'
import { mergeOwnList } from '../../lib/packs/own-list-file'
import { changeOwnList } from '../../lib/webext/own-list'
import { changeHygiene, changeSettings, read } from '../../lib/webext/storage'
import { saveFile } from './save-file'
import type { useFootprint } from './use-footprint'
import { useKeeping } from './use-keeping'

/** What the page keeps beside the footprint, as far as it is wanted in a backup. */
async function beside({ own, settings }: { own: boolean; settings: boolean }): Promise<Beside> {
  return {
    ...(own && { own: await read('own-list') }),
    ...(settings && { settings: await read('settings'), hygiene: await read('hygiene') }),
  }
}

/** Adds the list's accounts (how many were new); settings and steps only where they are wanted. */
async function take({ own, settings, hygiene }: Beside, wanted: { own: boolean; settings: boolean }): Promise<number> {
  if (wanted.settings && settings) await changeSettings(old => ({ ...old, ...settings }))
  if (wanted.settings && hygiene) await changeHygiene(old => ({ ...hygiene, ...old }))
  if (!wanted.own || !own) return 0
  return changeOwnList(before => {
    const { list, added } = mergeOwnList(before, own)
    return { list, done: added }
  })
}

function save(file: Blob): string {
  const name = `cadangan-${dayOf(Date.now())}.jejak`
  saveFile(name, file.type, file)
  return name
}

/** "Data saya" over the worker and the storage. */
export function LiveMyData({ live, footprint }: { live: ReturnType<typeof useFootprint>; footprint: Footprint }) {
  return (
    <>
      <HygieneLink />
      <MyData
        {...useKeeping(live)}
        footprint={footprint}
        lock={live.lock}
        ask={live.ask}
        beside={beside}
        onSave={save}
        onTake={take}
      />
    </>
  )
}
