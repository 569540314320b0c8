import { fail, ok, type Result } from '../base/result'
import type { Refusal } from '../model/refusal'
import { type Envelope, envelopeSchema, SIGNED_BOUNDS } from '../model/schemas/envelope'
import type { KeptPack, KeptState, PackHead, Trust, TrustedPack } from '../model/trust'
import { agreedKeys, type Keys } from './agreed-keys'
import { anchorOf } from './anchor'
import { type Cover, readCover, refusedCover } from './cover'
import { decoded, parseJson, readEnvelope, TYPES } from './envelope'
import { fingerprintOf, sha256 } from './keys'
import type { Moment } from './moment'
import { unmetNeeds } from './parse'
import { readBody, type ShardSource } from './shards'

/** What came, by whatever way; the verifier is the same for all of them. */
export interface PackInput {
  bytes: Uint8Array
  /** The head that announced it, where there was one. */
  head?: PackHead
  /** Asked for each shard that is not inside the file. */
  shard?: ShardSource
}

/**
 * Bytes → a pack to trust, or the reason why not; never throws, changes nothing. In this order: size, JSON, envelope, type and
 * algorithm, keys and threshold, cover (keyring, `packId`, announced hash, app version, rollback, clock, expiry), content, shards.
 */
export async function verifyPack(
  input: PackInput,
  trust: Trust,
  kept: KeptState | undefined,
  moment: Moment,
): Promise<Result<TrustedPack, Refusal>> {
  const envelope = readEnvelope(input.bytes, SIGNED_BOUNDS.file, envelopeSchema, TYPES.pack)
  if (!envelope.ok) return envelope
  const payload = decoded(envelope.value.payload)
  const json = parseJson(payload)

  const anchor = await anchorOf(trust, kept)
  const keys = await agreedKeys(envelope.value, json, anchor, trust, moment)
  if (!keys.ok) return keys
  const cover = readCover(json)
  if (!cover.ok) return cover
  const hash = await sha256(payload)
  const refused = refusedCover({ ...cover.value, hash }, { kept, moment, pinned: trust.packId, announced: input.head })
  if (refused) return fail(refused)

  const body = await readBody(json, envelope.value.shards, input.shard)
  if (!body.ok) return body
  const { keyring, rotated, signers } = keys.value
  const state = await nextState(envelope.value, { ...cover.value, hash }, keys.value, anchor?.fingerprint, kept, moment)
  return ok({
    pack: body.value.pack,
    news: newsOf(kept, hash),
    rotated,
    keyring,
    fingerprint: await fingerprintOf(keyring),
    signers,
    unmetNeeds: unmetNeeds(body.value.pack),
    state: { ...state, current: { ...state.current, shards: [...body.value.shards.keys()] } },
    shards: body.value.shards,
  })
}

const newsOf = (kept: KeptState | undefined, hash: string): TrustedPack['news'] =>
  kept === undefined ? 'first' : kept.current.hash === hash ? 'same' : 'update'

async function nextState(
  { payload, signatures, rotations }: Envelope,
  { packId, epoch, serial, hash }: Cover & { hash: string },
  { keyring }: Keys,
  anchor: string | undefined,
  kept: KeptState | undefined,
  { now }: Moment,
): Promise<KeptState> {
  const bytes = new TextEncoder().encode(JSON.stringify({ payload, signatures, ...(rotations && { rotations }) }))
  const current: KeptPack = { hash, epoch, serial, acceptedAt: now, keyring, bytes, shards: [] }
  const from = anchor ?? (await fingerprintOf(keyring))
  if (!kept) return { packId, anchor: from, current }
  if (kept.current.hash !== hash) return { packId, anchor: from, current, previous: kept.current }
  return { ...kept, anchor: from, current: { ...current, acceptedAt: kept.current.acceptedAt } }
}
