import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FromWork, ImportReport, JudgeInput, ToWork } from '../../lib/model/job'
import { ANYBODY } from '../../lib/model/person'
import { deviceShelf } from '../../lib/store/device-shelf'
import { Lock } from '../../lib/store/lock'
import { memoryShelf } from '../../lib/store/memory-shelf'
import { type Shelf, StorageFull } from '../../lib/store/shelf'
import { aPack } from '../../tests/archives/a-pack'
import { dropped, NOW } from '../../tests/archives/imported'
import { lastShown } from '../../tests/archives/last-shown'
import { makeInstagramExport } from '../../tests/archives/make-instagram'
import { wired } from './wired'

const JUDGE: JudgeInput = { packs: [aPack()], own: [], person: ANYBODY, version: '1', now: NOW }
const EXPORT = {
  likes: [
    { who: 'paslon_contoh', at: '2024-11-02T03:00:00Z', post: 'Cabc1' },
    { who: 'warung_contoh', at: '2024-11-03T03:00:00Z', post: 'Cabc2' },
    { who: '', at: '2024-11-03T03:00:00Z', post: 'Cabc3' },
  ],
  storyLikes: [{ who: 'paslon_lain', at: '2024-10-02T03:00:00Z' }],
  follows: [{ who: 'warung_contoh', at: '2020-01-01T00:00:00Z' }],
}

let name = ''
let number = 0
beforeEach(() => {
  name = `jejak-session-${number++}`
})

function started(device: () => Shelf = () => deviceShelf(name)) {
  const sent: FromWork[] = []
  const session = wired(message => sent.push(structuredClone(message)), {
    device,
    memory: memoryShelf,
    lock: new Lock(name),
    opened: () => undefined,
  })
  return {
    sent,
    say: (message: ToWork) => session.take(message),
    open: (keep: 'device' | 'memory' = 'device') => session.take({ type: 'open', keep, judge: JUDGE }),
    footprint: () => lastShown(sent),
    report: () => sent.findLast(message => message.type === 'imported')?.report as ImportReport,
  }
}
const anImport = async (): Promise<ToWork> => ({ type: 'import', files: dropped(await makeInstagramExport(EXPORT)) })

