import Papa from 'papaparse'
import type { Columns } from './define'
import { type Batch, LARGEST_RECORD, type SplitEnd } from './record-splitter'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_END = 0x0a
/** `,` as sites write them; the others where a spreadsheet of a country with decimal commas saved the file anew. */
const DELIMITERS = [',', ';', '\t'] as const

/** Header blocks and notes before a table; no export has more lines of them. */
const LONGEST_PREAMBLE = 40

interface Column {
  name: string
  needed: boolean
  headers: string[]
  looks: RegExp[]
}

const columnsOf = (columns: Columns): Column[] =>
  Object.entries(columns).map(([name, forms]) => ({
    name: name.replace(/\?$/, ''),
    needed: !name.endsWith('?'),
    headers: forms.filter(form => typeof form === 'string').map(foldHeader),
    looks: forms.filter(form => typeof form !== 'string'),
  }))

const foldHeader = (header: string): string => header.trim().toLowerCase()

/**
 * Reads a CSV file of any size into rows with declared column names, from a stream of bytes: the same use as
 * `RecordSplitter`. Cuts where a line ends outside of quotes, and lets Papa Parse read what is whole. Lines before the
 * table (notes, a playlist's own header) are passed over; a row that is not of the table is counted as unreadable.
 */
export class TableReader {
  readonly #decoder = new TextDecoder()
  readonly #tables: readonly Column[][]
  #carry: Uint8Array = new Uint8Array(0)
  #inQuotes = false
  #places: (readonly (number | undefined)[] | undefined)[]
  #width = 0
  /** The header named every needed column: longer rows (a comma that nobody quoted) are read by it, too. */
  #named = false
  #delimiter: string | undefined
  #rows = 0
  #found = -1
  #anyContent = false
  #stopped: SplitEnd | undefined
  readonly #loose: boolean
  #last = 0
  /** Of a loose table: the first cell of a record looks as declared, so that of another row tells that it is none. */
  #known = false
  #wide: TextDecoder | 'no' | undefined

  /** One declared table per kind of record; the first that fits is the one the file holds. `loose`: see `Place`. */
  constructor(tables: readonly Columns[], loose = false) {
    this.#tables = tables.map(columnsOf)
    this.#places = tables.map(() => undefined)
    this.#loose = loose
  }

