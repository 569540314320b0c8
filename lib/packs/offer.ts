import { fail, ok, type Result } from '../base/result'
import type { Pack } from '../model/pack'
import type { PackShelf } from '../model/pack-shelf'
import type { Refusal } from '../model/refusal'
import { SIGNED_BOUNDS } from '../model/schemas/envelope'
import type { FetchProblem, PackTrouble } from '../model/subscription'
import type { KeptState, PackHead, Trust, TrustedPack } from '../model/trust'
import { addressesOf } from './addresses'
import { decoded, parseJson } from './envelope'
import { openKept } from './kept'
import type { Moment } from './moment'
import type { ShardSource } from './shards'
import { verifyHead } from './verify-head'
import { verifyPack } from './verify-pack'

/** Fetches at most so many bytes of an address; `lib/webext/fetch-pack.ts` in a browser. */
export type Get = (address: string, most: number) => Promise<Result<Uint8Array, FetchProblem>>

/** A pack that could be taken: verified, nothing kept yet. */
export interface Offer {
  taken: TrustedPack
  /** The one that is kept now, where there is one. */
  before?: Pack
  /** Its hash: an offer is out of date when something else is kept meanwhile. */
  over?: string
}

export interface Around {
  shelf: PackShelf
  moment: Moment
  /** packIds of packs inside the extension: nobody else may bear them. */
  reserved: readonly string[]
}

/** A file, from wherever it came: from a folder, WhatsApp, an e-mail, or out of a policy. */
export async function offerFile(bytes: Uint8Array, trust: Trust, around: Around): Promise<Result<Offer, PackTrouble>> {
  return offer({ bytes }, trust, around)
}

/** An address: its head first, then the pack. */
export async function offerAddress(
  address: string,
  trust: Trust,
  around: Around,
  get: Get,
): Promise<Result<Offer, PackTrouble>> {
  const at = addressesOf(address)
  const headBytes = await get(at.head, SIGNED_BOUNDS.head)
  if (!headBytes.ok) return headBytes
  const named = await around.shelf.state(packIdIn(headBytes.value) ?? '')
  const news = await verifyHead(headBytes.value, trust, named, around.moment)
  if (!news.ok) return news
  return fetchPack(news.value.head, at, trust, around, get)
}

/** The pack a head announces, and of its shards those that are not here yet. */
export async function fetchPack(
  head: PackHead,
  at: ReturnType<typeof addressesOf>,
  trust: Trust,
  around: Around,
  get: Get,
): Promise<Result<Offer, PackTrouble>> {
  const file = await get(at.pack(head), head.bytes)
  if (!file.ok) return file
  let unfetched: FetchProblem | undefined
  const shard: ShardSource = async ref => {
    const stored = await around.shelf.shard(ref.hash)
    if (stored) return stored
    const got = await get(at.shard(ref), ref.bytes)
    if (!got.ok) unfetched = got.problem
    return got.ok ? got.value : undefined
  }
  const offered = await offer({ bytes: file.value, head, shard }, trust, around)
  // "A shard is missing" says less than why it could not be had.
  return !offered.ok && offered.problem.kind === 'shard-missing' && unfetched ? fail(unfetched) : offered
}

async function offer(
  input: Parameters<typeof verifyPack>[0],
  trust: Trust,
  { shelf, moment, reserved }: Around,
): Promise<Result<Offer, Refusal | { kind: 'taken-name' }>> {
  const packId = packIdIn(input.bytes)
  if (packId !== undefined && reserved.includes(packId)) return fail({ kind: 'taken-name' })
  const kept = packId === undefined ? undefined : await shelf.state(packId)
  const verified = await verifyPack(input, trust, kept, moment)
  if (!verified.ok) return verified
  const before = kept && (await packBefore(kept, shelf))
  return ok({ taken: verified.value, ...(before && { before }), ...(kept && { over: kept.current.hash }) })
}

const packBefore = async (kept: KeptState, shelf: PackShelf): Promise<Pack | undefined> =>
  (await openKept(kept, ref => shelf.shard(ref.hash))).pack

/** Only to look up what is kept: believed by nobody. */
function packIdIn(bytes: Uint8Array): string | undefined {
  if (bytes.length > SIGNED_BOUNDS.file) return undefined
  const { payload } = (parseJson(bytes) ?? {}) as { payload?: unknown }
  if (typeof payload !== 'string') return undefined
  const { packId } = (parseJson(decoded(payload)) ?? {}) as { packId?: unknown }
  return typeof packId === 'string' ? packId : undefined
}
