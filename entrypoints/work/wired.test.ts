import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { deviceShelf } from '../../lib/store/device-shelf'
import type { Shelf } from '../../lib/store/shelf'
import { aPack } from '../../tests/archives/a-pack'
import { anImport, aWorker, EXPORT, JUDGE } from '../../tests/archives/a-worker'
import { dropped, NOW } from '../../tests/archives/imported'
import { makeInstagramExport } from '../../tests/archives/make-instagram'

let name = ''
let number = 0
beforeEach(() => {
  name = `jejak-session-${number++}`
})

const started = (device?: () => Shelf) => aWorker(name, device)

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
