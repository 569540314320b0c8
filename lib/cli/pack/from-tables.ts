import type { Day } from '../../base/time'
import type {
  CampaignRole,
  HandleSpan,
  NeutralRole,
  Pack,
  PackAccount,
  PackException,
  PackWord,
  Window,
} from '../../model/pack'
import { CAMPAIGN_ROLES } from '../../model/pack'
import type { AccountRef } from '../../model/platform'
import { keyOf, keysOf } from '../../packs/compile'
import { fill } from '../../text/say'
import type { CliText } from './command'
import { Cells } from './csv-cells'
import type { Table } from './csv-table'
import { PHASE_WORDS, ROLE_WORDS } from './csv-words'
import { nearest } from './nearest'
import { regionFrom } from './regions'

type Parts = Pick<Pack, 'accounts' | 'exceptions' | 'windows' | 'words'>

/** Tables of an agency → the parts of a pack they stand for; `pack` gives the parts no table speaks of. Problems stay in the tables. */
export function fromTables(tables: readonly Table[], pack: Parts, today: Day, text: CliText): Parts {
  const of = (kind: Table['kind']) => tables.filter(table => table.kind === kind)
  const cells = (kind: Table['kind']) => of(kind).flatMap(table => table.rows.map(row => new Cells(table, row, text)))
  const windows = of('windows').length > 0 ? windowsOf(cells('windows')) : pack.windows
  const spans = spansOf(windows)
  const words =
    of('words').length > 0 ? cells('words').flatMap(row => wordOf(row, spans, addedBefore(pack, today))) : pack.words
  if (of('accounts').length === 0) return { ...pack, windows, words }
  return { windows, words, ...accountsOf(cells('accounts'), spans, addedBefore(pack, today)) }
}

type Added = (key: string | undefined) => Day

/** The day an entry came in stays as it was: a table without that column changes nothing that is there already. */
function addedBefore({ accounts, exceptions, words }: Parts, today: Day): Added {
  const days = new Map<string, Day>(words.map(({ tag, added }) => [keyOf.tag(tag), added]))
  for (const { on, added } of [...accounts, ...exceptions]) for (const key of on.flatMap(keysOf)) days.set(key, added)
  return key => days.get(key ?? '') ?? today
}

function windowsOf(rows: readonly Cells[]): Window[] {
  const ids = new Map<string, number>()
  return rows.flatMap(row => {
    const [contest] = row.slugs('contest')
    if (!contest) row.needed('contest')
    const election = row.needed('election')
    const phase = row.word('phase', PHASE_WORDS)
    if (!row.get('from') || !row.get('until')) row.needed(row.get('from') ? 'until' : 'from')
    const [from, until] = [row.day('from'), row.day('until')]
    if (from && until && until < from) row.note(row.nameOf('until'), row.text.csv.endsEarly)
    const region = regionOf(row)
    if (!contest || !election || !phase || !from || !until || !region) return []
    const times = (ids.get(`${contest}-${phase}`) ?? 0) + 1
    ids.set(`${contest}-${phase}`, times)
    const id = times > 1 ? `${contest}-${phase}-${times}` : `${contest}-${phase}`
    const words = { id: election, en: row.get('electionEn') ?? election }
    return [{ id, contest, election: words, phase, from, until, region, sources: row.list('evidence') }]
  })
}

function regionOf(row: Cells): string | undefined {
  const written = row.needed('region')
  if (written === undefined) return undefined
  const found = regionFrom(written)
  return 'code' in found
    ? found.code
    : row.note(row.nameOf('region'), fill(row.text.check.noRegion, { value: written }), found.guess)
}

/** A contest's first and last day: as long as a handle counts where the table does not say since when it was theirs. */
function spansOf(windows: readonly Window[]): Map<string, HandleSpan> {
  const spans = new Map<string, HandleSpan>()
  for (const { contest, from, until } of windows) {
    const span = spans.get(contest)
    spans.set(contest, {
      from: span && span.from < from ? span.from : from,
      until: span?.until && span.until > until ? span.until : until,
    })
  }
  return spans
}

