import type { Attempt } from '../../lib/model/act'
import { asked, withAnswer } from '../../lib/model/history'
import type { DayCounts } from '../../lib/model/settings'
import type { Verdict } from '../../lib/model/verdict'
import { changeHistory, historyIsOn } from '../../lib/webext/history'
import type { Sender } from '../../lib/webext/serve'

/** A question, where the person keeps a history; nothing from a private window. */
export async function noteAsked(attempt: Attempt, verdict: Verdict, { isPrivate, tabId }: Sender): Promise<void> {
  if (isPrivate || !(await historyIsOn())) return
  await changeHistory(list => [asked(attempt, verdict, tabId, Date.now()), ...list])
}

/** Its answer, from the same tab. */
export async function noteAnswer(count: keyof DayCounts, { isPrivate, tabId }: Sender): Promise<void> {
  if (isPrivate || (count !== 'dropped' && count !== 'released') || !(await historyIsOn())) return
  await changeHistory(list => withAnswer(list, tabId, count))
}
