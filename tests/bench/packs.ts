/** Packs of an agency at scale: verifying, reading, indexing, what a page holds of them, and what an update fetches. */
import { issue, shardsIn } from '../../lib/cli/pack/issue'
import { makeKey, publicPart } from '../../lib/cli/signing'
import { openSnapshot } from '../../lib/guard/snapshot'
import type { Pack, PackAccount } from '../../lib/model/pack'
import type { Snapshot } from '../../lib/model/snapshot'
import { compile } from '../../lib/packs/compile'
import { payloadOf } from '../../lib/packs/envelope'
import { makeSnapshot } from '../../lib/packs/snapshot'
import { verifyPack } from '../../lib/packs/verify-pack'
import { CONTOH, LAW, noon } from '../rules/given'

const MANY = 100_000
const FEW = 10_000
const LOOKS = 10_000_000
const CONTESTS = 40
const ROLES = ['pair', 'candidate', 'volunteer-group', 'campaign-team'] as const
const MOMENT = { now: noon('2026-03-01'), app: '0.1.0' }
const ROUNDS = 5

/** An agency's list as it comes from a spreadsheet: handles, 40 contests, four roles; each a few times edited. */
export function bigPack(count: number, edited = 0): Pack {
  const [window] = CONTOH.windows
  const account = (index: number): PackAccount => ({
    who: `Akun Contoh ${index}`,
    role: ROLES[index % ROLES.length]!,
    contest: [`kontes-${index % CONTESTS}`],
    side: `pihak-${index % 3}`,
    on: [{ platform: 'x', handle: `akun_contoh_${index}`, seen: { from: '2026-01-05', until: '2026-04-30' } }],
    // Every hundredth or so, spread over the whole list: where an edit hurts a naive split most.
    evidence: [`https://kpu.example/${index}${edited && (index * 7919) % count < edited ? '?baru' : ''}`],
    added: '2026-01-05',
  })
  const windows = Array.from({ length: CONTESTS }, (_, place) => ({
    ...window!,
    id: `kontes-${place}`,
    contest: `kontes-${place}`,
  }))
  return {
    ...CONTOH,
    packId: 'id.go.contoh',
    serial: edited ? 8 : 7,
    issued: '2026-02-20',
    expires: '2026-04-20',
    windows: windows.map(one => ({ ...one, from: '2026-01-05', until: '2026-04-30' })),
    accounts: Array.from({ length: count }, (_, index) => account(index)),
    words: [],
    exceptions: [],
  }
}

const key = await makeKey()
const encode = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))

async function published(count: number) {
  const keyring = { threshold: 1, keys: [publicPart(key)] }
  const first = await issue({ ...bigPack(count), keyring }, key, {})
  const next = await issue({ ...bigPack(count, count / 100), keyring }, key, { before: shardsIn(first.pack) })
  return { first, next, bytes: encode(first.pack) }
}

const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const p95 = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN

/** Milliseconds of this process's processors: other programs on the machine do not count. */
async function timed<Value>(run: () => Value | Promise<Value>): Promise<[number, Value]> {
  const before = process.cpuUsage()
  const value = await run()
  const { user, system } = process.cpuUsage(before)
  return [(user + system) / 1_000, value]
}

async function taken(bytes: Uint8Array): Promise<Pack> {
  const result = await verifyPack({ bytes }, {}, undefined, MOMENT)
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}: the bench measures nothing`)
  return result.value.pack
}

const snapshotOf = (pack: Pack): Snapshot => makeSnapshot([LAW, pack], [], 'x', { made: 0, language: 'id', off: 0 })

/** Fresh handles that nobody listed; how many of them a page would take for listed ones. */
function falseHolds(snapshot: Snapshot): number {
  const book = openSnapshot(snapshot)
  if (book.find('x', { handle: 'akun_contoh_7' }).length !== 1) throw new Error('a listed account is not found')
  let found = 0
  for (let place = 0; place < LOOKS; place++) found += book.find('x', { handle: `warung${place}` }).length
  return found
}

/** `npm run bench -- --million`: how far it goes. No limit is set to these; docs/limits.md tells them. */
async function millionFigures(): Promise<void> {
  const keyring = { threshold: 1, keys: [publicPart(key)] }
  const { pack: signed } = await issue({ ...bigPack(1_000_000), keyring }, key, {})
  const { shards = {}, ...envelope } = signed
  const bytes = new Map(Object.entries(shards).map(([hash, text]) => [hash, new TextEncoder().encode(text)]))
  const before = process.memoryUsage().rss
  const shard = async ({ hash }: { hash: string }) => bytes.get(hash)
  const [reading, result] = await timed(() => verifyPack({ bytes: encode(envelope), shard }, {}, undefined, MOMENT))
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}: the bench measures nothing`)
  const [indexing] = await timed(() => compile([LAW, result.value.pack], []))
  const [making, snapshot] = await timed(() => snapshotOf(result.value.pack))
  const stored = JSON.stringify(snapshot)
  const [opening] = await timed(() => openSnapshot(JSON.parse(stored) as Snapshot))
  console.log(
    `a pack of 1,000,000 accounts (${bytes.size} shards): verify and parse ${(reading / 1000).toFixed(1)} s, index ${(indexing / 1000).toFixed(1)} s, snapshot ${(making / 1000).toFixed(1)} s (${(stored.length / 1e6).toFixed(1)} MB), opened in ${opening.toFixed(0)} ms; ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more memory`,
  )
}

