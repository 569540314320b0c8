import { existsSync, openAsBlob, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Importer } from '../../lib/importers/define'
import { IMPORTERS } from '../../lib/importers/registry'
import { runImport, type SourceReport } from '../../lib/importers/run'
import type { Activity } from '../../lib/model/act'
import { type KindReport, notBuilt } from './report'

/** `[whom, unix seconds, post or address]`, as `ground_truth_targets.json` has them; objects are titles of sentences. */
type TruthRow = [string | { title: string } | null, number | null, string | null]
interface Truth {
  counts: Record<string, number>
  errors?: string[]
}

/** The date of the sample exports; a later time in them is impossible. */
const READ_AT = Date.UTC(2026, 10, 22)

/** Imports every sample of a platform that has an importer and compares counts and targets with the ground truth. */
export async function evalExports(dataDir: string): Promise<KindReport> {
  const folder = join(dataDir, 'samples', 'exports')
  if (!existsSync(join(folder, 'ground_truth.json'))) return notBuilt('exports')
  const truth = readJson<Record<string, Truth>>(folder, 'ground_truth.json')
  const rows = readJson<Record<string, Record<string, TruthRow[]>>>(folder, 'ground_truth_targets.json')
  const report: KindReport = { kind: 'exports', built: true, cases: 0, misses: [], thresholds: [], notes: [] }
  const waiting = new Map<string, number>()
  let records = 0
  let strays = 0

  for (const [sample, expected] of Object.entries(truth)) {
    const platform = sample.split('/')[0] as string
    const importer = IMPORTERS.find(one => one.platform === platform)
    const { activities, reports } = await imported(join(folder, sample), sample)
    if (!importer) {
      waiting.set(platform, (waiting.get(platform) ?? 0) + 1)
      strays += activities.length
      continue
    }
    report.cases++
    const miss = (why: string) => report.misses.push({ case: sample, why })
    const kinds = judgedKinds(importer, expected)
    for (const kind of kinds) {
      const found = activities.filter(activity => isOf(activity, kind))
      const wanted = expected.counts[kind] ?? 0
      records += wanted
      if (found.length !== wanted) miss(`${kind}: ${found.length} records, the truth has ${wanted}`)
      const different = firstDifference(found, rows[sample]?.[kind], kind)
      if (different) miss(`${kind}: ${different}`)
    }
    const failed = reports.some(one => one.problems.some(problem => problem.kind === 'broken-member'))
    if ((expected.errors?.length ?? 0) > 0 !== failed) miss(failed ? 'an error that the truth has not' : 'no error')
  }

  for (const [platform, count] of waiting) report.notes?.push(`${platform}: not built (${count} samples not judged)`)
  report.notes?.push(`${records} records compared`)
  const wrong = new Set(report.misses.map(miss => miss.case)).size
  report.thresholds.push(
    { name: 'samples with a wrong count or target', value: wrong, limit: 0, ok: wrong === 0 },
    { name: 'acts read out of exports of other platforms', value: strays, limit: 0, ok: strays === 0 },
  )
  return report
}

const readJson = <Value>(folder: string, name: string): Value =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value

async function imported(path: string, sample: string): Promise<{ activities: Activity[]; reports: SourceReport[] }> {
  const name = sample.split('/').at(-1) as string
  if (!statSync(path).isFile()) throw new Error(`${sample} in ground_truth.json is no file`)
  const file = new File([await openAsBlob(path)], name)
  const run = runImport([{ path: name, file }], { now: READ_AT })
  const activities: Activity[] = []
  for await (const batch of run.batches) activities.push(...batch.activities)
  return { activities, reports: run.reports }
}

/** The kinds an importer declares, and those of the truth that belong to them; other kinds of the truth are no acts. */
function judgedKinds({ records }: Importer, { counts }: Truth): string[] {
  const declared = records.filter(({ undo, detail }) => !undo && detail !== 'pending')
  const names = declared.flatMap(({ action, detail }) => (detail ? [action, `${action}.${detail}`] : [action]))
  return [...new Set(names)].filter(name => !name.includes('.') || name in counts)
}

function isOf({ action, detail, undo }: Activity, kind: string): boolean {
  if (undo || detail === 'pending') return false
  return kind === action || kind === `${action}.${detail}`
}

/** The truth lists an act under its finest kind: `like` without `like.story`. Compared as sets with repetition. */
function firstDifference(found: Activity[], truth: TruthRow[] | undefined, kind: string): string | undefined {
  if (!truth) return undefined
  const finest = kind.includes('.') ? found : found.filter(({ detail }) => detail === undefined)
  const left = finest.map(activity => rowOf(activity, kind)).sort()
  const right = truth.map(row => textOf(kind.startsWith('follow') ? [row[0], row[1], null] : row)).sort()
  const at = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => index).find(
    index => left[index] !== right[index],
  )
  return at === undefined ? undefined : `read ${left[at] ?? 'nothing'}, the truth has ${right[at] ?? 'nothing'}`
}

function rowOf({ targets, time, post }: Activity, kind: string): string {
  const account = targets[0]?.account
  const who = account?.handle ?? (account?.id ? `id:${account.id}` : null)
  return textOf([who, 'at' in time ? time.at / 1000 : null, kind.startsWith('follow') ? null : (post?.url ?? null)])
}

const textOf = (row: TruthRow): string => JSON.stringify(row)
