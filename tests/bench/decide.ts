import { DAY_MS } from '../../lib/base/time'
import { decide } from '../../lib/engine/decide'
import { openSnapshot } from '../../lib/guard/snapshot'
import type { Attempt } from '../../lib/model/act'
import type { Pack } from '../../lib/model/pack'
import { ANYBODY } from '../../lib/model/person'
import { makeSnapshot } from '../../lib/packs/snapshot'
import { CONTOH, IN_CALON, LAW, noon } from '../rules/given'
import type { Subject } from './interleave'

/** The example contest with as many accounts as asked for, each with an id and a handle. */
export function packOf(count: number): Pack {
  const [model] = CONTOH.accounts
  if (!model) throw new Error('rules/contoh.json has no account to copy')
  const accounts = Array.from({ length: count }, (_, index) => ({
    ...model,
    who: `Akun ${index}`,
    on: [{ platform: 'x' as const, id: String(7_000_000_000 + index), handle: `akun_${index}` }],
  }))
  return { ...CONTOH, accounts, exceptions: [] }
}

const like = (id: string, handle: string, day: number): Attempt => ({
  kind: 'attempt',
  platform: 'x',
  action: 'like',
  targets: [{ account: { platform: 'x', id, handle }, part: 'author' }],
  bySelf: true,
  time: { at: noon(IN_CALON) + day * DAY_MS },
})

/** A press in a page: the judge over an opened snapshot of `count` accounts, for accounts that are listed and that are not. */
export function decisions(count: number): { subjects: Subject[]; openMs: number; kilobytes: number } {
  const snapshot = makeSnapshot([LAW, packOf(count)], [], 'x', { made: 0, language: 'id', off: 0 })
  const started = performance.now()
  const rulebook = openSnapshot(snapshot)
  const openMs = performance.now() - started

  // Acts made beforehand: other accounts and days each time, so that no cache flatters.
  const acts = (from: number, name: string) =>
    Array.from({ length: 512 }, (_, index) =>
      like(String(from + ((index * 7919) % count)), `${name}_${(index * 7919) % count}`, index % 28),
    )
  const kinds = { listed: acts(7_000_000_000, 'akun'), unlisted: acts(3_000_000_000, 'warung') }
  if (decide(kinds.listed[1] as Attempt, rulebook, ANYBODY).kind !== 'hold')
    throw new Error('a listed account is not held: the bench measures nothing')
  if (decide(kinds.unlisted[1] as Attempt, rulebook, ANYBODY).kind !== 'none')
    throw new Error('an unlisted account is judged: the bench measures nothing')

  let next = 0
  const subjects = Object.entries(kinds).map(([kind, some]) => ({
    name: `${kind} of ${count.toLocaleString('en')}`,
    run(times: number) {
      let last: unknown
      for (let time = 0; time < times; time++) last = decide(some[next++ % some.length] as Attempt, rulebook, ANYBODY)
      return last
    },
  }))
  return { subjects, openMs, kilobytes: JSON.stringify(snapshot).length / 1024 }
}
