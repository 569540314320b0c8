import { foldHandle } from '../base/fold-text'
import { type Instant, startOf } from '../base/time'
import { ahead } from './ahead'
import type { Owner } from './define'
import type { SourcePlan } from './plan'
import { readMember } from './read-member'

/** Whose export a source is and when it was made: what its files say, else how the archive is named. */
export async function ownerOf(
  { owners, importer, source, members, knows }: SourcePlan,
  signal?: AbortSignal,
): Promise<Owner> {
  const owner: Owner = {}
  // The first ones, which is all of them in an export, begin at once; what the first says counts first.
  const readings = owners.map(({ member, kind }, at) => {
    const batches = readMember(member, [kind], importer, signal)
    return { kind, batches: at < BEGUN_AT_ONCE ? ahead(batches) : batches }
  })
  for (const { kind, batches } of readings) {
    for await (const { records } of batches) {
      for (const record of records) {
        const said = [kind.reading.read(record, owner) ?? []].flat()
        for (const one of said) for (const [key, value] of Object.entries(one)) put(owner, key as keyof Owner, value)
      }
    }
  }
  const path = (members[0] ?? knows[0])?.member.path ?? ''
  const label = importer.archiveName?.exec(source.name)?.groups ?? importer.archiveName?.exec(path)?.groups
  put(owner, 'handle', label?.handle)
  put(owner, 'madeAt', madeOn(label))
  if (owner.handle) owner.handle = foldHandle(owner.handle)
  return owner
}

/** A hostile archive may have thousands of files that are named like these: no more than so many are open together. */
const BEGUN_AT_ONCE = 4

/** What was said first stays. */
function put<Key extends keyof Owner>(owner: Owner, key: Key, value: Owner[Key]): void {
  if (value !== undefined && value !== '') owner[key] ??= value
}

/** Parts of one export that do not say whose they are: it is whose the others are, where those agree. */
export function shareOwner(owners: readonly Owner[]): void {
  const handles = new Set(owners.flatMap(({ handle }) => handle ?? []))
  const [known] = owners.filter(({ handle, id }) => handle ?? id)
  if (!known || handles.size > 1) return
  for (const owner of owners) {
    for (const key of ['handle', 'id', 'name', 'madeAt'] as const) put(owner, key, known[key])
  }
}

/** `day` 2026-09-15, `stamp` 20260915, `us` 09-15-2026. */
function madeOn(label: Record<string, string | undefined> | undefined): Instant | undefined {
  const written =
    label?.day ??
    label?.stamp?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') ??
    label?.us?.replace(/^(\d\d)-(\d\d)-(\d{4})$/, '$3-$1-$2')
  const at = written === undefined ? Number.NaN : startOf(written)
  return Number.isNaN(at) ? undefined : at
}