describe('the import worker', () => {
  it('opens on an empty footprint, imports, judges and shows', async () => {
    const work = started()
    await work.open()
    expect(work.footprint()).toMatchObject({ keptWhere: 'device', total: 0, review: [], imports: [] })
    await work.say(await anImport())
    expect(work.report()).toMatchObject({
      platform: 'instagram',
      importer: 'instagram',
      added: 5,
      read: 5,
      problems: [],
    })
    expect(work.footprint().review.map(({ activity, verdict }) => [activity.detail, verdict.kind])).toEqual([
      [undefined, 'hold'],
      ['story', 'hold'],
    ])
    expect(work.footprint().cannotTell).toMatchObject([{ reason: 'unknown-target', count: 1 }])
    expect(work.footprint().imports).toMatchObject([{ platform: 'instagram', added: 5, read: 5, importedAt: NOW }])
    expect(work.sent.some(({ type }) => type === 'progress')).toBe(true)
    expect(work.sent.at(-1)?.type).toBe('footprint')
  })

  it('gives the same footprint when the same export comes twice', async () => {
    const work = started()
    await work.open()
    await work.say(await anImport())
    const { imports: _, ...first } = work.footprint()
    await work.say(await anImport())
    const { imports, ...second } = work.footprint()
    expect(work.report()).toMatchObject({ added: 0, read: 5 })
    expect(second).toEqual(first)
    expect(imports.map(({ added }) => added)).toEqual([5, 0])
  })

  it('finds what is kept on the device again; in memory nothing is', async () => {
    for (const keep of ['device', 'memory'] as const) {
      const first = started()
      await first.open(keep)
      await first.say(await anImport())
      const second = started()
      await second.open(keep)
      expect(second.footprint()).toMatchObject({ keptWhere: keep, total: keep === 'device' ? 5 : 0 })
      await second.say({ type: 'erase' })
    }
  })

  it('opens with what was judged last, reading no act; a list or a version that changed meanwhile is judged by', async () => {
    const first = started()
    await first.open()
    await first.say(await anImport())
    const here = first.footprint()
    const noActs = (): Shelf => ({
      ...deviceShelf(name),
      segments: () => {
        throw new Error('acts were read')
      },
    })
    const second = started(noActs)
    await second.open()
    expect(second.footprint()).toEqual(here)
    const others = { ...JUDGE, packs: [aPack({ windows: [] })] }
    await expect(started(noActs).say({ type: 'open', keep: 'device', judge: others })).rejects.toThrow('acts were read')
    const later = { ...JUDGE, version: '2' }
    await expect(started(noActs).say({ type: 'open', keep: 'device', judge: later })).rejects.toThrow('acts were read')
    const third = started()
    await third.say({ type: 'open', keep: 'device', judge: others })
    expect(third.footprint().review.map(({ verdict }) => verdict.kind)).toEqual([])
  })

  it('touches no database when it keeps things in memory', async () => {
    const work = started()
    await work.open('memory')
    await work.say(await anImport())
    expect(work.footprint()).toMatchObject({ keptWhere: 'memory', total: 5 })
    expect(await Dexie.exists(name)).toBe(false)
  })

  it('says that it keeps things in memory where the device gives no storage', async () => {
    const work = started(() => ({ ...deviceShelf(name), all: () => Promise.reject(new Error('blocked')) }))
    await work.open('device')
    expect(work.footprint().keptWhere).toBe('memory')
  })

  it('judges again by other packs and an own list', async () => {
    const work = started()
    await work.open()
    await work.say(await anImport())
    await work.say({ type: 'judge', judge: { ...JUDGE, packs: [] } })
    expect(work.footprint()).toMatchObject({ total: 5, review: [] })
    const own = [
      {
        account: { platform: 'instagram' as const, handle: 'warung_contoh' },
        as: 'hold' as const,
        added: '2026-11-22',
      },
    ]
    await work.say({ type: 'judge', judge: { ...JUDGE, packs: [], own } })
    expect(work.footprint().review.length).toBeGreaterThan(0)
  })

  it('keeps a mark over judging and opening again', async () => {
    const work = started()
    await work.open()
    await work.say(await anImport())
    const key = work.footprint().review[0]!.key
    await work.say({ type: 'mark', marks: [{ key, state: 'kept', since: 5, reason: 'tugas' }] })
    await work.say({ type: 'judge', judge: JUDGE })
    expect(work.footprint().review[0]).toMatchObject({ key, state: 'kept', since: 5, reason: 'tugas' })
    const again = started()
    await again.open()
    expect(again.footprint().review[0]).toMatchObject({ key, state: 'kept' })
  })

  it('erases everything, also while an import runs, and it is gone', async () => {
    const work = started()
    await work.open()
    const importing = work.say(await anImport())
    await work.say({ type: 'erase' })
    await importing
    expect(work.sent).toContainEqual({ type: 'erased', leftovers: 0 })
    expect(work.footprint()).toMatchObject({ total: 0, review: [], imports: [] })
    expect(await Dexie.exists(name)).toBe(false)
    await work.say(await anImport())
    expect(work.footprint().total).toBe(5)
  })

  it('erases what lies on the device from a session in memory, too: nothing less is promised', async () => {
    const before = started()
    await before.open()
    await before.say(await anImport())
    const work = started()
    await work.open('memory')
    await work.say({ type: 'erase' })
    expect(work.sent).toContainEqual({ type: 'erased', leftovers: 0 })
    expect(await Dexie.exists(name)).toBe(false)
  })

  it('stops an import when asked and shows what was read', async () => {
    const work = started()
    await work.open()
    const importing = work.say(await anImport())
    await work.say({ type: 'cancel' })
    await importing
    expect(work.report().problems).toMatchObject([{ kind: 'cancelled' }])
    expect(work.sent.at(-1)?.type).toBe('footprint')
    await work.say(await anImport())
    expect(work.footprint().total).toBe(5)
  })

  it('says that the disk is full and keeps what is stored', async () => {
    const shelf = memoryShelf()
    const work = started(() => ({ ...shelf, kept: 'device', putSegment: () => Promise.reject(new StorageFull()) }))
    await work.open()
    await work.say(await anImport())
    expect(work.report()).toMatchObject({ added: 0, problems: [{ kind: 'storage-full' }] })
    expect(work.footprint().total).toBe(0)
  })

  it('goes on where a closed tab stopped: members read to their end are not read again, nothing is doubled', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      who: `akun_${index % 50}`,
      at: new Date(Date.UTC(2024, 0, 1) + index * 60_000).toISOString(),
      post: `C${index}`,
    }))
    const file = await makeInstagramExport({
      likes: many,
      comments: many.slice(0, 3000).map(act => ({ ...act, text: 'x' })),
    })
    const whole = started()
    await whole.open('memory')
    await whole.say({ type: 'import', files: dropped(file) })

    // The tab dies with its second segment on the way to the disk.
    const shelf = deviceShelf(name)
    let left = 1
    const dying = started(() => ({
      ...shelf,
      putSegment: segment => (left-- > 0 ? shelf.putSegment(segment) : Promise.reject(new Error('the tab is gone'))),
    }))
    await dying.open()
    await expect(dying.say({ type: 'import', files: dropped(file) })).rejects.toThrow('the tab is gone')

    const next = started()
    await next.open()
    expect(next.footprint().unfinished).toEqual({ names: [file.name], startedAt: NOW })
    expect(next.footprint().total).toBeGreaterThanOrEqual(4096)
    await next.say({ type: 'import', files: dropped(file) })
    expect(next.footprint()).toMatchObject({ total: 8000, byAction: whole.footprint().byAction })
    expect(next.footprint().unfinished).toBeUndefined()
    expect(next.report()).toMatchObject({ read: 8000, problems: [] })
    await next.say({ type: 'import', files: dropped(file) })
    expect(next.report()).toMatchObject({ read: 8000, added: 0 })
  })

  it('pauses between two batches, says so, and goes on', async () => {
    const work = started()
    await work.open()
    await work.say({ type: 'pause' })
    const importing = work.say(await anImport())
    await new Promise(resolve => setTimeout(resolve, 60))
    expect(work.sent.some(({ type }) => type === 'imported')).toBe(false)
    expect(work.sent.findLast(({ type }) => type === 'progress')).toMatchObject({ progress: { paused: true } })
    await work.say({ type: 'resume' })
    await importing
    expect(work.report()).toMatchObject({ added: 5 })
  })

  it('ends a paused import that is cancelled, and does not say later that a page was closed over it', async () => {
    const work = started()
    await work.open()
    await work.say({ type: 'pause' })
    const importing = work.say(await anImport())
    await new Promise(resolve => setTimeout(resolve, 60))
    await work.say({ type: 'cancel' })
    await importing
    expect(work.report().problems).toMatchObject([{ kind: 'cancelled' }])
    expect(work.footprint().unfinished).toBeUndefined()
  })

  it('says which finding a newer export lacks, whichever came first, but not of what it does not reach back to', async () => {
    const older = await makeInstagramExport({ ...EXPORT, day: '2025-01-01' })
    const newer = await makeInstagramExport({
      likes: [
        { who: 'paslon_lain', at: '2024-10-20T03:00:00Z', post: 'Cabc9' },
        { who: 'warung_contoh', at: '2026-01-01T00:00:00Z', post: 'Cnew' },
      ],
      day: '2026-09-15',
    })
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const work = started()
      await work.open('memory')
      for (const file of order) await work.say({ type: 'import', files: dropped(file) })
      const rows = work
        .footprint()
        .review.map(({ activity, maybeUndone }) => [activity.post?.id ?? activity.detail, maybeUndone])
      expect(rows).toEqual([
        ['Cabc1', true],
        ['Cabc9', undefined],
        ['story', undefined],
      ])
    }
  })

  it('a later export confirms what was said to be undone, or opens it again', async () => {
    const of = (day: string, ...likes: string[]) =>
      makeInstagramExport({
        handle: 'asn_contoh',
        day,
        likes: likes.map(post => ({ who: 'paslon_contoh', at: '2024-11-02T03:00:00Z', post })),
      })
    const since = Date.parse('2026-10-10T03:00:00Z')
    const work = started()
    await work.open()
    await work.say({ type: 'import', files: dropped(await of('2026-10-01', 'Gone1', 'Still', 'Other')) })
    const keys = new Map(work.footprint().review.map(({ key, activity }) => [activity.post?.id, key]))
    const marks = ['Gone1', 'Still'].map(post => ({ key: keys.get(post)!, state: 'undone-said' as const, since }))
    await work.say({ type: 'mark', marks })
    await work.say({ type: 'import', files: dropped(await of('2026-11-01', 'Still', 'Other')) })
    const said = work.footprint().review.map(row => [row.activity.post?.id, row.state, row.confirmed, row.stillThere])
    expect(said.sort()).toEqual([
      ['Gone1', 'undone-said', true, undefined],
      ['Other', 'open', undefined, undefined],
      ['Still', 'open', undefined, since],
    ])
  })

  it('stops calmly where another tab erases everything meanwhile', async () => {
    const shelf = deviceShelf(name)
    let other: ReturnType<typeof started> | undefined
    const work = started(() => ({
      ...shelf,
      putSegment: async segment => {
        const { StorageGone } = await import('../../lib/store/shelf')
        if (other) throw new StorageGone()
        return shelf.putSegment(segment)
      },
    }))
    await work.open()
    other = started()
    await work.say(await anImport())
    expect(work.report().problems).toMatchObject([{ kind: 'erased-elsewhere' }])
    expect(work.footprint().total).toBe(0)
  })

  it('reads several archives at once and reports them as one', async () => {
    const work = started()
    await work.open()
    const more = await makeInstagramExport({ likes: [{ who: 'x', at: '2023-01-01', post: 'Cnew' }], day: '2026-10-01' })
    await work.say({
      type: 'import',
      files: dropped(await makeInstagramExport(EXPORT), new File(['x'], 'foto.jpg'), more),
    })
    expect(work.report()).toMatchObject({ added: 6, read: 6, problems: [{ kind: 'not-an-archive', file: 'foto.jpg' }] })
    expect(work.footprint().imports.map(({ added }) => added)).toEqual([5, 1])
  })
})
