import { fail, ok, type Result } from '../base/result'
import type { Refusal } from '../model/refusal'
import { headEnvelopeSchema, headSchema, SIGNED_BOUNDS } from '../model/schemas/envelope'
import type { KeptState, PackHead, Trust } from '../model/trust'
import { anchorOf } from './anchor'
import { refusedNumbers } from './cover'
import { payloadOf, readEnvelope, TYPES } from './envelope'
import { type Moment, refusedDates } from './moment'
import { issuesOf } from './shape-issues'
import { lacking, signersOf } from './signatures'

/** What a head means for what is kept. */
export interface HeadNews {
  head: PackHead
  /** `nothing`: the pack is the one that is kept. */
  todo: 'nothing' | 'fetch'
  /** Signed by keys we trust. If not (nobody is trusted yet, or keys seem to have changed), only the pack itself can tell. */
  certain: boolean
}

/** The signed note of at most 2 KB: is there anything new? In the order of `verifyPack`; never throws. */
export async function verifyHead(
  bytes: Uint8Array,
  trust: Trust,
  kept: KeptState | undefined,
  moment: Moment,
): Promise<Result<HeadNews, Refusal>> {
  const signed = readEnvelope(bytes, SIGNED_BOUNDS.head, headEnvelopeSchema, TYPES.head)
  if (!signed.ok) return signed
  const json = payloadOf(signed.value)
  const anchor = await anchorOf(trust, kept)
  const given = { revoked: trust.revoked ?? [], now: moment.now }
  const refused = anchor && lacking(await signersOf(signed.value, anchor.keyring, given), anchor.keyring)
  const { format } = (json ?? {}) as { format?: unknown }
  const read = headSchema.safeParse(json)
  if (refused && !(read.success && mayBeRotated(refused, read.data.epoch, anchor.epoch))) return fail(refused)
  if (typeof format === 'number' && format > 1) return fail({ kind: 'newer-format' })
  if (!read.success) return fail({ kind: 'wrong-shape', issues: issuesOf(read.error) })

  const head = read.data as PackHead
  const expected = kept?.packId ?? trust.packId
  if (expected !== undefined && head.packId !== expected) return fail({ kind: 'other-pack' })
  const wrong = refusedNumbers(head, kept) ?? refusedDates(head, moment)
  if (wrong) return fail(wrong)
  const certain = anchor !== undefined && !refused
  return ok({ head, todo: kept?.current.hash === head.hash ? 'nothing' : 'fetch', certain })
}

/** Strangers who speak of a later epoch may be tomorrow's keys: the pack carries the proof, or is refused. */
const mayBeRotated = ({ kind }: Refusal, epoch: number, trusted: number): boolean =>
  (kind === 'unknown-keys' || kind === 'too-few-signatures') && epoch > trusted
