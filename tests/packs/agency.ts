import { type AuthorKey, makeKey, publicPart, sign } from '../../lib/cli/signing'
import type { Keyring } from '../../lib/model/keyring'
import type { Pack, ShardRef } from '../../lib/model/pack'
import type { Signed } from '../../lib/model/schemas/envelope'
import type { KeptState, PackHead, Trust } from '../../lib/model/trust'
import { type SignedType, TYPES } from '../../lib/packs/envelope'
import { formatPack } from '../../lib/packs/format'
import { sha256 } from '../../lib/packs/keys'
import { verifyPack } from '../../lib/packs/verify-pack'
import { CONTOH, noon } from '../rules/given'

/** Three people of an invented agency; real keys, made anew in every run. */
export const [EDITOR, REVIEWER, THIRD, STRANGER] = (await Promise.all([1, 2, 3, 4].map(makeKey))) as [
  AuthorKey,
  AuthorKey,
  AuthorKey,
  AuthorKey,
]

export const keyringOf = (threshold: number, ...keys: AuthorKey[]): Keyring => ({
  threshold,
  keys: keys.map(publicPart),
})
export const ONE = keyringOf(1, EDITOR)
export const TWO = keyringOf(2, EDITOR, REVIEWER, THIRD)

/** Days around the pack below. */
export const TODAY = '2026-03-01'
export const at = (day: string) => ({ now: noon(day), app: '0.1.0' })
export const NOW = at(TODAY)

export const aPack = (more: Partial<Pack> = {}): Pack => ({
  ...CONTOH,
  packId: 'id.go.contoh',
  serial: 7,
  issued: '2026-02-20',
  expires: '2026-04-20',
  keyring: ONE,
  ...more,
})

export const bytesOf = (json: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(json))
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export const signedBy = async (payload: unknown, keys: readonly AuthorKey[], typ: SignedType = TYPES.pack) =>
  sign(bytesOf(payload), typ, keys)

/** A pack as it travels. */
export async function packFile(more: Partial<Pack> = {}, keys: readonly AuthorKey[] = [EDITOR], beside: object = {}) {
  const signed: Signed = await sign(new TextEncoder().encode(formatPack(aPack(more))), TYPES.pack, keys)
  return bytesOf({ ...signed, ...beside })
}

export async function headOf(file: Uint8Array, more: Partial<PackHead> = {}): Promise<PackHead> {
  const payload = Buffer.from((JSON.parse(textOf(file)) as Signed).payload, 'base64url')
  const { packId, epoch, serial, issued, expires = '' } = JSON.parse(payload.toString()) as Pack
  const hash = await sha256(new Uint8Array(payload))
  return { format: 1, packId, epoch, serial, issued, expires, hash, bytes: file.length, ...more }
}
export const headFile = async (head: PackHead, keys: readonly AuthorKey[] = [EDITOR]) =>
  bytesOf(await signedBy(head, keys, TYPES.head))

export async function aShard(accounts: Pack['accounts'], without?: number[]): Promise<[ShardRef, Uint8Array]> {
  const bytes = bytesOf({ accounts })
  return [{ hash: await sha256(bytes), bytes: bytes.length, ...(without && { without }) }, bytes]
}

/** What a device keeps after it took this file. */
export async function keptAfter(file: Uint8Array, trust: Trust = {}, kept?: KeptState, moment = NOW) {
  const taken = await verifyPack({ bytes: file }, trust, kept, moment)
  if (!taken.ok) throw new Error(`refused: ${JSON.stringify(taken.problem)}`)
  return taken.value.state
}
