import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BasisRow, Pack, PackAccount, PackException, PackWord, Window } from '../model/pack'
import { evenHanded, type LeftOut } from './even-handed'
import { readCsv, splitCell } from './read-csv'

/** The day on which a person last went through rules/; packs carry it, so that a build twice gives the same bytes. */
export const REVIEWED = '2026-11-22'

export interface Built {
  packs: Pack[]
  leftOut: LeftOut[]
}

/** rules/ → the packs that come with the extension. Reads files, nothing else; the same input gives the same packs. */
export function buildPacks(rules: string): Built {
  const groups = new Map(readCsv(join(rules, 'groups.csv'), ['group', 'contests', 'seen']).map(row => [row.group, row]))
  const sides = readCsv(join(rules, 'sides.csv'), ['group', 'side', 'name'])
  const sidesOf = (group: string) => sides.filter(side => side.group === group).map(({ side }) => side)
  const contestsOf = (group: string) => {
    const found = groups.get(group)
    if (!found) throw new Error(`groups.csv does not know ${group}`)
    return splitCell(found.contests)
  }

  const windows = readWindows(rules)
  const columns = ['group', 'side', 'slot', 'role', 'who', 'platform', 'handle', 'id', 'confidence', 'sources'] as const
  const accounts = evenHanded(readCsv(join(rules, 'accounts.csv'), columns), sidesOf)
  const idsOfAll = slotsWithAllIds(accounts.kept)
  const packAccounts = accounts.kept.map((row): PackAccount => {
    const contest = contestsOf(row.group)
    const seen = spanOf(windows, contest, groups.get(row.group)?.seen === 'ongoing')
    const withId = row.id && (seen.until === undefined || idsOfAll.has(slotOf(row)))
    const account = { platform: row.platform as 'x', ...(withId && { id: row.id }), handle: row.handle, seen }
    return {
      who: row.who,
      role: row.role as 'party',
      contest,
      on: [account],
      evidence: splitCell(row.sources),
      added: REVIEWED,
    }
  })
  const words = readWords(rules, sidesOf, contestsOf)
  const exceptions = readExceptions(rules)

  const election: Pack = {
    ...EMPTY,
    packId: 'pemilu-indonesia',
    needs: ['account-match', 'hashtag-match'],
    title: { id: 'Pemilu dan Pilkada Indonesia', en: 'Indonesian elections' },
    windows,
    accounts: packAccounts,
    words: words.kept,
    exceptions: exceptions.kept,
  }
  const law: Pack = {
    ...EMPTY,
    packId: 'hukum-asn',
    title: { id: 'Aturan netralitas ASN', en: 'Neutrality rules for civil servants' },
    basis: (JSON.parse(readFileSync(join(rules, 'law.json'), 'utf8')) as { rows: BasisRow[] }).rows,
  }
  return { packs: [law, election], leftOut: [...accounts.leftOut, ...words.leftOut, ...exceptions.leftOut] }
}

const EMPTY: Omit<Pack, 'packId' | 'title'> = {
  format: 1,
  epoch: 1,
  serial: 1,
  issued: REVIEWED,
  minAppVersion: '0.1.0',
  needs: [],
  paused: [],
  issuer: { name: 'Jejak Netral' },
  basis: [],
  windows: [],
  accounts: [],
  words: [],
  exceptions: [],
  messages: { id: {}, en: {} },
  contact: '',
  changes: { id: 'Paket pertama.', en: 'First pack.' },
}

function readWindows(rules: string): Window[] {
  const columns = [
    'contest',
    'phase',
    'from',
    'until',
    'region',
    'election_id',
    'election_en',
    'confidence',
    'sources',
  ] as const
  return readCsv(join(rules, 'windows.csv'), columns).map(row => ({
    id: `${row.contest}-${row.phase}`,
    contest: row.contest,
    election: { id: row.election_id, en: row.election_en },
    phase: row.phase as 'calon',
    from: row.from,
    until: row.until,
    region: row.region,
    sources: splitCell(row.sources),
  }))
}

/** A handle was theirs while they stood: from the first to the last day of their contests; a party's goes on. */
function spanOf(windows: readonly Window[], contests: readonly string[], ongoing: boolean) {
  const own = windows.filter(({ contest }) => contests.includes(contest))
  if (own.length === 0) throw new Error(`windows.csv has no window for ${contests.join(', ')}`)
  const from = own.map(window => window.from).sort()[0]!
  return ongoing
    ? { from }
    : {
        from,
        until: own
          .map(window => window.until)
          .sort()
          .at(-1)!,
      }
}

interface Slot {
  group: string
  platform: string
  slot: string
}
const slotOf = ({ group, platform, slot }: Slot) => `${group} ${platform} ${slot}`

/** Numbers outlive the span of a handle: of rivals with a closed span, all are known by number or none is. */
function slotsWithAllIds(rows: readonly (Slot & { id: string })[]): Set<string> {
  const without = new Set(rows.filter(row => !row.id).map(slotOf))
  return new Set(rows.map(slotOf).filter(slot => !without.has(slot)))
}

type ContestsOf = (group: string) => string[]

/** Only unmistakable hashtags nobody was seen using otherwise; the same number for every side, the most used first. */
function readWords(rules: string, sidesOf: (group: string) => string[], contestsOf: ContestsOf) {
  const columns = ['group', 'side', 'tag', 'ambiguity', 'uses', 'everyday_uses', 'sources'] as const
  const rows = readCsv(join(rules, 'words.csv'), columns)
  const kept: PackWord[] = []
  const leftOut: LeftOut[] = []
  for (const group of [...new Set(rows.map(row => row.group))].sort()) {
    const ofGroup = rows.filter(row => row.group === group)
    const clear = ofGroup.filter(row => row.ambiguity === 'low' && row.everyday_uses === '0' && row.uses !== '0')
    const bySide = sidesOf(group).map(side => clear.filter(row => row.side === side).sort(mostUsed))
    const each = Math.min(...bySide.map(list => list.length))
    for (const row of bySide.flatMap(list => list.slice(0, each))) {
      kept.push({ tag: row.tag, contest: contestsOf(group), evidence: splitCell(row.sources), added: REVIEWED })
    }
    const left = ofGroup.length - each * bySide.length
    const why = each === 0 ? 'a side without a clear hashtag' : `ambiguous, or beyond ${each} for each side`
    if (left > 0) leftOut.push({ what: `${group} › hashtags`, rows: left, why })
  }
  return { kept, leftOut }
}

const mostUsed = (one: { uses: string; tag: string }, other: { uses: string; tag: string }) =>
  Number(other.uses) - Number(one.uses) || (one.tag < other.tag ? -1 : 1)

/** Since when a neutral account's handle is counted as its own: the first day of the oldest window. */
const NEUTRAL_SINCE = '2018-07-04'

function readExceptions(rules: string) {
  const columns = ['role', 'who', 'platform', 'handle', 'id', 'confidence', 'sources'] as const
  const rows = readCsv(join(rules, 'exceptions.csv'), columns)
  const sure = rows.filter(row => row.confidence !== 'low')
  const kept = sure.map(
    (row): PackException => ({
      who: row.who,
      role: row.role as 'news',
      on: [
        {
          platform: row.platform as 'x',
          ...(row.id && { id: row.id }),
          ...(row.handle && { handle: row.handle, seen: { from: NEUTRAL_SINCE } }),
        },
      ],
      evidence: splitCell(row.sources),
      added: REVIEWED,
    }),
  )
  const left = rows.length - sure.length
  return { kept, leftOut: left > 0 ? [{ what: 'neutral accounts', rows: left, why: 'low confidence' }] : [] }
}
