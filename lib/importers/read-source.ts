import type { Instant } from '../base/time'
import type { Activity } from '../model/act'
import { countedAs } from '../model/counted-as'
import type { Progress, Receipt, SourceReport } from '../model/job'
import type { Found, Owner, RecordKind } from './define'
import type { Knowledge } from './knowledge'
import { nameOf, withoutNumber } from './paths'
import type { MemberPlan, SourcePlan } from './plan'
import { readMember } from './read-member'
import { receiptKey } from './receipt-key'
import { actorOf, toActivity } from './to-activity'
import { Twins } from './twins'

export interface ReadOptions {
  now: Instant
  /** Changed in place over all sources of a run. */
  progress: Progress
  onProgress?: ((progress: Progress) => void) | undefined
  signal?: AbortSignal | undefined
  /** Members read to their end before, by key: not read again. */
  receipts?: ReadonlyMap<string, Receipt> | undefined
}

/** Activities of a part of a source; `receipt` comes with the last ones of a member. */
export interface SourceBatch {
  activities: Activity[]
  receipt?: Receipt
}

/** One member's tally: what goes into the report, and into the receipt. */
type Tally = Receipt

/** Reads one source with one importer: activities come in batches, everything else goes into the report. */
export async function* readSource(
  plan: SourcePlan,
  owner: Owner,
  knowledge: Knowledge,
  report: SourceReport,
  options: ReadOptions,
): AsyncGenerator<SourceBatch> {
  const { importer } = plan
  const { platform } = importer
  const known = { platform, actor: actorOf(owner, platform), now: options.now }
  const lasting: Activity[] = []
  const held: Receipt[] = []
  const twins = new Twins()
  let newest: Instant = 0

  for (const member of plan.members) {
    const key = receiptKey(plan, member.member, owner)
    const tally: Tally = { key, read: 0, byAction: {}, notUnderstood: 0, newest: 0, oldest: {} }
    const done = options.receipts?.get(key)
    if (done && !member.kinds.some(({ twins }) => twins)) {
      passOver(member, done, report, options)
      newest = Math.max(newest, done.newest)
      continue
    }
    let waits = false
    let whole = false
    for await (const step of rowsOf(member, plan, owner, report, options)) {
      const passing: Activity[] = []
      const { kind } = step
      for (const found of step.found) {
        const activity = toActivity(found, kind, known)
        if (kind.twins && twins.has(activity)) continue
        knowledge.ask(activity)
        if (found.facts && found.facts.length > 0) {
          knowledge.note(found.facts)
          waits = true
        }
        count(activity, tally)
        ;(kind.lasts && !activity.undo ? lasting : passing).push(activity)
        waits ||= kind.lasts === true
      }
      tally.notUnderstood += step.notUnderstood
      whole = step.whole
      options.progress.records += step.found.length
      if (passing.length > 0) yield { activities: passing }
    }
    // Only the file without a number repeats what the numbered ones hold; among these, likes of one second are two.
    twins.endFile(withoutNumber(member.member.path).number === 0)
    newest = Math.max(newest, tally.newest)
    add(tally, report, member)
    if (!whole || key === '') continue
    // What is only given at the end of the source (follows, whose a post is) must be stored before it counts as read.
    if (waits) held.push(tally)
    else yield { activities: [], receipt: tally }
  }
  holdUntil(lasting, Math.min(owner.madeAt ?? newest, options.now))
  if (lasting.length > 0) yield { activities: lasting }
  for (const receipt of held) yield { activities: [], receipt }
}

/** States that last are known to have held on the day of the export: as it is named, else its newest record's time. */
function holdUntil(lasting: readonly Activity[], until: Instant): void {
  for (const activity of lasting) {
    if (until >= ('at' in activity.time ? activity.time.at : 1)) activity.heldUntil = until
  }
}

function count(activity: Activity, tally: Tally): void {
  const at = 'at' in activity.time ? activity.time.at : 0
  for (const name of namesOf(activity)) {
    tally.byAction[name] = (tally.byAction[name] ?? 0) + 1
    if (at < (tally.oldest[name] ?? Number.POSITIVE_INFINITY)) tally.oldest[name] = at
  }
  tally.read++
  if (at > tally.newest) tally.newest = at
}

