import type { ExportSeen } from '../model/job'
import type { ExportRow } from './shelf'

/** A person asks for an export a few times a year; what is beyond is not compared. */
const MOST_EXPORTS = 65_535

/**
 * Which export was the last that had each act, by the act's place in the store: 2 bytes an act. What a newer export lacks
 * was perhaps taken back.
 */
export class Exports {
  rows: ExportRow[] = []
  #last = new Uint16Array(16_384)
  #size = 0
  #segments: { segment: number; first: number; count: number }[] = []
  #changed = new Set<number>()
  #covered = 0
  #taken = 0

  /** The numbers of the next segment to be written; none where nobody knows any. */
  take(count: number): Uint16Array | undefined {
    const numbers = this.#last.slice(this.#taken, this.#taken + count)
    this.#taken += count
    return numbers.some(number => number > 0) ? numbers : undefined
  }

  /** A segment that is stored, after the last one, with these numbers. Of one that was read nothing was pushed before. */
  addSegment(segment: number, count: number, stored?: Uint16Array): void {
    const first = this.#covered
    while (this.#size < first + count) this.push(stored?.[this.#size - first] ?? 0)
    this.#segments.push({ segment, first, count })
    this.#covered += count
    this.#taken = Math.max(this.#taken, this.#covered)
    // Another export had some of its acts while it was on its way.
    const isAsStored = this.#last.subarray(first, this.#covered).every((number, at) => number === (stored?.[at] ?? 0))
    if (!isAsStored) this.#changed.add(segment)
  }

  /** The next act, and the export it came with. */
  push(number: number): void {
    if (this.#size === this.#last.length) {
      const more = new Uint16Array(this.#last.length * 4)
      more.set(this.#last)
      this.#last = more
    }
    this.#last[this.#size++] = number
  }

  lastOf(place: number): number {
    return this.#last[place] ?? 0
  }

  /** An act that is there is in this export, too. */
  saw(place: number, number: number): void {
    const before = this.lastOf(place)
    if (place < 0 || before === number || this.#madeAt(before) > this.#madeAt(number)) return
    this.#last[place] = number
    const found = this.#segmentAt(place)
    if (found) this.#changed.add(found.segment)
  }

  #madeAt(number: number): number {
    return number === 0 ? -1 : (this.rows[number - 1]?.madeAt ?? -1)
  }

  #segmentAt(place: number): { segment: number } | undefined {
    let from = 0
    let until = this.#segments.length
    while (from < until) {
      const middle = (from + until) >>> 1
      const { first, count } = this.#segments[middle]!
      if (first + count <= place) from = middle + 1
      else until = middle
    }
    const found = this.#segments[from]
    return found && found.first <= place ? found : undefined
  }

  /** Segments whose numbers are not stored yet. */
  changed(): { segment: number; exports: Uint16Array }[] {
    const rows = this.#segments
      .filter(({ segment }) => this.#changed.has(segment))
      .map(({ segment, first, count }) => ({ segment, exports: this.#last.slice(first, first + count) }))
    this.#changed.clear()
    return rows
  }

  /** The number of an export: parts of one share it. 0 where there are too many. */
  numberOf({ platform, owner, madeAt }: Omit<ExportSeen, 'oldest'>): number {
    const found = this.rows.find(row => row.platform === platform && row.owner === owner && row.madeAt === madeAt)
    if (found) return found.id
    if (this.rows.length >= MOST_EXPORTS) return 0
    const id = this.rows.length + 1
    this.rows.push({ id, platform, madeAt, oldest: {}, ...(owner !== undefined && { owner }) })
    return id
  }

  /** The export with what one more of its parts had. */
  merge(seen: ExportSeen): ExportRow {
    const row = this.rows[this.numberOf(seen) - 1] ?? { id: 0, ...seen }
    for (const [name, at] of Object.entries(seen.oldest)) row.oldest[name] = Math.min(row.oldest[name] ?? at, at)
    return row
  }
}
