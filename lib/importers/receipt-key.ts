import type { Member } from './archive'
import type { Owner } from './define'
import type { SourcePlan } from './plan'

/** Raised when importers read more or otherwise than before: what was read by an older reading is read again. */
const READING = 5

/** The same member of the same export, read by the same importer; empty where that cannot be told (folders, files). */
export const receiptKey = ({ importer }: SourcePlan, member: Member, owner: Owner): string =>
  member.signature === undefined
    ? ''
    : [importer.id, READING, owner.handle ?? '', owner.madeAt ?? '', member.path, member.signature].join('|')
