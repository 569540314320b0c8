import type { PackShelf } from '../../lib/model/pack-shelf'
import { packShelf } from '../../lib/store/pack-shelf'
import { changeSubscriptions } from '../../lib/webext/storage'

let opened: PackShelf | undefined
export const shelf = (): PackShelf => (opened ??= packShelf())

/** The background asks within a second or so. */
export const checkNow = (id: string): Promise<void> =>
  changeSubscriptions(list => list.map(one => (one.id === id ? { ...one, next: 0 } : one)))

/** What lies of the lists that are followed, before their subscriptions are erased. */
export const removeAllPacks = (): Promise<void> =>
  changeSubscriptions(async list => {
    for (const { packId } of list) if (packId) await shelf().remove(packId)
    return list
  })

export const removePack = (id: string): Promise<void> =>
  changeSubscriptions(async list => {
    const { packId } = list.find(one => one.id === id) ?? {}
    if (packId) await shelf().remove(packId)
    return list.filter(one => one.id !== id)
  })
