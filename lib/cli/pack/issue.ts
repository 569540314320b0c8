import type { Pack } from '../../model/pack'
import type { Envelope, Signed } from '../../model/schemas/envelope'
import type { PackHead } from '../../model/trust'
import { payloadOf, TYPES } from '../../packs/envelope'
import { compactPack } from '../../packs/format'
import { sha256 } from '../../packs/keys'
import { type AuthorKey, addSignature, sign } from '../signing'
import { type OldShard, split } from './split'

/** What is signed together: the pack, and the head that announces it. */
export interface Issue {
  pack: Envelope
  head: Signed
}

/** Room for signatures and rotations in the size that a head announces. */
const ROOM = 100_000

/** A draft → both files, with the first signature. */
export async function issue(
  draft: Pack,
  key: AuthorKey,
  { before = [], rotations = [] }: { before?: readonly OldShard[]; rotations?: readonly Signed[] },
): Promise<Issue & { reused: number }> {
  const { pack, shards, reused } = await split(draft, before)
  const payload = new TextEncoder().encode(compactPack(pack))
  const signed = await sign(payload, TYPES.pack, [key])
  const head = await headFor(pack, payload)
  return {
    pack: { ...signed, ...(rotations.length > 0 && { rotations: [...rotations] }), ...(pack.shards && { shards }) },
    head: await sign(new TextEncoder().encode(JSON.stringify(head)), TYPES.head, [key]),
    reused,
  }
}

export async function coSign({ pack, head }: Issue, key: AuthorKey): Promise<Issue> {
  return { pack: await addSignature(pack, TYPES.pack, key), head: await addSignature(head, TYPES.head, key) }
}

async function headFor(
  { packId, epoch, serial, issued, expires = '', shards = [] }: Pack,
  payload: Uint8Array,
): Promise<PackHead> {
  const bytes = Math.min(Math.ceil((payload.length * 4) / 3) + ROOM, 2_000_000)
  const parts = { count: shards.length, bytes: shards.reduce((sum, shard) => sum + shard.bytes, 0) }
  const hash = await sha256(payload)
  return { format: 1, packId, epoch, serial, issued, expires, hash, bytes, ...(shards.length > 0 && { shards: parts }) }
}

/** The shards inside a signed file, in the order its payload names them. */
export const shardsIn = ({ shards = {}, ...signed }: Envelope): OldShard[] =>
  ((payloadOf(signed) as Partial<Pack> | undefined)?.shards ?? []).flatMap(({ hash }) => {
    const text = shards[hash]
    return text === undefined ? [] : [{ hash, text }]
  })
