import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { deviceShelf } from '../../lib/store/device-shelf'
import { memoryShelf } from '../../lib/store/memory-shelf'
import { type Shelf, StorageFull, StorageGone } from '../../lib/store/shelf'
import { anImport, aWorker } from '../../tests/archives/a-worker'
import { dropped, NOW } from '../../tests/archives/imported'
import { makeInstagramExport } from '../../tests/archives/make-instagram'

let name = ''
let number = 0
beforeEach(() => {
  name = `jejak-stopped-${number++}`
})

const started = (device?: () => Shelf) => aWorker(name, device)

describe('an import that does not come to its end', () => {
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

  it('stops calmly where another tab erases everything meanwhile', async () => {
    const shelf = deviceShelf(name)
    let other: ReturnType<typeof started> | undefined
    const work = started(() => ({
      ...shelf,
      putSegment: async segment => {
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
})
