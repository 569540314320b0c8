import { judgeAll } from '../../lib/audit/judge'
import type { Footprint, FromWork, JudgeInput, Progress, ToWork } from '../../lib/model/job'
import { compile } from '../../lib/packs/compile'
import { FootprintStore } from '../../lib/store/footprint-store'
import type { Shelf } from '../../lib/store/shelf'
import { importAll } from './import-all'
import { mergedReport } from './merged-report'
import { thinned } from './thinned'

/** Where things can be kept; arrives from outside so that tests need no browser. */
export interface Shelves {
  device: () => Shelf
  memory: () => Shelf
}

const NOTHING: Omit<Footprint, 'keptWhere'> = { imports: [], total: 0, byAction: {}, review: [], cannotTell: [] }
const JUDGING: Progress = { step: 'judging', filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, records: 0 }

/**
 * The worker's side of `lib/model/job.ts`: one message after the other, but a cancel and an erase reach what is running.
 * Imports of two tabs wait for each other (Web Locks), so that nothing is stored twice.
 */
export class WorkSession {
  readonly #post: (message: FromWork) => void
  readonly #shelves: Shelves
  #store: FootprintStore | undefined
  #judge: JudgeInput | undefined
  #footprint: Footprint | undefined
  #running = new AbortController()
  #queue: Promise<void> = Promise.resolve()

  constructor(post: (message: FromWork) => void, shelves: Shelves) {
    this.#post = post
    this.#shelves = shelves
  }

  /** Resolves when the message is dealt with; rejects only for our own bugs. */
  take(message: ToWork): Promise<void> {
    if (message.type === 'cancel' || message.type === 'erase') {
      this.#running.abort()
      this.#running = new AbortController()
    }
    if (message.type === 'cancel') return Promise.resolve()
    const { signal } = this.#running
    const done = this.#queue.then(() => this.#do(message, signal))
    this.#queue = done.catch(() => undefined) // reported by whoever called; the next message still runs
    return done
  }

  async #do(message: Exclude<ToWork, { type: 'cancel' }>, signal: AbortSignal): Promise<void> {
    switch (message.type) {
      case 'open':
        this.#judge = message.judge
        this.#store = await this.#open(message.keep)
        return this.#look(signal)
      case 'judge':
        this.#judge = message.judge
        return this.#look(signal)
      case 'import':
        return this.#import(message.files, signal)
      case 'mark':
        return this.#mark(message)
      case 'erase': {
        const store = this.#opened()
        this.#post({ type: 'erased', leftovers: await store.erase() })
        return this.#show({ keptWhere: store.kept, ...NOTHING })
      }
    }
  }

  /** Where the device gives no storage (blocked, broken profile), memory; the footprint says where it is kept. */
  async #open(keep: 'device' | 'memory'): Promise<FootprintStore> {
    this.#store?.close()
    if (keep === 'device') {
      const shelf = this.#shelves.device()
      try {
        return await FootprintStore.open(shelf)
      } catch {
        shelf.close()
      }
    }
    return FootprintStore.open(this.#shelves.memory())
  }

  async #import(files: Extract<ToWork, { type: 'import' }>['files'], signal: AbortSignal): Promise<void> {
    const store = this.#opened()
    const now = this.#judge?.now ?? Date.now()
    const onProgress = this.#progress()
    const reports = await alone(store, () => importAll(files, store, { now, signal, onProgress }))
    // The report comes with what it led to; a cancel of the reading does not cancel looking at what was read.
    const judged = await this.#judged(this.#running.signal, onProgress)
    this.#post({ type: 'imported', report: mergedReport(reports) })
    this.#show(judged)
  }

  async #mark({ key, state, reason }: Extract<ToWork, { type: 'mark' }>): Promise<void> {
    const since = this.#judge?.now ?? Date.now()
    const kept = await this.#opened().mark(reason === undefined ? { key, state, since } : { key, state, since, reason })
    if (!kept.ok) this.#post({ type: 'problem', problem: { kind: kept.problem, file: '' } })
    const row = this.#footprint?.review.find(row => row.key === key)
    if (!this.#footprint || !row) return
    if (kept.ok) row.state = state
    this.#post({ type: 'footprint', footprint: this.#footprint })
  }

  async #look(signal: AbortSignal): Promise<void> {
    this.#show(await this.#judged(signal))
  }

  #show(footprint: Footprint | undefined): void {
    if (!footprint) return
    this.#footprint = footprint
    this.#post({ type: 'footprint', footprint })
  }

  /** Judges everything stored. Undefined when cancelled: the last footprint stays. */
  async #judged(signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<Footprint | undefined> {
    const store = this.#opened()
    const { packs, own, person } = this.#judge ?? this.#missing()
    try {
      const judged = await judgeAll(store.segments(), {
        rulebook: compile(packs, own),
        person,
        marks: await store.marks(),
        signal,
        onProgress: records => onProgress?.({ ...JUDGING, records }),
      })
      return { keptWhere: store.kept, imports: await store.imports(), ...judged }
    } catch (error) {
      if (!signal.aborted) throw error
      return undefined
    }
  }

  #progress(): (progress: Progress) => void {
    return thinned(progress => this.#post({ type: 'progress', progress }))
  }

  #opened(): FootprintStore {
    return this.#store ?? this.#missing()
  }

  #missing(): never {
    throw new Error('open comes first')
  }
}

/** One import at a time over all tabs; what another tab stored meanwhile is known before this one starts. */
async function alone<Value>(store: FootprintStore, work: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks
  if (store.kept === 'memory' || !locks) return work()
  return locks.request('jejak.import', async () => {
    await store.reload()
    return work()
  })
}
