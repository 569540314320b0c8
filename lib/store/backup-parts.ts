import { fail, ok, type Result } from '../base/result'
import type { BackupPart, BackupProblem } from '../model/backup'
import { newHead, readHead } from './backup-head'
import { deflated, inflated } from './deflated'
import { seal, unseal } from './seal'

/** A million acts are some 40 MB. */
const MOST_BYTES = 1024 ** 3
/** Of one part, as it lies in the file, and opened. */
const MOST_SEALED = 32 * 1024 ** 2
const MOST_OPEN = 256 * 1024 ** 2
const LENGTH = 4
const START = 4096

/** Whether a part of a file, opened, is one of ours; the schemas are given. */
export type Check = (found: unknown) => BackupPart | undefined

/** Seals parts one by one into a file; only what is sealed lies in memory. */
export async function writeParts(
  parts: AsyncIterable<BackupPart>,
  passphrase: string,
  cost?: Parameters<typeof newHead>[1],
): Promise<Blob> {
  const { key, sum, line } = await newHead(passphrase, cost)
  const file: BlobPart[] = [line]
  let number = 0
  const put = async (part: BackupPart, last: boolean) => {
    const bytes = await deflated(new TextEncoder().encode(JSON.stringify(part)))
    const sealed = await seal(key, bytes, labelOf(sum, number++, last))
    const length = new Uint8Array(LENGTH)
    new DataView(length.buffer).setUint32(0, sealed.length)
    file.push(length, sealed)
  }
  let before: BackupPart | undefined
  for await (const part of parts) {
    if (before) await put(before, false)
    before = part
  }
  if (before) await put(before, true)
  return new Blob(file, { type: 'application/octet-stream' })
}

/** Opens a file's parts in their order; each call of the answer reads it anew, to its end or its first fault. */
export async function openParts(
  file: Blob,
  passphrase: string,
  check: Check,
): Promise<
  Result<(onRead: (bytes: number) => void) => AsyncGenerator<Result<BackupPart, BackupProblem>>, BackupProblem>
> {
  const head = await readHead(await bytesOf(file, 0, START), passphrase)
  if (!head.ok) return head
  if (file.size > MOST_BYTES) return fail('too-large')
  const { key, sum, bytes: start } = head.value

  return ok(async function* (onRead) {
    let at = start
    for (let number = 0; ; number++) {
      const length = await lengthAt(file, at)
      if (length === undefined) return yield fail('truncated')
      if (length > MOST_SEALED) return yield fail('damaged')
      const end = at + LENGTH + length
      if (end > file.size) return yield fail('truncated')
      const sealed = await bytesOf(file, at + LENGTH, end)
      const last = end === file.size
      const bytes = await unseal(key, sealed, labelOf(sum, number, last))
      if (!bytes) {
        // Sealed as one in the middle: what came behind it is missing.
        const more = last && (await unseal(key, sealed, labelOf(sum, number, false)))
        return yield fail(more ? 'truncated' : 'damaged')
      }
      const open = await inflated(bytes, MOST_OPEN)
      const part = open && check(parsed(open))
      if (!part) return yield fail('damaged')
      yield ok(part)
      onRead(end)
      if (last) return
      at = end
    }
  })
}

const labelOf = (sum: string, number: number, last: boolean): string => `${sum} ${number} ${last ? 'last' : 'more'}`

const bytesOf = async (file: Blob, from: number, until: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, until).arrayBuffer())

async function lengthAt(file: Blob, at: number): Promise<number | undefined> {
  const bytes = await bytesOf(file, at, at + LENGTH)
  return bytes.length < LENGTH ? undefined : new DataView(bytes.buffer).getUint32(0)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
