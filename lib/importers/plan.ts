import type { ImportProblem } from '../model/job'
import type { Member, Source } from './archive'
import type { Importer, Path, Reading, RecordKind } from './define'
import { OTHER_EXPORTS } from './other-exports'
import { endsWithPath, foldPath, nameOf, withoutNumber } from './paths'

/** One list in a file and what its records are. */
export interface ListPlan {
  at: Path
  kind: RecordKind
}

/** A member to read, by one importer. */
export interface MemberPlan {
  member: Member
  lists: ListPlan[]
}

export interface SourcePlan {
  source: Source
  importer: Importer
  owner?: { member: Member; at: readonly Path[]; reading: Reading }
  members: MemberPlan[]
}

const folders = (path: string): string[] => foldPath(path).split('/').slice(0, -1)
const isNever = (importer: Importer, path: string): boolean =>
  folders(path).some(folder => importer.never.includes(folder))
const asHtml = (declared: string): string => declared.replace(/\.json$/, '.html')

const declaredFiles = (importer: Importer): string[] => [
  ...importer.records.flatMap(kind => kind.files),
  ...(importer.owner?.files ?? []),
]

/** Names worth keeping while a directory is walked: what importers read, its HTML twin, what tells other platforms. */
export function wantedBy(importers: readonly Importer[]): (path: string) => boolean {
  const names = new Set<string>()
  const add = (file: string) => names.add(nameOf(withoutNumber(foldPath(file)).path))
  for (const importer of importers) {
    for (const file of declaredFiles(importer)) {
      add(file)
      add(asHtml(file))
    }
  }
  for (const files of Object.values(OTHER_EXPORTS)) files.forEach(add)
  return path => names.has(nameOf(withoutNumber(foldPath(path)).path))
}

/** Which importer reads which members of a source, in numeric order; and why nothing is read, where that is so. */
export function planSource(
  source: Source,
  importers: readonly Importer[],
): { plans: SourcePlan[]; problems: ImportProblem[] } {
  const plans: SourcePlan[] = []
  const problems: ImportProblem[] = []
  for (const importer of importers) {
    const allowed = source.members.filter(member => !isNever(importer, member.path))
    const members = allowed.flatMap(member => {
      const kinds = importer.records.filter(kind => kind.files.some(file => endsWithPath(member.path, file)))
      const lists = kinds.flatMap(kind => kind.at.map(at => ({ at, kind })))
      return lists.length > 0 ? [{ member, lists }] : []
    })
    const html = allowed.find(member =>
      importer.records.some(k => k.files.some(f => endsWithPath(member.path, asHtml(f)))),
    )
    if (html) problems.push({ kind: 'html-not-json', file: html.path, platform: importer.platform })
    if (members.length === 0) continue
    members.sort((a, b) => withoutNumber(a.member.path).number - withoutNumber(b.member.path).number)
    const plan: SourcePlan = { source, importer, members }
    const { owner } = importer
    const owning = allowed.find(member => owner?.files.some(file => endsWithPath(member.path, file)))
    if (owner && owning) plan.owner = { member: owning, at: owner.at, reading: owner.reading }
    plans.push(plan)
  }
  if (plans.length === 0 && problems.length === 0) problems.push(...whyNothing(source, importers))
  return { plans, problems }
}

function whyNothing(source: Source, importers: readonly Importer[]): ImportProblem[] {
  for (const [platform, files] of Object.entries(OTHER_EXPORTS)) {
    if (importers.some(importer => importer.platform === platform)) continue
    if (source.members.some(member => files.some(file => endsWithPath(member.path, file)))) {
      return [{ kind: 'other-platform', file: source.name, platform: platform as keyof typeof OTHER_EXPORTS }]
    }
  }
  // A source that already says why (cut off, no archive, password) says it once.
  if (source.problems.some(problem => problem.kind !== 'unsafe-path')) return []
  return [{ kind: source.kind === 'loose' ? 'not-an-archive' : 'nothing-known', file: source.name }]
}