  *push(bytes: Uint8Array): Generator<Batch> {
    if (this.#stopped) return
    const chunk = this.#narrow(bytes)
    let cut = -1
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!
      const escaped = this.#loose && this.#last === BACKSLASH
      this.#last = byte
      if (byte === QUOTE && !escaped) this.#inQuotes = !this.#inQuotes
      else if (byte === LINE_END && !this.#inQuotes) cut = at + 1
    }
    const before = this.#carry
    if (cut < 0) {
      this.#carry = joined(before, chunk)
      if (this.#carry.length > LARGEST_RECORD) this.#stopped = 'record-too-large'
      return
    }
    this.#carry = chunk.slice(cut)
    yield* this.#read(joined(before, chunk.subarray(0, cut)))
  }

  /** UTF-16, as LinkedIn wrote it in 2018 and spreadsheets save it, known by its byte order mark. */
  #narrow(chunk: Uint8Array): Uint8Array {
    this.#wide ??= chunk[0] === 0xff && chunk[1] === 0xfe ? new TextDecoder('utf-16le') : 'no'
    return this.#wide === 'no' ? chunk : new TextEncoder().encode(this.#wide.decode(chunk, { stream: true }))
  }

  /** What stands after the last line end. */
  *rest(): Generator<Batch> {
    if (this.#stopped || this.#carry.length === 0) return
    yield* this.#read(this.#carry)
    this.#carry = new Uint8Array(0)
  }

  end(): SplitEnd {
    if (this.#stopped) return this.#stopped
    if (this.#found >= 0) return this.#inQuotes ? 'cut-off' : 'complete'
    return this.#anyContent ? 'no-list' : 'empty'
  }

  *#read(bytes: Uint8Array): Generator<Batch> {
    const decoded = this.#decoder.decode(bytes) // drops a byte order mark
    const raw = this.#loose ? decoded.replaceAll('\\"', '""') : decoded
    this.#delimiter ??= delimiterOf(raw)
    const { data } = Papa.parse<string[]>(raw, { header: false, delimiter: this.#delimiter, skipEmptyLines: false })
    const records: Record<string, string>[] = []
    let unreadable = 0
    for (const cells of data) {
      if (cells.every(cell => cell.trim() === '')) continue
      this.#anyContent = true
      this.#rows++
      if (this.#isHeader(cells)) continue
      if (this.#goesOn(cells, records.at(-1))) continue
      const record = this.#recordOf(cells)
      if (record) records.push(record)
      else if (this.#found >= 0) unreadable++
      else if (this.#rows > LONGEST_PREAMBLE) {
        this.#stopped = 'no-list'
        return
      }
    }
    if (records.length > 0 || unreadable > 0) yield { list: this.#found, records, unreadable, raw }
  }

  /** A row whose cells are the known headers of a table; only before the first record. */
  #isHeader(cells: readonly string[]): boolean {
    if (this.#found >= 0) return false
    const folded = cells.map(foldHeader)
    for (const [table, columns] of this.#tables.entries()) {
      const places = columns.map(({ headers }) => {
        const place = folded.findIndex(cell => headers.includes(cell))
        return place < 0 ? undefined : place
      })
      if (!columns.some(({ needed }, at) => needed && places[at] !== undefined)) continue
      this.#places[table] = places
      this.#width = cells.length
      if (columns.every(({ needed, looks }, at) => !needed || places[at] !== undefined || looks.length > 0)) {
        if (columns.every(({ needed }, at) => !needed || places[at] !== undefined)) {
          this.#found = table
          this.#named = true
        }
        return true
      }
    }
    return false
  }

  /** Does a row of a loose table belong to the last cell of the record before it? Then it is put there. */
  #goesOn(cells: readonly string[], before: Record<string, string> | undefined): boolean {
    const [first, ...others] = this.#tables[this.#found] ?? []
    if (!this.#loose || !first || !this.#named) return false
    const looks = first.looks.some(look => look.test(cells[0]?.trim() ?? ''))
    this.#known ||= looks
    if (looks || !this.#known) return false
    const last = others.at(-1)?.name
    if (before && last) before[last] = `${before[last] ?? ''}\n${cells.join(this.#delimiter ?? ',').trim()}`
    return true
  }

  #recordOf(cells: readonly string[]): Record<string, string> | undefined {
    if (this.#found >= 0) return this.#rowOf(this.#found, cells)
    for (const table of this.#tables.keys()) {
      const row = this.#rowOf(table, cells)
      if (!row) continue
      this.#found = table
      return row
    }
    return undefined
  }

  #rowOf(table: number, cells: readonly string[]): Record<string, string> | undefined {
    // A row of another width than its header (a header block before the table) is read by what its cells look like.
    const fits = cells.length === this.#width || (this.#named && cells.length > this.#width)
    const places = fits ? this.#places[table] : undefined
    const record: Record<string, string> = {}
    const taken = new Set<number>()
    for (const [at, { name, needed, looks }] of (this.#tables[table] ?? []).entries()) {
      const named = places?.[at]
      const place =
        named ?? cells.findIndex((cell, index) => !taken.has(index) && looks.some(look => look.test(cell.trim())))
      const cell = cells[place]
      if (cell === undefined) {
        if (needed) return undefined
        continue
      }
      taken.add(place)
      record[name] = cell.trim()
    }
    return record
  }
}

/** Of the first line that has any, the one that it has most of. */
function delimiterOf(raw: string): string | undefined {
  const line = raw.split('\n', LONGEST_PREAMBLE).find(text => DELIMITERS.some(sign => text.includes(sign)))
  if (line === undefined) return undefined
  const count = (sign: string) => line.split(sign).length
  return DELIMITERS.toSorted((one, other) => count(other) - count(one))[0]
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
