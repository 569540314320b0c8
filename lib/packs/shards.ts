import { fail, ok, type Result } from '../base/result'
import type { Pack, PackAccount, ShardRef } from '../model/pack'
import type { Refusal } from '../model/refusal'
import { MOST_IN_SHARD, shardSchema } from '../model/schemas/pack'
import { parseJson } from './envelope'
import { sha256 } from './keys'
import { parsePack } from './parse'
import { arePlain } from './plain-accounts'
import { issuesOf } from './shape-issues'

/** Gives a shard's bytes: from the store, or fetched and bounded by `bytes`; undefined where they cannot be had now. */
export type ShardSource = (shard: ShardRef) => Promise<Uint8Array | undefined>

/** Accounts of a pack in all; a page holds them at 10 bytes each. */
export const MOST_ACCOUNTS = 1_000_000

/** The payload's content with its shards read in. */
export async function readBody(
  json: unknown,
  inside: Record<string, string> | undefined,
  source: ShardSource | undefined,
): Promise<Result<{ pack: Pack; shards: Map<string, Uint8Array> }, Refusal>> {
  const parsed = parsePack(json)
  if (!parsed.ok) return fail(asRefusal(parsed.problem))
  const { shards: refs = [], ...pack } = parsed.value
  const accounts = [...pack.accounts]
  const shards = new Map<string, Uint8Array>()
  for (const shard of refs) {
    const text = inside?.[shard.hash]
    const bytes = text === undefined ? await source?.(shard) : new TextEncoder().encode(text)
    if (!bytes) return fail({ kind: 'shard-missing', shard })
    const read = await readShard(bytes, shard)
    if (!read.ok) return read
    const gone = new Set(shard.without)
    for (const [row, account] of read.value.entries()) if (!gone.has(row)) accounts.push(account)
    if (accounts.length > MOST_ACCOUNTS) return fail({ kind: 'too-many', most: MOST_ACCOUNTS })
    shards.set(shard.hash, bytes)
  }
  if (kindsOf(accounts) > MOST_KINDS) return fail({ kind: 'too-many', most: MOST_KINDS })
  return ok({ pack: { ...pack, accounts }, shards })
}

/** A page numbers what accounts share (role, contests, span) in two bytes, over all packs; no honest list comes near. */
const MOST_KINDS = 20_000

function kindsOf(accounts: readonly PackAccount[]): number {
  const kinds = new Set<string>()
  if (accounts.length <= MOST_KINDS / 50) return 0 // each has 50 accounts at most
  for (const { role, contest, on, evidence } of accounts) {
    for (const { id, seen } of on)
      kinds.add(`${role} ${contest} ${seen?.from} ${seen?.until} ${id === undefined} ${evidence.length > 0}`)
  }
  return kinds.size
}

async function readShard(bytes: Uint8Array, shard: ShardRef): Promise<Result<PackAccount[], Refusal>> {
  if (bytes.length !== shard.bytes || (await sha256(bytes)) !== shard.hash)
    return fail({ kind: 'shard-changed', shard })
  const json = parseJson(bytes)
  const { accounts } = (json ?? {}) as { accounts?: unknown }
  if (arePlain(accounts) && accounts.length <= MOST_IN_SHARD) return ok(accounts)
  const read = shardSchema.safeParse(json)
  return read.success
    ? ok(read.data.accounts as PackAccount[])
    : fail({ kind: 'wrong-shape', issues: issuesOf(read.error) })
}

type Unread = Extract<ReturnType<typeof parsePack>, { ok: false }>['problem']

function asRefusal({ kind, issues, most }: Unread): Refusal {
  if (kind === 'newer-format') return { kind }
  if (kind === 'too-large') return { kind: 'too-many', most: most ?? 0 }
  return { kind: 'wrong-shape', issues }
}
