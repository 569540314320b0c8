import { dayOf } from '../base/time'
import { accountFromText } from '../model/account-address'
import { putOwn, removeOwn } from '../model/edit-own-list'
import type { OwnEntry } from '../model/own-list'
import type { AccountRef } from '../model/platform'
import { isSameAccount } from '../model/same-account'
import { read, write } from './storage'

/** What a change did, so that it can be told and taken back. */
export interface OwnChange {
  kind: 'added' | 'already' | 'removed'
  entry: OwnEntry
}

/** Reads, changes and writes in one go: the popup, the options page and the background may all be at it. */
const change = <Done>(make: (list: OwnEntry[]) => { list: OwnEntry[]; done: Done }): Promise<Done> =>
  navigator.locks.request('own-list', async () => {
    const before = await read('own-list')
    const { list, done } = make(before)
    await write('own-list', list)
    return done
  })

/** Puts an account on the list; one that is there already keeps its entry. */
export const addToOwnList = (account: AccountRef, now: number): Promise<OwnChange> =>
  change<OwnChange>(list => {
    const old = list.find(entry => isSameAccount(entry.account, account))
    if (old?.as === 'hold') return { list, done: { kind: 'already', entry: old } }
    const entry: OwnEntry = { account, as: 'hold', added: dayOf(now) }
    return { list: putOwn(list, entry), done: { kind: 'added', entry } }
  })

/** Puts an entry as it is (from the dialog, or back after a removal). */
export const putOnOwnList = (entry: OwnEntry): Promise<void> =>
  change(list => ({ list: putOwn(list, entry), done: undefined }))

export const removeFromOwnList = (entry: OwnEntry): Promise<OwnChange> =>
  change<OwnChange>(list => ({ list: removeOwn(list, entry.account), done: { kind: 'removed', entry } }))

/** Takes an account off, whichever entry names it (from the dialog). */
export const takeOffOwnList = (account: AccountRef): Promise<void> =>
  change(list => ({ list: removeOwn(list, account), done: undefined }))

/** Takes a change back. */
export async function undoOwnChange({ kind, entry }: OwnChange): Promise<void> {
  if (kind === 'removed') await putOnOwnList(entry)
  if (kind === 'added') await removeFromOwnList(entry)
}

/** What a page's own-list panel can do. */
export const ownActions = {
  readAccount: accountFromText,
  add: (account: AccountRef) => addToOwnList(account, Date.now()),
  remove: removeFromOwnList,
  undo: undoOwnChange,
}

/** The whole list through a function (an import from a file, and its taking back). */
export const changeOwnList = <Done>(make: (list: OwnEntry[]) => { list: OwnEntry[]; done: Done }): Promise<Done> =>
  change(make)
