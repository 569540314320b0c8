import { existsSync, openAsBlob, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { foldHandle } from '../../lib/base/fold-text'
import { runImport } from '../../lib/importers/run'
import type { Activity } from '../../lib/model/act'
import type { ImportFile, SourceReport } from '../../lib/model/job'
import { type KindReport, notBuilt } from './report'

/** `[whom, unix seconds, post or address]`, as `ground_truth_targets.json` has them; objects are titles of sentences. */
type TruthRow = [string | { title: string } | null, number | null, string | null]
interface Truth {
  counts: Record<string, number>
  errors?: string[]
}

/** The date of the sample exports; a later time in them is impossible. */
const READ_AT = Date.UTC(2026, 10, 22)

/** The truth's names of acts, as `[action, detail]` of ours; `undo` is a taking back. Others of the truth are no acts. */
const KINDS: Record<string, { action: string; detail?: string; undo?: true }> = {
  like: { action: 'like' },
  'like.story': { action: 'like', detail: 'story' },
  'like.comment': { action: 'like', detail: 'comment' },
  like_page: { action: 'follow', detail: 'page' },
  share: { action: 'share' },
  'share.private': { action: 'share', detail: 'private' },
  quote: { action: 'quote' },
  follow: { action: 'follow' },
  follow_request: { action: 'follow', detail: 'pending' },
  unfollow: { action: 'follow', undo: true },
  comment: { action: 'comment' },
  post: { action: 'post' },
  'post.story': { action: 'post', detail: 'story' },
  join: { action: 'join' },
  leave: { action: 'join', undo: true },
  group_admin: { action: 'join', detail: 'admin' },
  rsvp: { action: 'rsvp' },
  'rsvp.events_joined': { action: 'rsvp', detail: 'joined' },
  'rsvp.events_interested': { action: 'rsvp', detail: 'interested' },
  'rsvp.events_declined': { action: 'rsvp', detail: 'declined' },
}
/** Kinds that the truth counts under a name of their own only. */
const APART = ['page', 'private', 'pending', 'admin']
/** Counted under their own name only, and so not part of the truth's `post`. */
const OWN_NAME = ['post.story']

/** What Google's "My Activity" tells is counted by its verbs there: of these we make acts. */
const BY_VERB: Record<string, string> = { like: 'activity.Liked', follow: 'activity.Subscribed' }

/** Records that the truth has of a kind. */
function wantedOf({ counts }: Truth, kind: string): number {
  return (counts[kind] ?? 0) + (counts[BY_VERB[kind] ?? ''] ?? 0)
}

/** A truth that does not know quotes counts them as posts. */
const quotesApart = ({ counts }: Truth): boolean => 'quote' in counts || !('post' in counts)

/** Imports every sample and compares counts and targets with the ground truth. */
export async function evalExports(dataDir: string): Promise<KindReport> {
  const folder = join(dataDir, 'samples', 'exports')
  if (!existsSync(join(folder, 'ground_truth.json'))) return notBuilt('exports')
  const truth = readJson<Record<string, Truth>>(folder, 'ground_truth.json')
  const rows = readJson<Record<string, Record<string, TruthRow[]>>>(folder, 'ground_truth_targets.json')
  const report: KindReport = { kind: 'exports', built: true, cases: 0, misses: [], thresholds: [], notes: [] }
  let records = 0
  let targets = 0

  for (const [sample, expected] of Object.entries(truth)) {
    const { activities: all, reports } = await imported(join(folder, sample))
    const activities = quotesApart(expected)
      ? all
      : all.map(one => (one.action === 'quote' ? { ...one, action: 'post' as const } : one))
    report.cases++
    const miss = (why: string) => report.misses.push({ case: sample, why })
    for (const kind of Object.keys(KINDS)) {
      const found = activities.filter(activity => isOf(activity, kind))
      const wanted = wantedOf(expected, kind)
      if (!kind.includes('.') || kind in expected.counts) {
        records += wanted
        if (found.length !== wanted) miss(`${kind}: ${found.length} records, the truth has ${wanted}`)
      }
      const listed = rows[sample]?.[kind]
      if (!listed) continue
      targets += listed.length
      const different = firstDifference(finest(found, kind, rows[sample]), listed)
      if (different) miss(`${kind}: ${different}`)
    }
    const failed = reports.some(one => one.problems.some(problem => problem.kind === 'broken-member'))
    if ((expected.errors?.length ?? 0) > 0 !== failed) miss(failed ? 'an error that the truth has not' : 'no error')
    const lost = reports.flatMap(one => one.notUnderstood)
    if (lost.length > 0) miss(`not understood: ${lost.map(({ file, records }) => `${records} in ${file}`).join(', ')}`)
  }

  report.notes?.push(`${records} records and ${targets} targets compared`)
  const wrong = new Set(report.misses.map(miss => miss.case)).size
  report.thresholds.push({ name: 'samples with a wrong count or target', value: wrong, limit: 0, ok: wrong === 0 })
  return report
}

const readJson = <Value>(folder: string, name: string): Value =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value

async function imported(path: string): Promise<{ activities: Activity[]; reports: SourceReport[] }> {
  const name = basename(path)
  const inside = statSync(path).isFile()
    ? [name]
    : readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(name, relative(path, join(entry.parentPath, entry.name))))
  const files: ImportFile[] = []
  for (const one of inside)
    files.push({ path: one, file: new File([await openAsBlob(join(path, '..', one))], basename(one)) })
  const run = runImport(files, { now: READ_AT })
  const activities: Activity[] = []
  for await (const batch of run.batches) activities.push(...batch.activities)
  return { activities, reports: run.reports }
}

