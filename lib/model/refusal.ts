import type { Day } from '../base/time'
import type { ShardRef } from './pack'

/** What is wrong at one place of a pack; each has its words in `lib/text/pack-refusals-{id,en}.ts`. */
export const SHAPE_PROBLEMS = [
  'missing',
  'wrong-type',
  'not-one-of',
  'too-short',
  'too-long',
  'bad-form',
  'unknown-field',
  'name-form',
  'day-form',
  'no-such-day',
  'ends-early',
  'no-account',
  'handle-needs-seen',
  'region-form',
  'tag-form',
  'version-form',
  'twice',
  'pause-long',
  'valid-long',
  'hash-form',
  'kid-form',
  'threshold-high',
] as const
export type ShapeProblem = (typeof SHAPE_PROBLEMS)[number]

/** Where a pack is not as it must be; `path` as in `accounts › 3 › on › 0 › platform`. Never the pack's own words. */
export interface ShapeIssue {
  path: string
  problem: ShapeProblem
  /** What may stand there. */
  allowed?: readonly string[]
}

interface Facts {
  // The file
  'too-large': { bytes: number; most: number }
  'not-json': object
  unsigned: object
  'wrong-envelope': object
  'wrong-type': object
  'wrong-algorithm': object
  // The signatures
  'unknown-keys': object
  'bad-signature': object
  'key-revoked': object
  'key-expired': object
  'too-few-signatures': { have: number; need: number }
  'wrong-keyring': object
  'rotation-not-agreed': object
  'rotation-same-epoch': object
  // What it says of itself
  'other-pack': object
  'newer-format': object
  'app-too-old': { needs: string }
  rollback: { serial: number; kept: number }
  'same-serial-other-content': { serial: number }
  'from-the-future': { issued: Day }
  expired: { expires: Day }
  'not-as-announced': object
  // What is in it
  'wrong-shape': { issues: ShapeIssue[] }
  'too-many': { most: number }
  'shard-missing': { shard: ShardRef }
  'shard-changed': { shard: ShardRef }
  'stored-changed': object
}

export type RefusalKind = keyof Facts
/** Why a pack was not taken. Closed: each kind has its own sentence in `lib/text/pack-refusals-{id,en}.ts`. */
export type Refusal = { [Kind in RefusalKind]: { kind: Kind } & Facts[Kind] }[RefusalKind]
