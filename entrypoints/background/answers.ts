import { decide } from '../../lib/engine/decide'
import { isWaiting, type Opened, takesBack } from '../../lib/model/opened'
import { isSameAccount } from '../../lib/model/same-account'
import { NO_COUNTS } from '../../lib/model/settings'
import { dialogWords } from '../../lib/text/dialog-words'
import { personNotes } from '../../lib/text/person-notes'
import { wordingOf } from '../../lib/text/wording'
import { changeOpened } from '../../lib/webext/opened'
import { putOnOwnList, takeOffOwnList } from '../../lib/webext/own-list'
import type { Handlers } from '../../lib/webext/serve'
import { read } from '../../lib/webext/storage'
import { noteAnswer, noteAsked } from './history'
import { enabledPacks, rulebook } from './rulebook'
import { addCount, addHealth } from './tally'
import { infoNote, showInfo } from './toolbar'

/** What the background answers to guarded pages. A private window leaves no number; its own list is the person's doing. */
export const answers: Handlers = {
  async 'guard.explain'({ attempt }, sender) {
    const [book, packs, { person, language }] = await Promise.all([rulebook(), enabledPacks(), read('settings')])
    const packTitles = Object.fromEntries(packs.map(pack => [pack.packId, pack.title[language]]))
    const verdict = decide(attempt, book, person)
    void noteAsked(attempt, verdict, sender)
    const { actor } = attempt
    const office = actor && person.officeAccounts.find(account => isSameAccount(account, actor))
    if (verdict.kind !== 'hold') return {}
    const notes = personNotes(person, verdict, language, office)
    return {
      wording: wordingOf(attempt, verdict, dialogWords(language, attempt.platform), language, packTitles, notes),
    }
  },
  async 'guard.count'({ count }, sender) {
    if (!sender.isPrivate && Object.hasOwn(NO_COUNTS, count)) await addCount(count)
    await noteAnswer(count, sender)
    if (count !== 'informed') return { ok: true }
    if (sender.tabId !== undefined) await showInfo(sender.tabId)
    return { ok: true, ...(await infoNote()) }
  },
  async 'guard.health'({ platform, surface, counts }, { isPrivate }) {
    if (!isPrivate) await addHealth(platform, surface, counts)
    return { ok: true }
  },
  async 'guard.undone'({ attempt }, { isPrivate }) {
    const now = Date.now()
    const seen = (opened: Opened) => isWaiting(opened, now) && takesBack(attempt, opened)
    if (!isPrivate) await changeOpened(list => list.map(one => (seen(one) ? { ...one, undone: now } : one)))
    return { ok: true }
  },
  async 'guard.ownPut'({ entry }) {
    await putOnOwnList(entry)
    return { ok: true }
  },
  async 'guard.ownRemove'({ account }) {
    await takeOffOwnList(account)
    return { ok: true }
  },
}
