import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { DAY_MS } from '../../lib/base/time'
import type { FromWork, JudgeInput } from '../../lib/model/job'
import type { FromKeep, KeepAsks, LockState } from '../../lib/model/keep'
import { ANYBODY } from '../../lib/model/person'
import { countDatabases } from '../../lib/store/databases'
import { deviceShelf } from '../../lib/store/device-shelf'
import { Lock } from '../../lib/store/lock'
import { memoryShelf } from '../../lib/store/memory-shelf'
import { aPack } from '../../tests/archives/a-pack'
import { dropped, NOW } from '../../tests/archives/imported'
import { lastShown } from '../../tests/archives/last-shown'
import { makeInstagramExport } from '../../tests/archives/make-instagram'
import { followOtherTabs, keeping } from './keeping'
import { wired } from './wired'

const JUDGE: JudgeInput = { packs: [aPack()], own: [], person: ANYBODY, version: '1', now: NOW }
const WORDS = 'sepeda hujan kopi lumbung'
const LIKES = [
  { who: 'paslon_contoh', at: '2024-11-02T03:00:00Z', post: 'Cabc1' },
  { who: 'warung_contoh', at: '2024-11-03T03:00:00Z', post: 'Cabc2' },
]

let name = ''
let number = 0
beforeEach(() => {
  name = `jejak-keeping-${number++}`
})

/** A tab: its worker over the databases of this test. */
function aTab() {
  const sent: (FromWork | FromKeep)[] = []
  const post = (message: FromWork | FromKeep) => void sent.push(structuredClone(message))
  const opened = (lock: LockState) => post({ type: 'lock', lock })
  const shelves = {
    device: () => deviceShelf(name),
    memory: memoryShelf,
    lock: new Lock(name, { N: 16, r: 8, p: 1 }),
    opened,
  }
  const session = wired(post, shelves)
  const heard: unknown[] = []
  const otherTabs = Object.assign(new EventTarget(), {
    postMessage: (said: unknown) => heard.push(said),
  }) as unknown as BroadcastChannel
  const keep = keeping(session, { shelves, post, otherTabs })
  const failed = (error: unknown) => {
    throw error
  }
  followOtherTabs(session, { shelves, post, otherTabs, failed })
  let id = 0
  return {
    sent,
    heard,
    say: session.take.bind(session),
    hears: (data: unknown) => otherTabs.dispatchEvent(new MessageEvent('message', { data })),
    open: (keep: 'device' | 'memory' = 'device') => session.take({ type: 'open', keep, judge: JUDGE }),
    async ask<Ask extends keyof KeepAsks>(ask: Ask, body: KeepAsks[Ask]['body']): Promise<KeepAsks[Ask]['answer']> {
      await keep({ type: 'keep', id: ++id, ask, body } as never)
      return sent.flatMap(message => (message.type === 'kept' && message.id === id ? [message.answer] : []))[0] as never
    },
    lock: () => sent.findLast(message => message.type === 'lock')?.lock,
    footprint: () => lastShown(sent),
  }
}
type Tab = ReturnType<typeof aTab>
const imports = async (tab: Tab, likes = LIKES) => {
  const file = await makeInstagramExport({ likes })
  await tab.say({ type: 'import', files: dropped(file) })
  return file.name
}

it('locked, it takes no file and no mark, and shows nothing; unlocked, everything is there', async () => {
  const tab = aTab()
  await tab.open()
  expect(tab.lock()).toBe('none')
  await imports(tab)
  expect(await tab.ask('setLock', { passphrase: WORDS })).toEqual({ ok: true, value: null })
  expect([tab.lock(), tab.heard]).toEqual(['unlocked', ['locked']])
  await tab.ask('lock', {})
  const before = tab.sent.length
  await imports(tab)
  await tab.say({ type: 'mark', marks: [{ key: 'x', state: 'kept', since: 1 }] })
  await tab.say({ type: 'judge', judge: JUDGE })
  expect(
    tab.sent.slice(before).map(message => (message.type === 'problem' ? message.problem.kind : message.type)),
  ).toEqual(['locked', 'locked'])

  const next = aTab()
  await next.open()
  expect([next.lock(), next.footprint()]).toEqual(['locked', undefined])
  expect(await next.ask('unlock', { passphrase: 'bukan ini' })).toEqual({ ok: false, problem: 'wrong-passphrase' })
  expect(await next.ask('unlock', { passphrase: WORDS })).toEqual({ ok: true, value: null })
  expect(next.footprint()).toMatchObject({ total: 2, review: [{ state: 'open' }] })
  expect(await next.ask('removeLock', { passphrase: WORDS })).toEqual({ ok: true, value: null })
  expect([next.lock(), next.heard, next.footprint().total]).toEqual(['none', ['none'], 2])
})

