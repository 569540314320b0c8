import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { crc32, createDeflateRaw } from 'node:zlib'

/** What goes into a ZIP. Texts come in pieces, so that a member may be larger than memory. */
export interface Piece {
  name: string
  content: Iterable<string>
  /** Kept as it is, not packed. */
  stored?: boolean
  /** Sizes after the data, as programs write that cannot go back. */
  descriptor?: boolean
  zip64?: boolean
  /** Without the flag that says the name is UTF-8. */
  plainName?: boolean
  /** Marked as locked by a password (the content is not). */
  locked?: boolean
  /** Damaged on the way: some bytes of the packed data are wrong. */
  damaged?: boolean
  /** This many zero bytes as a hole in the file, instead of content; for media that is never read. */
  hole?: number
}

/** 2026-09-15 12:00, in the format of 1989. */
const DATE = ((2026 - 1980) << 9) | (9 << 5) | 15
const TIME = 12 << 11
const LIMIT = 0xffffffff

interface Done {
  name: Buffer
  flags: number
  method: number
  crc: number
  packed: number
  size: number
  at: number
  zip64: boolean
}

/** Writes a ZIP to a file, piece by piece; the same pieces give the same bytes. */
export async function writeZipFile(path: string, pieces: Iterable<Piece>): Promise<number> {
  const file = openSync(path, 'w')
  let end = 0
  const put = (bytes: Buffer): void => {
    writeSync(file, bytes, 0, bytes.length, end)
    end += bytes.length
  }
  const all: Done[] = []
  try {
    for (const piece of pieces) {
      const name = Buffer.from(piece.name)
      const flags = (piece.plainName ? 0 : 0x800) | (piece.descriptor ? 8 : 0) | (piece.locked ? 1 : 0)
      const big = piece.zip64 === true || (piece.hole ?? 0) >= LIMIT
      const done: Done = {
        name,
        flags,
        method: piece.stored || piece.hole ? 0 : 8,
        crc: 0,
        packed: 0,
        size: 0,
        at: end,
        zip64: big,
      }
      put(localHeader(done, true))
      const start = end
      if (piece.hole) {
        done.size = piece.hole
        end += piece.hole
        ftruncateSync(file, end)
      } else {
        const packer = done.method === 8 ? createDeflateRaw({ level: 6 }) : undefined
        const bytes = packer ? packedBy(packer, piece.content, done) : plain(piece.content, done)
        for await (const chunk of bytes) put(chunk)
      }
      done.packed = end - start
      if (piece.damaged)
        writeSync(file, Buffer.alloc(40, 0xff), 0, Math.min(40, done.packed), start + Math.floor(done.packed / 2))
      if (piece.descriptor) put(descriptorOf(done))
      else {
        const header = localHeader(done, false)
        writeSync(file, header, 0, header.length, done.at)
      }
      all.push(done)
    }
    const directory = end
    for (const done of all) put(centralHeader(done))
    put(endRecord(all.length, end - directory, directory))
    ftruncateSync(file, end)
  } finally {
    closeSync(file)
  }
  return end
}

function* plain(content: Iterable<string>, done: Done): Generator<Buffer> {
  for (const text of content) {
    const bytes = Buffer.from(text)
    done.crc = crc32(bytes, done.crc)
    done.size += bytes.length
    yield bytes
  }
}

async function* packedBy(packer: ReturnType<typeof createDeflateRaw>, content: Iterable<string>, done: Done) {
  const feed = (async () => {
    for (const bytes of plain(content, done)) {
      if (!packer.write(bytes)) await new Promise(resolve => packer.once('drain', resolve))
    }
    packer.end()
  })()
  for await (const chunk of packer) yield chunk as Buffer
  await feed
}

/** Sizes and place as 64-bit numbers, where 32 do not do. */
function extra64(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + numbers.length * 8)
  bytes.writeUInt16LE(1, 0)
  bytes.writeUInt16LE(numbers.length * 8, 2)
  for (const [index, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), 4 + index * 8)
  return bytes
}

function localHeader({ name, flags, method, crc, packed, size, zip64 }: Done, first: boolean): Buffer {
  const extra = zip64 ? extra64(first ? [0, 0] : [size, packed]) : Buffer.alloc(0)
  const bytes = Buffer.alloc(30)
  bytes.writeUInt32LE(0x04034b50, 0)
  bytes.writeUInt16LE(zip64 ? 45 : 20, 4)
  bytes.writeUInt16LE(flags, 6)
  bytes.writeUInt16LE(method, 8)
  bytes.writeUInt16LE(TIME, 10)
  bytes.writeUInt16LE(DATE, 12)
  bytes.writeUInt32LE(first ? 0 : crc, 14)
  bytes.writeUInt32LE(first && !zip64 ? 0 : zip64 ? LIMIT : packed, 18)
  bytes.writeUInt32LE(first && !zip64 ? 0 : zip64 ? LIMIT : size, 22)
  bytes.writeUInt16LE(name.length, 26)
  bytes.writeUInt16LE(extra.length, 28)
  return Buffer.concat([bytes, name, extra])
}

function descriptorOf({ crc, packed, size, zip64 }: Done): Buffer {
  const bytes = Buffer.alloc(zip64 ? 24 : 16)
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(crc, 4)
  if (zip64) {
    bytes.writeBigUInt64LE(BigInt(packed), 8)
    bytes.writeBigUInt64LE(BigInt(size), 16)
  } else {
    bytes.writeUInt32LE(packed, 8)
    bytes.writeUInt32LE(size, 12)
  }
  return bytes
}

function centralHeader({ name, flags, method, crc, packed, size, at, zip64 }: Done): Buffer {
  const big = zip64 || at >= LIMIT
  const extra = big ? extra64([size, packed, at]) : Buffer.alloc(0)
  const bytes = Buffer.alloc(46)
  bytes.writeUInt32LE(0x02014b50, 0)
  bytes.writeUInt16LE(45, 4)
  bytes.writeUInt16LE(big ? 45 : 20, 6)
  bytes.writeUInt16LE(flags, 8)
  bytes.writeUInt16LE(method, 10)
  bytes.writeUInt16LE(TIME, 12)
  bytes.writeUInt16LE(DATE, 14)
  bytes.writeUInt32LE(crc, 16)
  bytes.writeUInt32LE(big ? LIMIT : packed, 20)
  bytes.writeUInt32LE(big ? LIMIT : size, 24)
  bytes.writeUInt16LE(name.length, 28)
  bytes.writeUInt16LE(extra.length, 30)
  bytes.writeUInt32LE(big ? LIMIT : at, 42)
  return Buffer.concat([bytes, name, extra])
}

/** With the 64-bit records before it, where the directory lies beyond 4 GiB or has more than 65,534 members. */
function endRecord(members: number, size: number, at: number): Buffer {
  const big = at >= LIMIT || members >= 0xffff
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50, 0)
  bytes.writeUInt16LE(Math.min(members, 0xffff), 8)
  bytes.writeUInt16LE(Math.min(members, 0xffff), 10)
  bytes.writeUInt32LE(Math.min(size, LIMIT), 12)
  bytes.writeUInt32LE(big ? LIMIT : at, 16)
  if (!big) return bytes
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(members), 24)
  record.writeBigUInt64LE(BigInt(members), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(at), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator, bytes])
}
