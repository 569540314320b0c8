import type { Pack, PackAccount, ShardRef } from '../../model/pack'
import { compactPack } from '../../packs/format'
import { sha256 } from '../../packs/keys'

/** Payloads above this leave their accounts to shards: in base64 it is just below the bound of a pack. */
const MOST_PAYLOAD = 1_400_000
const MOST_SHARD = 1_900_000
/** An old shard is used again if it is worth a file and most of its rows still count. */
const WORTH_KEEPING = { bytes: 200_000, alive: 0.7 }
const MOST_GONE = 20_000

export interface OldShard {
  hash: string
  text: string
}

export interface Split {
  pack: Pack
  /** Texts by hash. */
  shards: Record<string, string>
  reused: number
}

/**
 * Moves the accounts of a large pack into shards. Shards of the issue before are used again as they are: what changed in them is
 * crossed out by row and written anew, so that staff fetch little more than what changed.
 */
export async function split(pack: Pack, before: readonly OldShard[] = []): Promise<Split> {
  const whole = compactPack(pack)
  if (new TextEncoder().encode(whole).length <= MOST_PAYLOAD) return { pack, shards: {}, reused: 0 }
  const { accounts } = JSON.parse(whole) as { accounts: PackAccount[] } // in the one spelling and order
  const rows = accounts.map(account => JSON.stringify(account))
  const left = new Map<string, number>()
  for (const row of rows) left.set(row, (left.get(row) ?? 0) + 1)

  const refs: ShardRef[] = []
  const shards: Record<string, string> = {}
  for (const old of before) {
    const kept = keep(old, left)
    if (!kept) continue
    refs.push(kept)
    shards[old.hash] = old.text
  }
  const reused = refs.length
  for (const text of packed(rows.filter(row => take(row, left)))) {
    const bytes = new TextEncoder().encode(text)
    const hash = await sha256(bytes)
    refs.push({ hash, bytes: bytes.length })
    shards[hash] = text
  }
  return { pack: { ...pack, accounts: [], shards: refs }, shards, reused }
}

function take(row: string, left: Map<string, number>): boolean {
  const times = left.get(row) ?? 0
  if (times > 0) left.set(row, times - 1)
  return times > 0
}

function keep({ hash, text }: OldShard, left: Map<string, number>): ShardRef | undefined {
  const bytes = new TextEncoder().encode(text).length
  const { accounts } = JSON.parse(text) as { accounts: PackAccount[] }
  const rows = accounts.map(account => JSON.stringify(account))
  const without = rows.flatMap((row, place) => ((left.get(row) ?? 0) > 0 ? [] : [place]))
  const alive = 1 - without.length / rows.length
  if (bytes < WORTH_KEEPING.bytes || alive < WORTH_KEEPING.alive || without.length > MOST_GONE) return undefined
  for (const row of rows) take(row, left)
  return { hash, bytes, ...(without.length > 0 && { without }) }
}

function* packed(rows: readonly string[]): Generator<string> {
  let some: string[] = []
  let size = 0
  for (const row of rows) {
    const bytes = new TextEncoder().encode(row).length + 1
    if (size + bytes > MOST_SHARD) {
      yield shardText(some)
      some = []
      size = 0
    }
    some.push(row)
    size += bytes
  }
  if (some.length > 0) yield shardText(some)
}

const shardText = (rows: readonly string[]): string => `{"accounts":[${rows.join(',')}]}`
