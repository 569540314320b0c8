import { copyFileSync, mkdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Platform } from '../../model/platform'
import { facebook } from './facebook'
import { instagram } from './instagram'
import { type Made, World } from './invent'
import { Random } from './random'
import { commonFaults, type Fault, type List, type Shape } from './shape'
import { linkedin, youtube } from './tables'
import { threads } from './threads'
import { tiktok } from './tiktok'
import { x } from './x'
import { type Piece, writeZipFile } from './zip-file'

const SHAPES: Record<Platform, Shape> = { x, facebook, instagram, threads, tiktok, youtube, linkedin }

export interface Wanted {
  platform: Platform
  /** Acts. */
  size: number
  seed: number
  /** Names of faults, or all. */
  faults: 'all' | readonly string[]
  dir: string
  /** Bytes of stored media, as a hole in the file. */
  media?: number
  /** Share of acts on the invented campaign's accounts. */
  campaign?: number
  /** Only these lists, by their finest count: a whole export of likes. */
  only?: readonly string[]
  /** Beside the one ZIP: in three parts, a newer one with 5 % taken back, a download that was cut off. */
  variants?: boolean
}

/** What an import of the ZIP must come to. */
export interface Truth {
  platform: Platform
  seed: number
  file: string
  /** Per name of `countedAs`. */
  counts: Record<string, number>
  /** Records that nothing can be made of, per file. */
  notUnderstood: Record<string, number>
  problems: { kind: string; file: string }[]
  /** Acts on a campaign's account, and how they can be known to be. */
  campaign: { counted: string; handle: string; at: number; resolvable: List['resolvable'] }[]
  parts: string[]
  newer?: { file: string; without: number }
  truncated?: string
}

const DAY = '2026-09-15'
const NEWER_DAY = '2026-10-20'
/** Records whose text is made at a time. */
const AT_ONCE = 2000

/** Makes one export and its truth; the same words give the same bytes. */
export async function makeExport(wanted: Wanted): Promise<Truth> {
  const shape = SHAPES[wanted.platform]
  mkdirSync(wanted.dir, { recursive: true })
  const faults = [...shape.faults, ...commonFaults('', 'likes.json')].filter(
    ({ name }) => wanted.faults === 'all' || wanted.faults.includes(name),
  )
  const truth = truthOf(wanted, shape, faults)
  const pieces = piecesOf(wanted, shape, faults, truth)
  await writeZipFile(join(wanted.dir, truth.file), pieces)
  if (wanted.variants) await variants(wanted, shape, faults, truth, pieces)
  writeFileSync(join(wanted.dir, 'truth.json'), `${JSON.stringify(truth, null, 2)}\n`)
  return truth
}

const listsOf = ({ only }: Wanted, { lists }: Shape): readonly List[] =>
  only ? lists.filter(({ counted }) => only.includes(counted.at(-1) ?? '')) : lists

function sizesOf(wanted: Wanted, shape: Shape): { list: List; count: number }[] {
  const lists = listsOf(wanted, shape)
  const all = lists.reduce((sum, { perMille }) => sum + perMille, 0)
  return lists.map(list => ({ list, count: Math.round((wanted.size * list.perMille) / all) }))
}

function truthOf(wanted: Wanted, shape: Shape, faults: readonly Fault[]): Truth {
  const counts: Record<string, number> = {}
  const count = (name: string, more: number) => {
    if (more > 0) counts[name] = (counts[name] ?? 0) + more
  }
  for (const { list, count: acts } of sizesOf(wanted, shape)) for (const name of list.counted) count(name, acts)
  const notUnderstood: Record<string, number> = {}
  for (const { rows } of faults) {
    for (const [name, more] of Object.entries(rows?.read ?? {})) count(name, more)
    const list = shape.lists.find(({ counted }) => counted.at(-1) === rows?.list)
    if (rows?.lost && list) notUnderstood[list.path(0)] = (notUnderstood[list.path(0)] ?? 0) + rows.lost
  }
  const { platform, seed } = wanted
  const problems = faults.flatMap(({ problem }) => problem ?? [])
  return { platform, seed, file: shape.file(DAY), counts, notUnderstood, problems, campaign: [], parts: [] }
}

