import { dayOf } from '../../lib/base/time'
import { EMPTY_AGAIN_MS } from '../../lib/model/policy'
import { afterReading, type Reading } from '../../lib/model/policy-reading'
import { readPolicy } from '../../lib/model/schemas/managed-policy'
import { onPolicyChanged, rawPolicy } from '../../lib/webext/managed'
import { changePolicy } from '../../lib/webext/storage'

/** Chromium may answer "nothing" for seconds at its start, so it is asked again. */
const ASK_AGAIN_MS = [2000, 5000, 10_000, 20_000, 30_000]

/** Reads the policy and keeps it; who watches the key `policy` hears of a change. The guard never waits for this. */
export async function lookAtPolicy(): Promise<void> {
  const raw = await rawPolicy()
  const reading: Reading = Object.keys(raw).length === 0 ? 'nothing' : readPolicy(raw, dayOf(Date.now()))
  const again = await changePolicy(old => {
    const { kept, again: done } = afterReading(old, reading, Date.now())
    return { kept, done }
  })
  if (again) setTimeout(() => void lookAtPolicy(), EMPTY_AGAIN_MS + 100)
}

export const followPolicy = (): void => onPolicyChanged(() => void lookAtPolicy())

/** Chromium tells nothing for 3 to 5 s after its first start (measured); longer than this nobody waits. */
const FIRST_READING_MS = 6000
export const firstReading = (): Promise<unknown> =>
  Promise.race([lookAtPolicy(), new Promise(resolve => setTimeout(resolve, FIRST_READING_MS))])

export function readPolicyAtStart(): void {
  void lookAtPolicy()
  for (const ms of ASK_AGAIN_MS) setTimeout(() => void lookAtPolicy(), ms)
}
