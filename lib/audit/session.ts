import type { Instant } from '../base/time'
import type { FindingMark } from '../model/finding'
import type { Footprint, Unfinished } from '../model/footprint'
import type {
  ExportSeen,
  FromWork,
  ImportFile,
  ImportProblemKind,
  ImportReport,
  JudgeInput,
  Progress,
  ToWork,
} from '../model/job'
import type { Judged, PackedJudged, SentFootprint } from '../model/judged'
import type { Known } from '../model/known'
import type { Platform } from '../model/platform'
import type { Rulebook } from '../model/rulebook'
import type { SeenOwner } from '../model/scan'
import { judgeAll, type Keyed } from './judge'
import { laterExports } from './later-exports'
import { Pause } from './pause'
import { rulesWord } from './rules-word'
import { thinned } from './thinned'
import { timeLeft } from './time-left'
import { whose } from './whose'

/** What the session needs of the place where activities are kept. */
export interface Keeper {
  readonly kept: 'device' | 'memory'
  segments(): AsyncIterable<readonly Keyed[]>
  imports(): Promise<Footprint['imports']>
  marks(): Promise<ReadonlyMap<string, FindingMark>>
  mark(marks: readonly FindingMark[]): Promise<{ ok: true } | { ok: false; problem: ImportProblemKind }>
  /** Whose posts are, and which handle an id has. */
  known(): Promise<ReadonlyMap<string, Known>>
  exports(): ReadonlyMap<number, ExportSeen>
  /** Before `exports`: what it follows from is read. */
  ready(): Promise<void>
  /** What these rules say of everything stored: as it is kept, or judged anew. */
  judged(rules: string, anew: () => Promise<Judged>): Promise<PackedJudged>
  /** Deletes everything; how much is still there. */
  erase(): Promise<number>
  close(): void
}

export interface ImportOptions {
  now: Instant
  signal: AbortSignal
  onProgress: (progress: Progress) => void
  /** Resolves at once, or when a pause is over. */
  go: () => Promise<void>
}

/** What the worker is made of; it arrives from the entrypoint, because this folder judges and does nothing else. */
export interface Parts<Store extends Keeper> {
  /** `undefined` while it is behind a passphrase: another part gives it with `inTurn`. */
  open(keep: 'device' | 'memory'): Promise<Store | undefined>
  importAll(files: readonly ImportFile[], store: Store, options: ImportOptions): Promise<ImportReport>
  /** Keeps of what a page showed what stored acts ask for; how much that is. */
  learn(store: Store, platform: Platform, owners: readonly SeenOwner[]): Promise<number>
  compile(packs: JudgeInput['packs'], own: JudgeInput['own']): Rulebook
  /** As a store gives it. */
  pack(judged: Judged): PackedJudged
  /** An import that a closed tab or browser left behind; one that runs elsewhere is none. */
  unfinished(store: Store): Promise<Unfinished | undefined>
  /** Deletes what was kept on the device, while this session is kept in memory; how much is still there. */
  eraseDevice(): Promise<number>
}

/** What work of another part (lock, backup, erasing) may do in its turn. */
export interface Turn<Store extends Keeper> {
  /** `undefined` while it is locked. */
  store: Store | undefined
  /** From now on this one, or none; the one before is closed by whoever takes its place. */
  use(store: Store | undefined): void
  /** Judges and shows anew. */
  look(): Promise<void>
  signal: AbortSignal
  now: Instant
}

const NOTHING: Judged = { total: 0, byAction: {}, cannotTell: [], found: [] }
const JUDGING: Progress = { step: 'judging', filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, records: 0 }

/**
 * The worker's side of `lib/model/job.ts`: one message after the other, but a cancel and an erase reach what is running.
 */
export class WorkSession<Store extends Keeper> {
  readonly #post: (message: FromWork) => void
  readonly #parts: Parts<Store>
  #store: Store | undefined
  #locked = false
  #judge: JudgeInput | undefined
  #running = new AbortController()
  #pause = new Pause()
  #queue: Promise<void> = Promise.resolve()

  constructor(post: (message: FromWork) => void, parts: Parts<Store>) {
    this.#post = post
    this.#parts = parts
  }

  /** Resolves when the message is dealt with; rejects only for our own bugs. */
  take(message: ToWork): Promise<void> {
    if (message.type === 'pause') this.#pause.begin()
    else if (message.type === 'resume') this.#pause.end()
    if (message.type === 'pause' || message.type === 'resume') return Promise.resolve()
    if (message.type === 'cancel' || message.type === 'erase') {
      this.#running.abort()
      this.#running = new AbortController()
      this.#pause.end()
    }
    if (message.type === 'cancel') return Promise.resolve()
    const { signal } = this.#running
    return this.#next(() => this.#do(message, signal))
  }