/** One list after the other, in files of their size; lists of the same file follow each other in it. */
function piecesOf(
  wanted: Wanted,
  shape: Shape,
  faults: readonly Fault[],
  truth: Truth,
  keep = (_: number) => true,
): Piece[] {
  const random = new Random(wanted.seed)
  const noise = Math.min(400, 20 + Math.floor(wanted.size / 250))
  const pieces = [...shape.around(noise)]
  const one = new Map<string, Piece>()
  let place = 0
  for (const { list, count } of sizesOf(wanted, shape)) {
    const rows = faults
      .filter(fault => fault.rows?.list === list.counted.at(-1))
      .flatMap(fault => fault.rows?.text ?? [])
    const perFile = list.perFile ?? Number.POSITIVE_INFINITY
    for (let from = 0, part = 0; from === 0 || from < count; from += perFile, part++) {
      const path = list.path(part)
      const until = Math.min(count, from + perFile)
      const seed = random.below(2 ** 31)
      const content = {
        [Symbol.iterator]: () => texts(list, wanted, seed, from, until, part === 0 ? rows : [], truth, keep, place),
      }
      const known = one.get(path)
      if (known) known.content = both(known.content, content)
      else {
        const piece: Piece = { name: path, content, ...dressOf(pieces.length, wanted) }
        one.set(path, piece)
        pieces.push(piece)
      }
    }
    place += count
  }
  pieces.push(...faults.flatMap(({ member }) => member ?? []))
  if (wanted.media) pieces.push({ name: 'media/posts/besar.mp4', content: [], hole: wanted.media })
  return pieces
}

/** With faults, members are written in every way there is. */
const dressOf = (index: number, { faults }: Wanted): Partial<Piece> =>
  faults !== 'all' ? {} : [{}, { descriptor: true }, { zip64: true }, { plainName: true }, { stored: true }][index % 5]!

const both = (first: Iterable<string>, second: Iterable<string>): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield* first
    yield* second
  },
})

function* texts(
  list: List,
  wanted: Wanted,
  seed: number,
  from: number,
  until: number,
  extra: readonly string[],
  truth: Truth,
  keep: (place: number) => boolean,
  place: number,
): Generator<string> {
  const world = new World(new Random(seed), wanted.size, wanted.campaign ?? 0.001)
  const acts = Array.from({ length: until - from }, () => world.act()).sort((a: Made, b: Made) => b.at - a.at)
  yield list.head
  let text = extra.join(list.between)
  let any = extra.length > 0
  for (const [index, act] of acts.entries()) {
    if (!keep(place + from + index)) continue
    if (act.who.campaign && !list.others && truth.campaign.length < 100_000) {
      truth.campaign.push({
        counted: list.counted.at(-1) ?? '',
        handle: act.who.handle,
        at: act.at,
        resolvable: list.resolvable,
      })
    }
    text += (any ? list.between : '') + list.row(act, from + index)
    any = true
    if (index % AT_ONCE === AT_ONCE - 1) {
      yield text
      text = ''
    }
  }
  yield text + list.foot
}

async function variants(
  wanted: Wanted,
  shape: Shape,
  faults: readonly Fault[],
  truth: Truth,
  pieces: readonly Piece[],
): Promise<void> {
  const stem = truth.file.replace(/\.zip$/, '')
  // The parts say again what the whole said of the campaign.
  const campaign = [...truth.campaign]
  for (const part of [0, 1, 2]) {
    const file = `${stem}-part${part + 1}.zip`
    // The files that say whose it is come last, in the last part.
    await writeZipFile(
      join(wanted.dir, file),
      pieces.filter((_, index) => (pieces.length - 1 - index) % 3 === part),
    )
    truth.parts.push(file)
  }
  const without = Math.floor(wanted.size / 20)
  const newer = shape.file(NEWER_DAY)
  const kept = piecesOf(wanted, shape, faults, truth, place => place % 20 !== 7)
  if (newer !== truth.file) {
    await writeZipFile(join(wanted.dir, newer), kept)
    truth.newer = { file: newer, without }
  }
  truth.campaign = campaign
  truth.truncated = `${stem}-cut.zip`
  const cut = join(wanted.dir, truth.truncated)
  copyFileSync(join(wanted.dir, truth.file), cut)
  truncateSync(cut, Math.floor(statSync(cut).size * 0.9))
}
