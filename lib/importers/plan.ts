import type { ImportProblem } from '../model/job'
import type { Member, Source } from './archive'
import type { Importer, KnowledgeKind, OwnerKind, Place, RecordKind } from './define'
import { siteOf, whoseFile } from './loose-file'
import { endsWithPath, foldPath, nameOf, withoutNumber } from './paths'
import { isHtml } from './read-member'

/** A member to read, by one importer, and the kinds of records that may be in it. */
export interface MemberPlan<Kind extends Place = RecordKind> {
  member: Member
  kinds: Kind[]
}

export interface SourcePlan {
  source: Source
  importer: Importer
  owners: { member: Member; kind: OwnerKind }[]
  members: MemberPlan[]
  knows: MemberPlan<KnowledgeKind>[]
}

const folders = (path: string): string[] => foldPath(path).split('/').slice(0, -1)
const isNever = (importer: Importer, path: string): boolean =>
  folders(path).some(folder => importer.never.includes(folder))
const asHtml = (declared: string): string => declared.replace(/\.json$/, '.html')
const isAt = (place: Pick<Place, 'files' | 'path'>, path: string, alone: boolean): boolean =>
  place.files.some(file => endsWithPath(path, isHtml(path) ? asHtml(file) : file, alone)) ||
  place.path?.test(foldPath(path)) === true

const placesOf = (importer: Importer): Place[] => [...importer.records, ...(importer.knows ?? [])]

/** What is worth keeping while a directory is walked: what importers read, and its HTML twin. */
export function wantedBy(importers: readonly Importer[]): (path: string) => boolean {
  const names = new Set<string>()
  const add = (file: string) => names.add(nameOf(withoutNumber(foldPath(file)).path))
  const paths: RegExp[] = []
  for (const importer of importers) {
    for (const file of placesOf(importer).flatMap(({ files }) => files)) {
      add(file)
      add(asHtml(file))
    }
    for (const { files } of importer.owner ?? []) files.forEach(add)
    paths.push(...placesOf(importer).flatMap(({ path }) => path ?? []))
  }
  return path => {
    const folded = foldPath(path)
    return names.has(nameOf(withoutNumber(folded).path)) || paths.some(wanted => wanted.test(folded))
  }
}

/** Which importer reads which members of a source, in numeric order; and why nothing is read, where that is so. */
export async function planSource(
  source: Source,
  importers: readonly Importer[],
): Promise<{ plans: SourcePlan[]; problems: ImportProblem[] }> {
  let plans: SourcePlan[] = []
  const problems: ImportProblem[] = []
  for (const importer of importers) {
    plans.push(planFor(source, importer, problems))
  }
  if (source.kind !== 'loose') plans = eachToOne(plans)
  plans = plans.filter(plan => plan.members.length > 0 || plan.knows.length > 0)
  const [alone] = source.kind === 'loose' ? source.members : []
  if (alone && plans.length > 1 && isHtml(alone.path)) {
    const site = await siteOf(alone)
    if (plans.some(({ importer }) => importer.platform === site)) {
      plans = plans.filter(({ importer }) => importer.platform === site)
    }
  }
  // A file by itself: its name may mean several platforms, or nothing; then its beginning decides.
  if (alone && plans.length !== 1 && problems.length === 0) {
    const whose = await whoseFile(alone, importers)
    if (whose.broken) problems.push({ kind: 'broken-member', file: alone.path })
    if (whose.importer) {
      const { importer, kinds } = whose
      // Where the name says the same, all that a file of that name holds is read, also what lies beyond its beginning.
      const named = plans.find(plan => plan.importer === importer && plan.members.length > 0)
      plans = [named ?? { source, importer, owners: [], members: [{ member: alone, kinds }], knows: [] }]
    }
    plans = plans.filter(plan => byName(plan, alone) || !plans.some(other => byName(other, alone))).slice(0, 1)
  }
  if (plans.length === 0 && problems.length === 0) plans = await withoutFolders(source, importers)
  if (plans.length === 0 && problems.length === 0) problems.push(...whyNothing(source))
  return { plans, problems }
}

