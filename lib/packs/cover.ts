import { fail, ok, type Result } from '../base/result'
import type { Keyring } from '../model/keyring'
import type { Refusal } from '../model/refusal'
import { coverSchema } from '../model/schemas/pack'
import type { KeptState, PackHead } from '../model/trust'
import { isAtLeast, type Moment, refusedDates } from './moment'
import { issuesOf } from './shape-issues'

/** What trust hangs on, read before anything else of the payload. */
export interface Cover {
  packId: string
  epoch: number
  serial: number
  issued: string
  expires: string
  minAppVersion: string
  keyring: Keyring
}

export function readCover(json: unknown): Result<Cover, Refusal> {
  const { format } = (json ?? {}) as { format?: unknown }
  if (typeof format === 'number' && format > 1) return fail({ kind: 'newer-format' })
  const read = coverSchema.safeParse(json)
  return read.success ? ok(read.data as Cover) : fail({ kind: 'wrong-shape', issues: issuesOf(read.error) })
}

interface Against {
  kept: KeptState | undefined
  moment: Moment
  /** The pack we expect, before any was kept. */
  pinned?: string | undefined
  announced?: PackHead | undefined
}

/** Refused for what it says of itself; undefined where all of it is in order. */
export function refusedCover(cover: Cover & { hash: string }, against: Against): Refusal | undefined {
  const { kept, moment, pinned = kept?.packId, announced } = against
  const expected = kept?.packId ?? pinned
  if (expected !== undefined && cover.packId !== expected) return { kind: 'other-pack' }
  if (announced && !isAsAnnounced(cover, announced)) return { kind: 'not-as-announced' }
  if (!isAtLeast(moment.app, cover.minAppVersion)) return { kind: 'app-too-old', needs: cover.minAppVersion }
  return refusedNumbers(cover, kept) ?? refusedDates(cover, moment)
}

const isAsAnnounced = (cover: Cover & { hash: string }, head: PackHead): boolean =>
  (['packId', 'epoch', 'serial', 'hash'] as const).every(name => cover[name] === head[name])

type Numbered = Pick<PackHead, 'epoch' | 'serial' | 'hash'>

/** (epoch, serial) only rises; the same numbers with other content are an alarm. */
export function refusedNumbers({ epoch, serial, hash }: Numbered, kept: KeptState | undefined): Refusal | undefined {
  if (!kept) return undefined
  const { current } = kept
  if (epoch < current.epoch || (epoch === current.epoch && serial < current.serial))
    return { kind: 'rollback', serial, kept: current.serial }
  if (epoch === current.epoch && serial === current.serial && hash !== current.hash)
    return { kind: 'same-serial-other-content', serial }
  return undefined
}
