/** Runs in a worker of a real browser (`import.ts` bundles it): the whole import, its floor, and the naive way. */
import { BlobReader, type FileEntry, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js'
import { Dexie } from 'dexie'
import { importAll } from '../../entrypoints/work/import-all'
import { judgeAll } from '../../lib/audit/judge'
import { RecordSplitter } from '../../lib/importers/record-splitter'
import { runImport } from '../../lib/importers/run'
import type { Activity } from '../../lib/model/act'
import { activityKey } from '../../lib/model/activity-key'
import type { Pack } from '../../lib/model/pack'
import { ANYBODY } from '../../lib/model/person'
import { compile } from '../../lib/packs/compile'
import { deviceShelf } from '../../lib/store/device-shelf'
import { FootprintStore } from '../../lib/store/footprint-store'

export type Task = 'floor' | 'read' | 'whole' | 'naive' | 'judge'
export interface Order {
  task: Task
  file?: File
  /** Members that hold the records. */
  members: string
  /** Database of this run. */
  database: string
  pack?: Pack
  records?: number
}
export interface Outcome {
  ms: number
  records: number
}

const NOW = Date.UTC(2026, 10, 22)
const GO = { now: NOW, signal: new AbortController().signal, onProgress: () => undefined, go: () => Promise.resolve() }

async function membersOf(file: File, members: RegExp): Promise<FileEntry[]> {
  const entries = await new ZipReader(new BlobReader(file)).getEntries()
  return entries.filter((entry): entry is FileEntry => !entry.directory && members.test(entry.filename))
}

/** Inflates with nothing but the browser's own stream, and splits. Nothing an import does can be below it. */
async function floor(file: File, members: RegExp): Promise<number> {
  let records = 0
  for (const { offset, compressedSize } of await membersOf(file, members)) {
    const header = new DataView(await file.slice(offset, offset + 30).arrayBuffer())
    const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true)
    const packed = file.slice(start, start + compressedSize).stream()
    const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const splitter = new RecordSplitter([[]])
    let begun = false
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      const chunk = begun ? step.value : step.value.subarray(step.value.indexOf(0x3d) + 1)
      begun = true
      for (const batch of splitter.push(chunk)) records += batch.records.length
    }
  }
  return records
}

/** As one would write it first: the whole text, one JSON.parse, a row for every record. */
async function naive(file: File, members: RegExp, database: string): Promise<number> {
  const db = new Dexie(database)
  db.version(1).stores({ rows: '++id' })
  let records = 0
  for (const entry of await membersOf(file, members)) {
    const text = await entry.getData(new TextWriter(), { useWebWorkers: false, useCompressionStream: true })
    const rows: unknown[] = JSON.parse(text.replace(/^[^=[]*=/, ''))
    await db.table('rows').bulkAdd(rows)
    records += rows.length
  }
  await db.delete()
  return records
}

/** Reading without keeping: what storing costs is the rest. */
async function read(file: File): Promise<number> {
  let records = 0
  for await (const { activities } of runImport([{ path: file.name, file }], GO).batches) records += activities.length
  return records
}

async function whole(file: File, database: string): Promise<Outcome> {
  // As the page does when it is loaded, before anything can be dropped; what is kept is read when the import begins.
  const store = await FootprintStore.open(deviceShelf(database), 'later')
  const started = performance.now()
  const reports = await importAll([{ path: file.name, file }], store, GO)
  const ms = performance.now() - started
  store.close()
  return { ms, records: reports.reduce((sum, { read }) => sum + read, 0) }
}

/** Acts without text, most on accounts nobody lists: as they come out of the store. */
async function judge(pack: Pack, records: number): Promise<Outcome> {
  const accounts = pack.accounts.length
  const acts = (from: number, count: number) =>
    Array.from({ length: count }, (_, index): { key: ReturnType<typeof activityKey>; activity: Activity } => {
      const at = from + index
      const id = at % 200 === 0 ? 7_000_000_000 + (at % accounts) : 3_000_000_000 + (at % 50_000)
      const activity: Activity = {
        kind: 'activity',
        platform: 'x',
        action: 'like',
        targets: [{ account: { platform: 'x', id: String(id), handle: `akun_${id}` }, part: 'author' }],
        bySelf: true,
        time: { at: Date.UTC(2017, 0, 1) + at * 300_000 },
      }
      return { key: activityKey(activity), activity }
    })
  let ms = 0
  const rulebook = compile([pack], [])
  let judged = 0
  // The making of acts does not count.
  async function* segments() {
    for (let from = 0; from < records; from += 4096) {
      const made = acts(from, Math.min(4096, records - from))
      const started = performance.now()
      yield made
      ms += performance.now() - started
    }
  }
  const result = await judgeAll(segments(), { rulebook, person: ANYBODY })
  judged = result.total
  if (result.found.length === 0) throw new Error('nothing was found: the bench measures nothing')
  return { ms, records: judged }
}

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { task, file, members, database, pack, records } = data
  const started = performance.now()
  try {
    const pattern = new RegExp(members)
    const timed = async (work: Promise<number>): Promise<Outcome> => {
      const count = await work
      return { ms: performance.now() - started, records: count }
    }
    const outcome =
      task === 'judge'
        ? judge(pack!, records!)
        : task === 'whole'
          ? whole(file!, database)
          : timed(
              task === 'floor'
                ? floor(file!, pattern)
                : task === 'read'
                  ? read(file!)
                  : naive(file!, pattern, database),
            )
    postMessage(await outcome)
  } catch (error) {
    postMessage({ error: String(error) })
  }
})