/** Some files of an export that somebody packed, or kept, without their folders: each is known like a file by itself. */
async function withoutFolders(source: Source, importers: readonly Importer[]): Promise<SourcePlan[]> {
  if (source.kind === 'loose') return []
  const plans = new Map<Importer, SourcePlan>()
  const deepest = source.kind === 'folder' ? 3 : 2 // paths of a folder begin with its own name
  const isShallow = ({ path }: Member): boolean =>
    path.split('/').length <= deepest && !importers.some(importer => isNever(importer, path))
  const shallow = source.members.filter(isShallow).slice(0, MOST_BARE)
  for (const member of shallow) {
    const bare: Source = { ...source, kind: 'loose', members: [{ ...member, path: nameOf(member.path) }], problems: [] }
    const [found] = (await planSource(bare, importers)).plans
    if (!found) continue
    const plan = plans.get(found.importer) ?? { ...found, source, owners: [], members: [], knows: [] }
    plans.set(found.importer, plan)
    plan.owners.push(...found.owners)
    plan.members.push(...found.members)
    plan.knows.push(...found.knows)
  }
  for (const { members } of plans.values()) members.sort((a, b) => Number(tells(b)) - Number(tells(a)))
  return [...plans.values()]
}
/** Each is opened to see how it begins. */
const MOST_BARE = 200

function planFor(source: Source, importer: Importer, problems: ImportProblem[]): SourcePlan {
  const allowed = source.members.filter(member => !isNever(importer, member.path))
  const inOrder = allowed.toSorted((a, b) => withoutNumber(a.path).number - withoutNumber(b.path).number)
  const plan: SourcePlan = { source, importer, owners: [], members: [], knows: [] }
  const stems = new Set(allowed.filter(({ path }) => !isHtml(path)).map(({ path }) => stemOf(path)))
  const alone = source.kind === 'loose'
  for (const member of inOrder) {
    const kinds = importer.records.filter(kind => isAt(kind, member.path, alone))
    const html = isHtml(member.path)
    // A page beside its JSON says the same once more.
    if (kinds.length > 0 && !(html && stems.has(stemOf(member.path)))) {
      const readable = html ? kinds.filter(kind => kind.html) : kinds
      if (readable.length > 0) plan.members.push({ member, kinds: readable })
      else if (!problems.some(({ platform }) => platform === importer.platform))
        problems.push({ kind: 'html-not-json', file: member.path, platform: importer.platform })
    }
    const knows = (importer.knows ?? []).filter(kind => isAt(kind, member.path, alone) && (!html || kind.html))
    if (knows.length > 0) plan.knows.push({ member, kinds: knows })
    for (const kind of importer.owner ?? []) {
      if (isAt(kind, member.path, alone)) plan.owners.push({ member, kind })
    }
  }
  plan.members.sort((a, b) => Number(tells(b)) - Number(tells(a)))
  return plan
}

/**
 * A name may end as two formats declare it (`comments/comments.csv` of YouTube, `comments.csv` of LinkedIn): it belongs to
 * the one that declares more of it.
 */
function eachToOne(plans: readonly SourcePlan[]): SourcePlan[] {
  const most = new Map<string, number>()
  const claims = plans.flatMap(({ members }) => members.map(({ member, kinds }) => ({ path: member.path, kinds })))
  for (const { path, kinds } of claims) most.set(path, Math.max(most.get(path) ?? 0, declared(kinds, path)))
  return plans.map(plan => ({
    ...plan,
    members: plan.members.filter(({ member: { path }, kinds }) => declared(kinds, path) === most.get(path)),
  }))
}

/** How many characters of a path are declared. */
const declared = (kinds: readonly Place[], member: string): number =>
  Math.max(
    0,
    ...kinds.flatMap(({ files, path }) => [
      path?.exec(foldPath(member))?.[0].length ?? 0,
      ...files
        .filter(file => endsWithPath(member, isHtml(member) ? asHtml(file) : file, false))
        .map(file => file.length),
    ]),
  )

/** Is it a name that the importer declares, not only a place? */
const byName = ({ members }: SourcePlan, { path }: Member): boolean =>
  members.some(({ kinds }) => kinds.some(({ files }) => files.some(file => endsWithPath(path, file, true))))

/** Does a file, or one of a source, hold what others ask for? */
export const tells = ({ kinds }: MemberPlan): boolean => kinds.some(kind => kind.tells)
const stemOf = (path: string): string => foldPath(path).replace(/\.[a-z]+$/, '')

function whyNothing(source: Source): ImportProblem[] {
  // A source that already says why (cut off, no archive, password) says it once.
  if (source.problems.some(problem => problem.kind !== 'unsafe-path')) return []
  const hint = source.hint ?? { kind: source.kind === 'loose' ? 'not-an-archive' : 'nothing-known' }
  return [{ ...hint, file: source.name }]
}