  /** Work of another part, in its turn among the messages. */
  inTurn<Value>(work: (turn: Turn<Store>) => Promise<Value>): Promise<Value> {
    const { signal } = this.#running
    return this.#next(() =>
      work({
        store: this.#store,
        use: store => {
          this.#store = store
          this.#locked = !store
        },
        look: () => this.#look(signal),
        signal,
        now: Date.now(),
      }),
    )
  }

  #next<Value>(run: () => Promise<Value>): Promise<Value> {
    const done = this.#queue.then(run)
    // Reported by whoever called; the next message still runs.
    this.#queue = done.then(
      () => undefined,
      () => undefined,
    )
    return done
  }

  async #do(message: Exclude<ToWork, { type: 'cancel' | 'pause' | 'resume' }>, signal: AbortSignal): Promise<void> {
    // Locked meanwhile, by another tab: it asks for the passphrase, and nothing of this can be kept.
    if (this.#locked && message.type !== 'open' && message.type !== 'judge') {
      return this.#post({ type: 'problem', problem: { kind: 'locked', file: '' } })
    }
    switch (message.type) {
      case 'open':
        this.#judge = message.judge
        this.#store?.close()
        this.#store = await this.#parts.open(message.keep)
        this.#locked = !this.#store
        return this.#look(signal)
      case 'judge':
        this.#judge = message.judge
        return this.#look(signal)
      case 'import':
        return this.#import(message.files, signal)
      case 'seen': {
        const acts = await this.#parts.learn(this.#opened(), message.platform, message.owners)
        return this.#post({ type: 'learned', acts })
      }
      case 'look':
        return this.#look(signal)
      case 'mark':
        return this.#mark(message.marks, signal)
      case 'erase': {
        const store = this.#opened()
        const left = await store.erase()
        const elsewhere = store.kept === 'memory' ? await this.#parts.eraseDevice() : 0
        this.#post({ type: 'erased', leftovers: left + elsewhere })
        return this.#show({ keptWhere: store.kept, imports: [], marks: [], ...this.#parts.pack(NOTHING) })
      }
    }
  }

  async #import(files: Extract<ToWork, { type: 'import' }>['files'], signal: AbortSignal): Promise<void> {
    const store = this.#opened()
    const now = this.#judge?.now ?? Date.now()
    const onProgress = this.#progress()
    const go = () => this.#pause.over()
    const report = await this.#parts.importAll(files, store, { now, signal, onProgress, go })
    // The report comes with what it led to; a cancel of the reading does not cancel looking at what was read.
    const judged = await this.#judged(this.#running.signal, onProgress)
    this.#post({ type: 'imported', report })
    this.#show(judged)
  }

  /** The page shows a mark at once; where it cannot be kept, what is kept is looked at anew. */
  async #mark(marks: FindingMark[], signal: AbortSignal): Promise<void> {
    const kept = await this.#opened().mark(marks)
    if (kept.ok) return
    this.#post({ type: 'problem', problem: { kind: kept.problem, file: '' } })
    return this.#look(signal)
  }

  /** Nothing to look at while it is locked. */
  async #look(signal: AbortSignal): Promise<void> {
    if (this.#store) this.#show(await this.#judged(signal))
  }

  #show(footprint: SentFootprint | undefined): void {
    if (footprint) this.#post({ type: 'footprint', footprint })
  }

  /** What the rules say of everything stored. Undefined when cancelled: the last footprint stays. */
  async #judged(signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<SentFootprint | undefined> {
    const store = this.#opened()
    const by = this.#judge ?? this.#missing()
    try {
      const anew = () => this.#judgedAnew(store, by, { signal, onProgress })
      const judged = await store.judged(await rulesWord(by), anew)
      const unfinished = await this.#parts.unfinished(store)
      const [imports, marks] = await Promise.all([store.imports(), store.marks()])
      return {
        keptWhere: store.kept,
        imports,
        marks: [...marks.values()],
        ...judged,
        ...(unfinished && { unfinished }),
      }
    } catch (error) {
      if (!signal.aborted) throw error
      return undefined
    }
  }

  async #judgedAnew(
    store: Store,
    { packs, own, person }: JudgeInput,
    { signal, onProgress }: { signal: AbortSignal; onProgress: ((progress: Progress) => void) | undefined },
  ): Promise<Judged> {
    await store.ready()
    return judgeAll(store.segments(), {
      rulebook: this.#parts.compile(packs, own),
      person,
      whose: whose(packs, await store.known()),
      later: laterExports(store.exports()),
      signal,
      onProgress: records => onProgress?.({ ...JUDGING, records }),
    })
  }

  #progress(): (progress: Progress) => void {
    const estimate = timeLeft()
    const show = thinned(progress => this.#post({ type: 'progress', progress: estimate(progress) }))
    this.#pause.onChange = paused => show.last(paused)
    if (this.#pause.isOn) show.last(true) // pressed before anything was read
    return show
  }

  #opened(): Store {
    return this.#store ?? this.#missing()
  }

  #missing(): never {
    throw new Error('open comes first')
  }
}
