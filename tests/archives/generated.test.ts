import { mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeExport, type Truth } from '../../lib/cli/exports/make'
import { nameOf } from '../../lib/importers/paths'
import type { Activity } from '../../lib/model/act'
import { activityKey, keyText } from '../../lib/model/activity-key'
import { PLATFORMS } from '../../lib/model/platform'
import { dropped, imported } from './imported'

/** A thousand invented acts with every fault there is: what `npm run make:export` writes. */
const SIZE = 1000
let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'ekspor-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const make = (platform: Truth['platform'], faults: 'all' | [] = 'all', seed = 1) =>
  makeExport({ platform, size: SIZE, seed, faults, dir: join(dir, platform), variants: true, campaign: 0.05 })
const opened = async (platform: string, name: string) => new File([await openAsBlob(join(dir, platform, name))], name)
const keys = (activities: readonly Activity[]) => new Set(activities.map(activity => keyText(activityKey(activity))))

describe.each(PLATFORMS)('a made export of %s with every fault', platform => {
  let truth: Truth
  beforeAll(async () => {
    truth = await make(platform)
  })

  it('comes to the expected counts, messages and rows that nothing can be made of', async () => {
    const { reports } = await imported(dropped(await opened(platform, truth.file)))
    const report = reports.find(one => one.platform === platform)
    expect(report?.byAction).toEqual(truth.counts)
    expect(Object.fromEntries((report?.notUnderstood ?? []).map(({ file, records }) => [file, records]))).toEqual(
      truth.notUnderstood,
    )
    const said = reports.flatMap(({ problems }) => problems.map(({ kind, file }) => ({ kind, file: nameOf(file) })))
    expect(said).toEqual(expect.arrayContaining(truth.problems))
    expect(said).toHaveLength(truth.problems.length)
  })

  it('names the campaign’s accounts where the truth says that the record does', async () => {
    const { activities } = await imported(dropped(await opened(platform, truth.file)))
    const named = truth.campaign.filter(({ resolvable }) => resolvable === 'record')
    const found = activities.filter(({ targets }) =>
      targets.some(({ account }) => /^calon_contoh_\d+$/.test(account.handle ?? '')),
    )
    const unnamed = named.filter(
      ({ handle, at }) =>
        !found.some(
          ({ targets, time }) => targets[0]?.account.handle === handle && 'at' in time && time.at === at * 1000,
        ),
    )
    expect(unnamed.filter(({ counted }) => counted === 'like' || counted === 'share')).toEqual([])
  })

  it('is the same in three parts, in any order', async () => {
    const whole = await imported(dropped(await opened(platform, truth.file)))
    const parts = await Promise.all(truth.parts.map(name => opened(platform, name)))
    for (const order of [parts, parts.toReversed()]) {
      const { activities } = await imported(dropped(...order))
      expect(keys(activities)).toEqual(keys(whole.activities))
      expect(activities).toHaveLength(whole.activities.length)
    }
  })

  it('says when the download was cut off', async () => {
    const { reports } = await imported(dropped(await opened(platform, truth.truncated!)))
    expect(reports.flatMap(({ problems }) => problems.map(({ kind }) => kind))).toEqual(['truncated'])
  })

  it('overlaps with a newer one in all but what was taken back', async ({ skip }) => {
    if (!truth.newer) skip('its archive has no date in its name')
    const older = keys((await imported(dropped(await opened(platform, truth.file)))).activities)
    const newer = keys((await imported(dropped(await opened(platform, truth.newer!.file)))).activities)
    const gone = [...older].filter(key => !newer.has(key))
    expect(Math.abs(gone.length - truth.newer!.without)).toBeLessThan(SIZE * 0.02)
    expect([...newer].filter(key => !older.has(key))).toEqual([])
  })
})

it('a made export is the same, byte for byte, for the same words, and another for another seed', async () => {
  const bytes = async (seed: number) => {
    const { file } = await make('threads', 'all', seed)
    return readFileSync(join(dir, 'threads', file)).toString('latin1')
  }
  const [first, again, other] = [await bytes(7), await bytes(7), await bytes(8)]
  expect(again === first).toBe(true)
  expect(other === first).toBe(false)
})
