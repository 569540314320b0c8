import { fromHex, toHex } from '../base/hex'
import { fail, ok, type Result } from '../base/result'
import type { BackupProblem } from '../model/backup'
import { isBearable, type KeyMaking, keyFrom, newMaking } from './passphrase'
import { seal, unseal } from './seal'

const FORMAT = 'jejak-netral/backup'
const VERSION = 1
const MOST_BYTES = 4096
const BEGINS = `{"format":"${FORMAT}"`

/** The first line of a backup: in the open, JSON. */
interface Head {
  format: typeof FORMAT
  version: number
  key: { name: 'scrypt'; N: number; r: number; p: number; salt: string }
  /** Nothing, sealed: opens with the right passphrase only. */
  check: string
  /** Over everything before it: tells a damaged line from a wrong passphrase. */
  sum: string
}

/** What opens or closes the parts behind a head. */
export interface Opened {
  key: CryptoKey
  /** Ties each part to this very file. */
  sum: string
  /** Bytes of the first line. */
  bytes: number
}

export async function newHead(
  passphrase: string,
  cost?: Parameters<typeof newMaking>[0],
): Promise<Opened & { line: string }> {
  const making = newMaking(cost)
  const key = await keyFrom(passphrase, making)
  const { N, r, p } = making
  const open: Omit<Head, 'check' | 'sum'> = {
    format: FORMAT,
    version: VERSION,
    key: { name: making.name, N, r, p, salt: toHex(making.salt) },
  }
  const checked = { ...open, check: toHex(await seal(key, new Uint8Array(), labelOf(open.key))) }
  const sum = await sumOf(checked)
  const line = `${JSON.stringify({ ...checked, sum })}\n`
  return { key, sum, line, bytes: line.length }
}

/** @param start the first bytes of the file. */
export async function readHead(start: Uint8Array, passphrase: string): Promise<Result<Opened, BackupProblem>> {
  const text = new TextDecoder().decode(start.subarray(0, MOST_BYTES))
  if (!text.startsWith(BEGINS)) return fail(start.length > 0 && BEGINS.startsWith(text) ? 'truncated' : 'not-a-backup')
  const end = text.indexOf('\n')
  if (end < 0) return fail(start.length < MOST_BYTES ? 'truncated' : 'damaged')
  const head = headIn(text.slice(0, end))
  if (!head) return fail('damaged')
  // A later version may have another head altogether.
  if (head.version > VERSION) return fail('newer-version')
  const { sum, ...rest } = head
  const making = makingOf(head)
  if (!making || !isBearable(making) || sum !== (await sumOf(rest))) return fail('damaged')
  const key = await keyFrom(passphrase, making)
  const check = await unseal(key, fromHex(head.check), labelOf(head.key))
  return check ? ok({ key, sum, bytes: end + 1 }) : fail('wrong-passphrase')
}

function headIn(line: string): Head | undefined {
  try {
    const found = JSON.parse(line) as Partial<Head>
    if (typeof found.version === 'number' && found.version > VERSION) return found as Head
    const { key, check, sum } = found
    const whole = [key?.N, key?.r, key?.p].every(Number.isSafeInteger) && [key?.salt, check, sum].every(isText)
    return whole && found.version === VERSION ? (found as Head) : undefined
  } catch {
    return undefined
  }
}

const isText = (found: unknown): boolean => typeof found === 'string'

const makingOf = ({ key: { name, N, r, p, salt } }: Head): KeyMaking | undefined =>
  name === 'scrypt' ? { name, N, r, p, salt: fromHex(salt) } : undefined

const labelOf = (key: Head['key']): string => `jejak backup ${JSON.stringify(key)}`

async function sumOf(head: Omit<Head, 'sum'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(head))
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16))
}
