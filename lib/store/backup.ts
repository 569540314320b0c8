import { fail, ok, type Result } from '../base/result'
import type { Instant } from '../base/time'
import type { BackupPart, BackupProblem, Beside, Restored } from '../model/backup'
import type { FootprintStore } from './footprint-store'

const ROWS = 5000

/** Everything the store holds, part by part, and what the page wants beside it. */
export async function* partsOf(store: FootprintStore, beside: Beside, made: Instant): AsyncGenerator<BackupPart> {
  await store.ready()
  yield { kind: 'about', made, total: store.size }
  yield { kind: 'exports', rows: [...store.exports()].map(([id, seen]) => ({ ...seen, id })) }
  for await (const segment of store.segments()) {
    for (const some of sliced(segment)) {
      yield {
        kind: 'activities',
        rows: some.map(({ activity }) => activity),
        last: some.map(({ lastExport }) => lastExport),
      }
    }
  }
  for (const rows of sliced([...(await store.marks()).values()])) yield { kind: 'marks', rows }
  for (const rows of sliced([...(await store.known()).values()])) yield { kind: 'known', rows }
  for (const rows of sliced([...(await store.receipts()).values()])) yield { kind: 'receipts', rows }
  for (const rows of sliced(await store.imports())) yield { kind: 'imports', rows }
  yield { kind: 'beside', beside }
}

/**
 * Puts a backup's parts into the store: a union, nothing is replaced. Of two words on one finding the later counts. Call
 * it with parts that were all read once before, so that a damaged file changes nothing.
 */
export async function takeIn(
  store: FootprintStore,
  parts: AsyncIterable<Result<BackupPart, BackupProblem>>,
): Promise<Result<Restored, BackupProblem>> {
  const restored: Restored = { made: 0, read: 0, added: 0, marks: 0, beside: {} }
  const taker = new Taker(store, restored)
  for await (const part of parts) {
    if (!part.ok) return part
    const problem = await taker.take(part.value)
    if (problem) return fail(problem)
  }
  const done = await store.flush()
  return done.ok ? ok(restored) : done
}

class Taker {
  #exports: Extract<BackupPart, { kind: 'exports' }>['rows'] = []
  readonly #wasEmpty: boolean

  constructor(
    readonly store: FootprintStore,
    readonly restored: Restored,
  ) {
    this.#wasEmpty = store.size === 0
  }

  /** A problem of the device, or nothing. */
  async take(part: BackupPart): Promise<BackupProblem | undefined> {
    const done = await this.#put(part)
    return done.ok ? undefined : done.problem
  }

  async #put(part: BackupPart): Promise<Result<unknown, BackupProblem>> {
    const { store, restored } = this
    switch (part.kind) {
      case 'about':
        restored.made = part.made
        return ok(null)
      case 'exports':
        this.#exports = part.rows
        for (const { id: _, ...seen } of part.rows) {
          const noted = await store.noteExport(seen)
          if (!noted.ok) return noted
        }
        return ok(null)
      case 'activities':
        return this.#add(part)
      case 'marks': {
        const here = await store.marks()
        const later = part.rows.filter(({ key, since }) => since > (here.get(key)?.since ?? Number.NEGATIVE_INFINITY))
        restored.marks += later.length
        return later.length > 0 ? store.mark(later) : ok(null)
      }
      case 'known':
        return store.learn(part.rows)
      case 'receipts':
        return store.noteReceipts(part.rows)
      case 'imports':
        return this.#noteImports(part.rows)
      case 'beside':
        restored.beside = part.beside
        return ok(null)
    }
  }

  /** Acts that follow each other and were in the same export, together. */
  async #add({ rows, last }: Extract<BackupPart, { kind: 'activities' }>): Promise<Result<unknown, BackupProblem>> {
    for (let from = 0; from < rows.length; ) {
      let until = from + 1
      while (until < rows.length && last[until] === last[from]) until++
      const seen = this.#exports.find(({ id }) => id === last[from])
      const added = await this.store.add(rows.slice(from, until), seen)
      if (!added.ok) return added
      this.restored.read += until - from
      this.restored.added += added.value
      from = until
    }
    return ok(null)
  }

  async #noteImports(rows: Extract<BackupPart, { kind: 'imports' }>['rows']): Promise<Result<unknown, BackupProblem>> {
    const here = new Set((await this.store.imports()).map(lineOf))
    for (const { places, export: number, ...row } of rows) {
      if (here.has(lineOf(row))) continue
      // Beside other acts the places are others: such a file can be erased with its platform only.
      const whole = this.#wasEmpty && places ? { ...row, places } : row
      const noted = await this.store.noteImport(
        whole,
        this.#exports.find(({ id }) => id === number),
      )
      if (!noted.ok) return noted
    }
    return ok(null)
  }
}

const lineOf = ({ platform, importedAt, name }: { platform: string; importedAt: Instant; name: string }): string =>
  `${platform} ${importedAt} ${name}`

function* sliced<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += ROWS) yield rows.slice(from, from + ROWS)
}