/** Records of one kind follow each other: their names are those of the one before. */
let last: { of: Pick<Activity, 'action' | 'detail' | 'undo'>; names: readonly string[] } | undefined
function namesOf(activity: Activity): readonly string[] {
  const { action, detail, undo } = activity
  if (last?.of.action !== action || last.of.detail !== detail || last.of.undo !== undo) {
    last = { of: activity, names: countedAs(activity) }
  }
  return last.names
}

function add({ read, byAction, notUnderstood, oldest }: Tally, report: SourceReport, { member }: MemberPlan): void {
  report.read += read
  for (const [name, at] of Object.entries(oldest)) report.oldest[name] = Math.min(report.oldest[name] ?? at, at)
  for (const [name, acts] of Object.entries(byAction)) report.byAction[name] = (report.byAction[name] ?? 0) + acts
  if (notUnderstood > 0) report.notUnderstood.push({ file: member.path, records: notUnderstood })
}

function passOver(
  member: MemberPlan,
  done: Receipt,
  report: SourceReport,
  { progress, onProgress }: ReadOptions,
): void {
  add(done, report, member)
  progress.name = nameOf(member.member.path)
  progress.filesDone++
  progress.bytesDone += member.member.size
  progress.records += done.read
  onProgress?.({ ...progress })
}

interface Rows {
  /** Of all that was found in this step. */
  kind: RecordKind
  found: Found[]
  /** Records of which nothing was understood, in this step. */
  notUnderstood: number
  /** The member was read to its good end; in the last step only. */
  whole: boolean
}

/** Records of one member that were understood, and how many were not. */
async function* rowsOf(
  { member, kinds }: MemberPlan,
  { importer }: SourcePlan,
  owner: Owner,
  report: SourceReport,
  { progress, onProgress, signal }: ReadOptions,
): AsyncGenerator<Rows> {
  const start = progress.bytesDone
  const advance = (bytes: number) => {
    progress.bytesDone = start + Math.min(bytes, member.size)
    onProgress?.({ ...progress })
  }
  progress.name = nameOf(member.path)
  const batches = readMember(member, kinds, importer, signal, advance)
  const html = /\.html?$/i.test(member.path)
  let step = await batches.next()
  for (; !step.done; step = await batches.next()) {
    const { kind: index, records, unreadable } = step.value
    const kind = kinds[index]!
    const shapes = html ? (kind.html ?? []) : kind.shapes
    const found: Found[] = []
    let notUnderstood = unreadable
    for (const record of records) {
      if (!findIn(record, shapes, owner, found)) notUnderstood++
    }
    yield { kind, found, notUnderstood, whole: false }
  }
  const { end, problem } = step.value
  if (problem) report.problems.push({ ...problem, platform: importer.platform })
  progress.filesDone++
  advance(member.size)
  // Good JSON, but no list we know in it: the file has changed. Said as one record, never passed over in silence. Where
  // only the content can tell what a file is, it is another file.
  const changed = end === 'no-list' && kinds.some(kind => !kind.path)
  // A page of another look: the same as JSON is sure to be read.
  if (changed && html && !report.problems.some(({ kind }) => kind === 'html-not-json')) {
    report.problems.push({ kind: 'html-not-json', file: member.path, platform: importer.platform })
  }
  yield { kind: kinds[0]!, found: [], notUnderstood: changed && !html ? 1 : 0, whole: !problem && end !== 'no-list' }
}

/** Adds what the record says to `all`; false where it is of no shape. */
function findIn(record: unknown, shapes: readonly RecordKind['shapes'][number][], owner: Owner, all: Found[]): boolean {
  for (const shape of shapes) {
    const found = shape.read(record, owner)
    if (!found) continue
    if (Array.isArray(found)) for (const one of found) all.push(one)
    else all.push(found as Found)
    return true
  }
  return false
}