function contestsOf(row: Cells, spans: ReadonlyMap<string, HandleSpan>): string[] {
  return row.slugs('contest').filter(contest => {
    if (spans.has(contest)) return true
    row.note(row.nameOf('contest'), fill(row.text.csv.noContest, { value: contest }), nearest(contest, spans.keys()))
    return false
  })
}

function wordOf(row: Cells, spans: ReadonlyMap<string, HandleSpan>, before: Added): PackWord[] {
  const value = row.needed('tag')
  const contest = contestsOf(row, spans)
  const tag = value?.replace(/^#/, '')
  if (tag === undefined) return []
  if (!/^[\p{L}\p{N}\p{M}_]{2,100}$/u.test(tag)) {
    row.note(row.nameOf('tag'), fill(row.text.csv.badTag, { value: value ?? '' }))
    return []
  }
  return [{ tag, contest, evidence: row.list('evidence'), added: row.day('added') ?? before(keyOf.tag(tag)) }]
}

const isCampaign = (role: string): role is CampaignRole => (CAMPAIGN_ROLES as readonly string[]).includes(role)

function accountsOf(rows: readonly Cells[], spans: ReadonlyMap<string, HandleSpan>, before: Added) {
  const campaign = new Map<string, PackAccount>()
  const neutral = new Map<string, PackException>()
  const seenIn = new Map<string, number>()
  for (const row of rows) {
    const who = row.needed('who')
    const role = row.word('role', ROLE_WORDS, row.text.csv.noRole)
    const contest = contestsOf(row, spans)
    const [side] = row.slugs('side')
    const found = row.accounts()
    const added = row.day('added') ?? before(found.flatMap(keysOf)[0])
    const span = spanOf(row, contest, spans, added)
    if (found.length === 0 && !row.get('link') && row.row.sites.length === 0)
      row.note(row.nameOf('link'), row.text.csv.noAccounts)
    const on = found
      .filter(account => isFirst(account, row, seenIn))
      .map(account => ({ ...account, ...(account.handle && { seen: span }) }))
    if (!who || !role || on.length === 0) continue
    const evidence = row.list('evidence')
    const key = JSON.stringify([who, role, contest, side, evidence, added])
    if (isCampaign(role)) {
      const entry = campaign.get(key) ?? { who, role, contest, ...(side && { side }), on: [], evidence, added }
      campaign.set(key, { ...entry, on: [...entry.on, ...on] })
    } else {
      const entry = neutral.get(key) ?? { who, role: role as NeutralRole, on: [], evidence, added }
      const headed = contest.length > 0 ? { headedBy: contest } : {}
      neutral.set(key, { ...entry, ...headed, on: [...entry.on, ...on] })
    }
  }
  return { accounts: [...campaign.values()], exceptions: [...neutral.values()] }
}

function spanOf(
  row: Cells,
  contests: readonly string[],
  spans: ReadonlyMap<string, HandleSpan>,
  added: Day,
): HandleSpan {
  const [from, until] = [row.day('from'), row.day('until')]
  if (from && until && until < from) row.note(row.nameOf('until'), row.text.csv.endsEarly)
  if (from) return { from, ...(until && until >= from && { until }) }
  const own = contests.flatMap(contest => spans.get(contest) ?? [])
  const first = own.map(span => span.from).sort()[0] ?? added
  const last =
    until ??
    own
      .map(span => span.until ?? '')
      .sort()
      .at(-1)
  return { from: first, ...(last && last >= first && { until: last }) }
}

/** Every account once; a second row that names it again is told, with the row of the first. */
function isFirst(account: AccountRef, row: Cells, seenIn: Map<string, number>): boolean {
  for (const key of keysOf(account)) {
    const first = seenIn.get(key)
    if (first !== undefined) {
      const name = `${account.platform} ${account.handle ?? account.id}`
      row.note(row.nameOf('link'), fill(row.text.csv.twice, { account: name, row: String(first) }))
      return false
    }
    seenIn.set(key, row.row.row)
  }
  return true
}