function isOf({ action, detail, undo }: Activity, name: string): boolean {
  const kind = KINDS[name]
  if (!kind || action !== kind.action || Boolean(undo) !== Boolean(kind.undo)) return false
  if (kind.undo) return true
  if (kind.detail) return detail === kind.detail
  return !APART.includes(detail ?? '') && !OWN_NAME.includes(`${action}.${detail}`)
}

/** The truth lists an act under its finest kind, where it lists that kind at all: `like` without `like.story`. */
function finest(found: Activity[], kind: string, listed: Record<string, TruthRow[]> | undefined): Activity[] {
  const finer = Object.keys(listed ?? {}).filter(name => name.startsWith(`${kind}.`))
  return found.filter(activity => !finer.some(name => isOf(activity, name)))
}

/** Compared as sets with repetition; the truth's third place may be the post's address or id, or the account's. */
function firstDifference(found: Activity[], truth: TruthRow[]): string | undefined {
  const left = [...found]
  for (const row of truth) {
    const at = left.findIndex(activity => isRow(activity, row))
    if (at < 0) return `the truth has ${JSON.stringify(row)}, of ${left.length} not matched ${textOf(left[0])}`
    left.splice(at, 1)
  }
  return left.length > 0 ? `read ${textOf(left[0])}, the truth has not` : undefined
}

function isRow({ targets, said, time, post, detail }: Activity, [whom, seconds, place]: TruthRow): boolean {
  const account = targets[0]?.account
  const isWhom =
    typeof whom === 'object' && whom !== null
      ? said?.sentence === whom.title
      : whom === null
        ? account === undefined && said === undefined
        : [account?.handle, account?.id && `id:${account.id}`, said?.name].includes(whom) ||
          account?.handle === foldHandle(whom)
  const at = 'at' in time ? Math.floor(time.at / 1000) : null
  const isPlace =
    place === null ||
    [post?.url, post?.id, account?.id, detail && `events_${detail}`].includes(place) ||
    (account?.handle !== undefined && post === undefined && place.toLowerCase().includes(account.handle))
  return isWhom && at === seconds && isPlace
}

const textOf = (activity: Activity | undefined): string =>
  activity
    ? JSON.stringify([
        activity.targets[0]?.account ?? null,
        activity.said ?? null,
        activity.time,
        activity.post ?? null,
      ])
    : 'nothing'