export async function packFigures() {
  if (process.argv.includes('--million')) await millionFigures()
  const { first, next, bytes } = await published(MANY)
  const small = await published(FEW)
  const readings: number[] = []
  const indexings: number[] = []
  const ready: number[] = []
  let pack = bigPack(1)
  for (let round = 0; round <= ROUNDS; round++) {
    const [reading, read] = await timed(() => taken(bytes))
    const [indexing] = await timed(() => compile([LAW, read], []))
    const [whole] = await timed(async () => {
      const one = await taken(small.bytes)
      compile([LAW, one], [])
      return snapshotOf(one)
    })
    pack = read
    if (round === 0) continue // warms up
    readings.push(reading)
    indexings.push(indexing)
    ready.push(whole)
  }
  const [making, snapshot] = await timed(() => snapshotOf(pack))
  const stored = JSON.stringify(snapshot)
  const opening: number[] = []
  for (let round = 0; round < 60; round++)
    opening.push((await timed(() => openSnapshot(JSON.parse(stored) as Snapshot)))[0])
  const fetched = updateBytes(first.pack, next.pack)
  console.log(
    `a pack of ${MANY.toLocaleString('en')} accounts (${(bytes.length / 1e6).toFixed(1)} MB, ${shardsIn(first.pack).length} shards): verify and parse ${middle(readings).toFixed(0)} ms, index ${middle(indexings).toFixed(0)} ms, snapshot ${making.toFixed(0)} ms (${(stored.length / 1e6).toFixed(2)} MB)`,
  )
  console.log(
    `an update that changed 1 %: ${(fetched.update / 1e6).toFixed(2)} of ${(fetched.whole / 1e6).toFixed(1)} MB`,
  )
  return [
    {
      name: `verify, parse and index ${MANY.toLocaleString('en')} accounts, to verify and parse`,
      value: 1 + middle(indexings) / middle(readings),
      limit: 2,
      unit: 'times',
    },
    { name: 'what a page stores for an account of its site', value: stored.length / MANY, limit: 10.5, unit: 'bytes' },
    { name: 'reading that in a page, p95 of processor time', value: p95(opening), limit: 50, unit: 'ms' },
    {
      name: `unlisted accounts taken for listed ones in ${LOOKS.toLocaleString('en')}`,
      value: falseHolds(snapshot),
      limit: 0,
      unit: '',
    },
    {
      name: `${FEW.toLocaleString('en')} accounts, from bytes to ready, processor time`,
      value: middle(ready),
      limit: 150,
      unit: 'ms',
    },
    {
      name: 'bytes an update that changed 1 % fetches',
      value: (100 * fetched.update) / fetched.whole,
      limit: 10,
      unit: '%',
    },
  ]
}

type Signed = Awaited<ReturnType<typeof published>>['first']['pack']

/** What a device that has the first fetches of the next: the pack, and shards it has not. */
function updateBytes({ shards: had = {} }: Signed, { shards = {}, ...envelope }: Signed) {
  if ((payloadOf(envelope) as Pack).serial !== 8) throw new Error('the update is not one')
  const size = (text: string) => new TextEncoder().encode(text).length
  const pack = encode(envelope).length
  const all = Object.entries(shards)
  const sum = (list: typeof all) => list.reduce((bytes, [, text]) => bytes + size(text), pack)
  return { update: sum(all.filter(([hash]) => !(hash in had))), whole: sum(all) }
}
