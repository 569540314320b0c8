import { foldHandle } from '../base/fold-text'
import { type Instant, startOf } from '../base/time'
import type { Activity } from '../model/act'
import { countedAs } from '../model/counted-as'
import type { ImportReport, Progress } from '../model/job'
import { type Found, instantOf, type RecordKind } from './define'
import { nameOf } from './paths'
import type { MemberPlan, SourcePlan } from './plan'
import { readMember } from './read-member'
import { toActivity } from './to-activity'

export interface ReadOptions {
  now: Instant
  /** Changed in place over all sources of a run. */
  progress: Progress
  onProgress?: ((progress: Progress) => void) | undefined
  signal?: AbortSignal | undefined
}

/** Reads one source with one importer: activities come in batches, everything else goes into the report. */
export async function* readSource(
  plan: SourcePlan,
  report: ImportReport,
  options: ReadOptions,
): AsyncGenerator<Activity[]> {
  const label = labelOf(plan)
  const known = { platform: plan.importer.platform, handle: (await ownerOf(plan, options.signal)) ?? label?.handle }
  const lasting: Activity[] = []
  let newest: Instant = 0
  for (const member of plan.members) {
    for await (const rows of rowsOf(member, plan, report, options)) {
      const passing: Activity[] = []
      for (const { found, kind } of rows) {
        const at = instantOf(found.seconds, options.now)
        const activity = toActivity(found, kind, { ...known, at })
        newest = Math.max(newest, at ?? 0)
        count(activity, report)
        ;(kind.lasts ? lasting : passing).push(activity)
      }
      options.progress.records += rows.length
      if (passing.length > 0) yield passing
    }
  }
  holdUntil(lasting, label?.day === undefined ? newest : Math.min(startOf(label.day), options.now))
  if (lasting.length > 0) yield lasting
}

/** States that last are known to have held on the day of the export: as it is named, else its newest record's time. */
function holdUntil(lasting: readonly Activity[], until: Instant): void {
  for (const activity of lasting) {
    if (until >= ('at' in activity.time ? activity.time.at : 1)) activity.heldUntil = until
  }
}

function count(activity: Activity, report: ImportReport): void {
  for (const name of countedAs(activity)) report.byAction[name] = (report.byAction[name] ?? 0) + 1
  report.read++
}

interface Row {
  found: Found
  kind: RecordKind
}

/** Records of one member that were understood; the others are counted, by file. */
async function* rowsOf(
  { member, lists }: MemberPlan,
  { importer }: SourcePlan,
  report: ImportReport,
  { progress, onProgress, signal }: ReadOptions,
): AsyncGenerator<Row[]> {
  const start = progress.bytesDone
  const advance = (bytes: number) => {
    progress.bytesDone = start + Math.min(bytes, member.size)
    onProgress?.({ ...progress })
  }
  progress.name = nameOf(member.path)
  let notUnderstood = 0
  const batches = readMember(
    member,
    lists.map(list => list.at),
    importer,
    signal,
    advance,
  )
  let step = await batches.next()
  for (; !step.done; step = await batches.next()) {
    const { list, records, unreadable } = step.value
    const kind = lists[list]!.kind
    const rows: Row[] = []
    for (const record of records) {
      const found = foundIn(record, kind)
      if (found) rows.push({ found, kind })
    }
    notUnderstood += unreadable + records.length - rows.length
    yield rows
  }
  const { end, problem } = step.value
  // Good JSON, but no list we know in it: the file has changed. Said as one record, never passed over in silence.
  if (end === 'no-list') notUnderstood++
  if (notUnderstood > 0) report.notUnderstood.push({ file: member.path, records: notUnderstood })
  if (problem) report.problems.push({ ...problem, platform: importer.platform })
  progress.filesDone++
  advance(member.size)
}

function foundIn(record: unknown, kind: RecordKind): Found | undefined {
  for (const shape of kind.shapes) {
    const found = shape.read(record)
    if (found) return found
  }
  return undefined
}

/** Handle and day as the archive, or its one wrapper folder, is named. */
function labelOf({ importer, source, members }: SourcePlan): { handle?: string; day?: string } | undefined {
  const name = importer.archiveName
  return name?.exec(source.name)?.groups ?? name?.exec(members[0]?.member.path ?? '')?.groups
}

async function ownerOf({ owner, importer }: SourcePlan, signal?: AbortSignal): Promise<string | undefined> {
  if (!owner) return undefined
  for await (const { records } of readMember(owner.member, owner.at, importer, signal)) {
    for (const record of records) {
      const handle = owner.reading.read(record)?.handle
      if (handle) return foldHandle(handle)
    }
  }
  return undefined
}