it('lets go when another tab locks, and opens again when the lock goes; memory of its own it keeps', async () => {
  const tab = aTab()
  await tab.open()
  await imports(tab)
  tab.hears('locked')
  await tab.say({ type: 'judge', judge: JUDGE })
  expect(tab.lock()).toBe('locked')
  tab.hears('none')
  await tab.say({ type: 'judge', judge: JUDGE })
  expect([tab.lock(), tab.footprint().total]).toEqual(['none', 2])

  const memory = aTab()
  await memory.open('memory')
  await imports(memory)
  memory.hears('locked')
  await memory.say({ type: 'judge', judge: JUDGE })
  expect([memory.lock(), memory.footprint().total]).toEqual(['none', 2])
})

it('a forgotten passphrase: what is locked goes, and the page begins anew', async () => {
  const tab = aTab()
  await tab.open()
  await imports(tab)
  await tab.ask('setLock', { passphrase: WORDS })
  await tab.ask('lock', {})
  expect(await tab.ask('eraseLocked', {})).toBe(0)
  // Looking made an empty one anew.
  const left = (await countDatabases()).filter(each => each.name.startsWith(name))
  expect(left).toEqual([{ name, records: 0 }])
  expect([tab.lock(), tab.footprint().total]).toEqual(['none', 0])
  await imports(tab)
  expect(tab.footprint().total).toBe(2)
})

it('retention erases what was undone or kept long ago, nothing younger, nothing else', async () => {
  const tab = aTab()
  await tab.open()
  await imports(tab, [...LIKES, { who: 'paslon_contoh', at: '2024-11-05T03:00:00Z', post: 'Cabc5' }])
  const [young, old] = tab.footprint().review.map(({ key }) => key)
  const mark = (key: string, state: 'kept' | 'not-mine', days: number) => ({
    key,
    state,
    since: Date.now() - days * DAY_MS,
  })
  await tab.say({ type: 'mark', marks: [mark(young!, 'kept', 29), mark(old!, 'not-mine', 400)] })
  expect(await tab.ask('tidy', { days: 30 })).toEqual({ erased: 0, left: 0 })
  await tab.say({ type: 'mark', marks: [mark(old!, 'kept', 31)] })
  expect(await tab.ask('tidy', { days: 0 })).toEqual({ erased: 0, left: 0 })
  expect(await tab.ask('tidy', { days: 30 })).toEqual({ erased: 1, left: 0 })
  expect(tab.footprint()).toMatchObject({ total: 2, review: [{ key: young, state: 'kept' }] })
})

it('the last file that goes leaves no database; a backup brings it back, and says how far it is', async () => {
  const tab = aTab()
  await tab.open()
  const file = await imports(tab)
  const before = tab.footprint()
  const backup = await tab.ask('backup', { passphrase: WORDS, beside: {} })
  expect(await tab.ask('forget', { platform: 'instagram', name: file })).toEqual({ erased: 2, left: 0 })
  expect(tab.footprint().total).toBe(0)
  const restored = await tab.ask('restore', { file: new File([backup], 'cadangan.jejak'), passphrase: WORDS })
  expect(restored).toMatchObject({ ok: true, value: { read: 2, added: 2 } })
  expect({ ...tab.footprint(), imports: [] }).toEqual({ ...before, imports: [] })
  const steps = tab.sent.flatMap(message => (message.type === 'keeping' ? [message.done / message.total] : []))
  expect(steps).toEqual([...steps].sort((one, other) => one - other))
  expect(steps.at(-1)).toBe(1)
  expect(await tab.ask('restore', { file: new File(['x'], 'x.jejak'), passphrase: WORDS })).toEqual({
    ok: false,
    problem: 'not-a-backup',
  })
}, 20_000)
