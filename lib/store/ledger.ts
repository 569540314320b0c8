import type { Instant } from '../base/time'
import type { Receipt, SourceReport } from '../model/job'
import type { FootprintStore } from './footprint-store'

/** Smaller members are written together with the next ones. */
const WORTH_A_WRITE = 2000

/** What the store must know of an import besides its acts, in the order that a death at any moment leaves right. */
export class Ledger {
  #current: SourceReport | undefined
  #before: number
  /** Members read to their end, but perhaps not yet written. */
  #read: Receipt[] = []
  readonly #noted = new Set<SourceReport>()
  /** Per source, the acts it was the first to bring. */
  readonly #places = new Map<SourceReport, [first: number, count: number][]>()

  constructor(
    readonly store: FootprintStore,
    readonly now: Instant,
  ) {
    this.#before = store.size
  }

  /** The next batch is of this source. False: the disk is full, or everything was erased. */
  async turnTo(report: SourceReport): Promise<boolean> {
    if (report === this.#current) return true
    if (!(await this.finish())) return false
    this.#current = report
    const seen = exportOf(report)
    if (seen) await this.store.noteExport({ ...seen, oldest: {} })
    return true
  }

  async keep(receipt: Receipt): Promise<boolean> {
    this.#read.push(receipt)
    return receipt.read < WORTH_A_WRITE || this.#write()
  }

  /** `then`: what else may be put once the acts are. */
  async #write(then?: () => Promise<void>): Promise<boolean> {
    const done = await this.store.flush()
    const read = this.#read
    this.#read = []
    if (done.ok) await Promise.all([read.length > 0 && this.store.noteReceipts(read), then?.()])
    else this.#current?.problems.push({ kind: done.problem, file: this.#current.file })
    return done.ok
  }

  /** Ends a source: writes what is pending, and only then knows how much of it is new. */
  async finish(): Promise<boolean> {
    const current = this.#current
    if (!current) return true
    const done = await this.#write(() => {
      this.#count(current)
      return this.note(current)
    })
    if (!done) this.#count(current)
    this.#current = undefined
    return done
  }

  #count(report: SourceReport): void {
    const { size } = this.store
    const added = Math.max(0, size - this.#before)
    report.added += added
    if (added > 0) this.#places.set(report, [...(this.#places.get(report) ?? []), [this.#before, added]])
    this.#before = size
  }

  /** A line for what was imported, and what this export had: once for each source. */
  async note(report: SourceReport): Promise<void> {
    const { platform, read, added, file } = report
    if (!platform || this.#noted.has(report)) return
    this.#noted.add(report)
    const places = this.#places.get(report) ?? []
    const seen = exportOf(report)
    await Promise.all([
      this.store.noteImport({ platform, importedAt: this.now, read, added, name: file, places }, seen),
      seen ? this.store.noteExport({ ...seen, oldest: report.oldest }) : undefined,
    ])
  }
}

/** Exports without a day cannot be told older from newer. */
export const exportOf = ({ platform, owner, madeAt }: SourceReport) =>
  platform && madeAt !== undefined ? { platform, madeAt, ...(owner !== undefined && { owner }) } : undefined
