import { fail, ok, type Result } from '../base/result'
import type { Pack } from '../model/pack'
import type { Refusal } from '../model/refusal'
import { envelopeSchema, SIGNED_BOUNDS } from '../model/schemas/envelope'
import type { KeptPack, KeptState } from '../model/trust'
import { decoded, parseJson, readEnvelope, TYPES } from './envelope'
import { sha256 } from './keys'
import { readBody, type ShardSource } from './shards'
import { lacking, signersOf } from './signatures'

export interface Opened {
  /** Absent where neither pack is whole any more. */
  pack?: Pack
  used: 'current' | 'previous' | 'none'
  /** Why the one before is used, or none: to be shown, never swallowed. */
  refusal?: Refusal
}

/** At every start: stored bytes are verified anew, and if they were changed the pack before is used. Dates do not matter here. */
export async function openKept(
  { current, previous }: KeptState,
  shard: ShardSource,
  revoked: readonly string[] = [],
): Promise<Opened> {
  const now = await open(current, shard, revoked)
  if (now.ok) return { pack: now.value, used: 'current' }
  const before = previous && (await open(previous, shard, revoked))
  return before?.ok
    ? { pack: before.value, used: 'previous', refusal: now.problem }
    : { used: 'none', refusal: now.problem }
}

async function open(kept: KeptPack, shard: ShardSource, revoked: readonly string[]): Promise<Result<Pack, Refusal>> {
  const envelope = readEnvelope(kept.bytes, SIGNED_BOUNDS.file, envelopeSchema, TYPES.pack)
  if (!envelope.ok) return fail({ kind: 'stored-changed' })
  const refused = lacking(await signersOf(envelope.value, kept.keyring, { revoked }), kept.keyring)
  if (refused) return fail(refused.kind === 'key-revoked' ? refused : { kind: 'stored-changed' })
  const payload = decoded(envelope.value.payload)
  if ((await sha256(payload)) !== kept.hash) return fail({ kind: 'stored-changed' })
  const body = await readBody(parseJson(payload), undefined, shard)
  if (body.ok) return ok(body.value.pack)
  return fail(body.problem.kind === 'shard-changed' ? { kind: 'stored-changed' } : body.problem)
}
