import { longestRest } from '../../lib/model/rest'
import { months as monthsEn } from '../../lib/text/en'
import { months as monthsId } from '../../lib/text/id'
import { quietInfo as quietEn } from '../../lib/text/moment-en'
import { quietInfo as quietId } from '../../lib/text/moment-id'
import { fill, sayInstant, sayNumber } from '../../lib/text/say'
import { working as workingEn } from '../../lib/text/working-en'
import { working as workingId } from '../../lib/text/working-id'
import { wakeAt } from '../../lib/webext/alarms'
import { infoCountOf, setBadge, setTabBadge } from '../../lib/webext/badge'
import { read } from '../../lib/webext/storage'

/** The few words this needs; the tables of all pages would make the background slower to wake. */
const WORDS = {
  id: { working: workingId, quietInfo: quietId, months: monthsId },
  en: { working: workingEn, quietInfo: quietEn, months: monthsEn },
}

/** Name of the alarm at which a rest of the reminder is over. */
export const REST_OVER = 'rest-over'

/** The toolbar's button for every tab: that the reminder rests, else how much is still to review; in words as well. */
export async function showToolbar(): Promise<void> {
  const [{ badge, language, rests }, open] = await Promise.all([read('settings'), read('open-count')])
  const { working, quietInfo, months } = WORDS[language]
  const until = longestRest(rests, Date.now())
  if (until > 0) {
    await wakeAt(REST_OVER, until)
    return setBadge('II', fill(quietInfo.restBadge, { at: sayInstant(until, language, months) }))
  }
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
