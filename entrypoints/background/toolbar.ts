import { nextReady, readyNow } from '../../lib/model/asked-export'
import { longestRest } from '../../lib/model/rest'
import { fill, sayDay, sayInstant, sayNumber } from '../../lib/text/say'
import { wakeAt } from '../../lib/webext/alarms'
import { infoCountOf, setBadge, setTabBadge } from '../../lib/webext/badge'
import { read } from '../../lib/webext/storage'
import { WORDS } from './toolbar-words'

/** Name of the alarm at which a rest of the reminder is over. */
export const REST_OVER = 'rest-over'

/** Name of the alarm at which a download that was asked for may be ready. */
export const EXPORT_READY = 'export-ready'

/** The toolbar's button for every tab: that the reminder rests, else that a download may be ready, else how much is still to review; in words as well. */
export async function showToolbar(): Promise<void> {
  const [{ badge, language, rests }, open, asked] = await Promise.all([
    read('settings'),
    read('open-count'),
    read('asked-exports'),
  ])
  const { working, quietInfo, months, waiting } = WORDS[language]
  const next = nextReady(asked, Date.now())
  if (next !== undefined) await wakeAt(EXPORT_READY, next)
  const until = longestRest(rests, Date.now())
  if (until > 0) {
    await wakeAt(REST_OVER, until)
    return setBadge('II', fill(quietInfo.restBadge, { at: sayInstant(until, language, day => sayDay(day, months)) }))
  }
  if (readyNow(asked, Date.now()).length > 0) return setBadge('↓', waiting.badge)
  const shown = badge ? open : 0
  await setBadge(shown, shown > 0 ? working.badgeTitle(sayNumber(shown, language)) : working.badgeNone)
}

/** The note for the page where an act passed with an info; only where the person chose to see one. */
export async function infoNote(): Promise<{ note?: string }> {
  const { infoNote: wanted, language } = await read('settings')
  return wanted ? { note: WORDS[language].quietInfo.note } : {}
}

let last: Promise<unknown> = Promise.resolve()

/**
 * One more act in a tab that passed with an info: the number stands on that tab's button until the page goes, and nowhere else.
 * One after the other, so that none is lost.
 */
export function showInfo(tab: number): Promise<void> {
  const turn = last.then(async () => {
    const { language } = await read('settings')
    const count = (await infoCountOf(tab)) + 1
    await setTabBadge(tab, count, WORDS[language].quietInfo.badge(count))
  })
  last = turn.catch(() => {}) // the tab is gone
  return last as Promise<void>
}
