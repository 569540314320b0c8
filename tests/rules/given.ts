import { readFileSync } from 'node:fs'
import { type Day, startOf } from '../../lib/base/time'
import type { Activity, Attempt, Target } from '../../lib/model/act'
import type { Pack } from '../../lib/model/pack'
import type { AccountRef } from '../../lib/model/platform'
import { parsePack } from '../../lib/packs/parse'

const load = (file: string): Pack => {
  const parsed = parsePack(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problem)}`)
  return parsed.value
}

/** The law as shipped, and the invented contest: bakal calon 2026-01-05 … 02-03, calon 2026-02-04 … 04-30. */
export const LAW = load('public/packs/hukum-asn.json')
export const CONTOH = load('rules/contoh.json')
export const ELECTION = load('public/packs/pemilu-indonesia.json')

/** Inside the window of fixed candidates, inside the one before, and outside both. */
export const IN_CALON: Day = '2026-03-01'
export const IN_BAKAL: Day = '2026-01-20'
export const OUTSIDE: Day = '2026-11-22'

export const noon = (day: Day) => startOf(day) + 12 * 3_600_000
export const onX = (handle: string, id?: string): AccountRef => ({ platform: 'x', handle, ...(id && { id }) })
export const by = (...accounts: AccountRef[]): Target[] => accounts.map(account => ({ account, part: 'author' }))

export const anAttempt = (given: Partial<Attempt> = {}, day: Day = IN_CALON): Attempt => ({
  kind: 'attempt',
  platform: 'x',
  action: 'like',
  targets: by(onX('paslon_contoh')),
  bySelf: true,
  time: { at: noon(day) },
  ...given,
})

export const anActivity = (given: Partial<Activity> = {}, day: Day = IN_CALON): Activity => ({
  ...(anAttempt({}, day) as unknown as Activity),
  kind: 'activity',
  ...given,
})
