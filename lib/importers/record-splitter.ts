import type { Path } from './define'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20
/** The first letter of `null`, an empty list in some exports. */
const NULL = 0x6e

/** No record of any export comes near (largest seen 60 KB, 2026): a "record" beyond it is a broken or hostile file. */
export const LARGEST_RECORD = 16 * 1024 * 1024
/** Containers in containers; beyond it (largest seen 9, 2026) a file is hostile. */
const DEEPEST = 512

/** Consecutive records of one list. */
export interface Batch {
  /** Index of the matched path. */
  list: number
  records: unknown[]
  /** Elements that are no JSON by themselves. */
  unreadable: number
  /** Source text of the batch. */
  raw: string
  /** Somewhere in the file so far stands a `null`. */
  nulls?: boolean
}

/** `no-list`: good JSON with content, but none of the lists asked for is in it. */
export type SplitEnd = 'complete' | 'empty' | 'no-list' | 'not-json' | 'cut-off' | 'record-too-large'

interface Wanted {
  list: number
  keys: readonly string[]
  anywhere: boolean
  /** The object itself is the record. */
  single: boolean
}

const wantedOf = (path: Path, list: number): Wanted => ({
  list,
  keys: path.filter(key => key !== '**' && key !== '{}'),
  anywhere: path[0] === '**',
  single: path.at(-1) === '{}',
})

/**
 * Splits a JSON file of any size into the records of the lists at `paths`, from a stream of bytes. Holds one chunk and
 * at most one record; a file beyond V8's string limit (2^29 characters) passes. Give chunks to `push`, then call `end`.
 */
export class RecordSplitter {
  readonly #decoder = new TextDecoder()
  readonly #wanted: readonly Wanted[]
  /** Lengths in bytes of the keys on the way: others are not even decoded. */
  readonly #keyLengths: Set<number>
  /** Per open container: is it an object, and the key it stands under (`undefined`: another key, or in a list). */
  readonly #isObject: boolean[] = []
  readonly #keys: (string | undefined)[] = []
  #carry: Uint8Array = new Uint8Array(0)
  #inString = false
  #escaped = false
  /** Next string is a key. */
  #keyNext = false
  #key: string | undefined
  /** -1 outside of lists asked for; `#listDepth` is the depth of its elements. */
  #list = -1
  #listDepth = 0
  #single = false
  #started = false
  #finished = false
  #stopped: SplitEnd | undefined
  #anyList = false
  #anyContent = false
  #nulls = false

  constructor(paths: readonly Path[]) {
    const encoder = new TextEncoder()
    this.#wanted = paths.map(wantedOf)
    this.#keyLengths = new Set(this.#wanted.flatMap(({ keys }) => keys.map(key => encoder.encode(key).length)))
  }

  *push(chunk: Uint8Array): Generator<Batch> {
    if (this.#finished || this.#stopped) return
    const carried = this.#carry.length
    const bytes = carried ? joined(this.#carry, chunk) : chunk
    // Where the element or key now being read starts; carried bytes always start with it.
    let open = carried ? 0 : -1
    let starts: number[] = []
    let ends: number[] = []
    /** Where an object opened in the place of a list: `{}` is an empty one. */
    let opened = -1

    for (let at = carried; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (byte === BACKSLASH) this.#escaped = true
        else if (byte === QUOTE) {
          this.#inString = false
          if (this.#list < 0 && this.#keyNext) {
            this.#keyNext = false
            const known = open >= 0 && this.#keyLengths.has(at - open - 1)
            this.#key = known ? this.#decoder.decode(bytes.subarray(open + 1, at)) : undefined
            open = -1
          }
        }
        continue
      }
      if (byte <= SPACE) continue
      if (!this.#started && byte !== OPEN_LIST && byte !== OPEN_OBJECT) {
        if (byte === 0xef || byte === 0xbb || byte === 0xbf) continue // byte order mark
        this.#stopped = 'not-json'
        return
      }
      const depth = this.#keys.length
      if (depth > 0 && byte !== CLOSE_LIST && byte !== CLOSE_OBJECT) this.#anyContent = true
      const inList = this.#list >= 0 && depth === this.#listDepth
      if (inList && open < 0 && byte !== COMMA && byte !== CLOSE_LIST) open = at
      switch (byte) {
        case QUOTE:
          this.#inString = true
          if (this.#list < 0 && this.#keyNext) open = at
          break
        case OPEN_OBJECT:
        case OPEN_LIST:
          if (byte === OPEN_OBJECT && this.#isListHere()) opened = at
          if (this.#enter(byte === OPEN_OBJECT)) open = at
          if (this.#stopped) return
          break
        case NULL:
          this.#nulls = true
          if (this.#isListHere()) this.#anyList = true
          break
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          if (opened >= 0 && this.#decoder.decode(bytes.subarray(opened + 1, at)).trim() === '') this.#anyList = true
          opened = -1
          if (this.#single && depth === this.#listDepth + 1) {
            yield this.#batch(bytes, [open], [at + 1])
            open = -1
          } else if (inList) {
            if (open >= 0) {
              starts.push(open)
              ends.push(at)
              open = -1
            }
            if (starts.length > 0) {
              yield this.#batch(bytes, starts, ends)
              starts = []
              ends = []
            }
          }
          this.#leave()
          break
        case COMMA:
          if (inList && open >= 0) {
            starts.push(open)
            ends.push(at)
            open = -1
          } else if (this.#list < 0) {
            this.#key = undefined
            this.#keyNext = this.#isObject[depth - 1] === true
          }
          break
      }
      if (this.#finished) return
    }
    if (starts.length > 0) yield this.#batch(bytes, starts, ends)
    this.#carry = open >= 0 ? bytes.slice(open) : new Uint8Array(0)
    if (this.#carry.length > LARGEST_RECORD) {
      this.#stopped = 'record-too-large'
      this.#carry = new Uint8Array(0)
    }
  }

  end(): SplitEnd {
    if (this.#stopped) return this.#stopped
    if (!this.#started) return 'empty'
    if (!this.#finished) return 'cut-off'
    if (this.#anyList) return 'complete'
    return this.#anyContent ? 'no-list' : 'empty'
  }

  /** True where the object itself is a record that starts here. */
  #enter(isObject: boolean): boolean {
    let starts = false
    if (this.#list < 0) {
      const found = this.#wanted.find(wanted => wanted.single === isObject && this.#isHere(wanted))
      if (found) {
        this.#list = found.list
        this.#single = found.single
        this.#listDepth = this.#keys.length + (found.single ? 0 : 1)
        this.#anyList = true
        starts = found.single
      }
    }
    if (this.#keys.length >= DEEPEST) this.#stopped = 'not-json'
    this.#keys.push(this.#started && this.#isObject.at(-1) ? this.#key : undefined)
    this.#isObject.push(isObject)
    this.#started = true
    if (this.#list < 0) {
      this.#key = undefined
      this.#keyNext = isObject
    }
    return starts
  }

  /** Does a list that is asked for belong here? */
  #isListHere(): boolean {
    return this.#list < 0 && this.#started && this.#wanted.some(wanted => !wanted.single && this.#isHere(wanted))
  }

  /** Do the keys from the root to the container that opens here fit? */
  #isHere({ keys, anywhere }: Wanted): boolean {
    const depth = this.#keys.length // of the container that opens, minus one; the root has no key
    if (keys.length === 0) return depth === 0 || anywhere
    if (anywhere ? depth < keys.length : depth !== keys.length) return false
    if (keys.at(-1) !== this.#key || !this.#isObject[depth - 1]) return false
    for (let back = 1; back < keys.length; back++) {
      if (this.#keys[depth - back] !== keys[keys.length - 1 - back]) return false
    }
    return true
  }

  #leave(): void {
    const left = this.#keys.length - (this.#single ? 1 : 0)
    if (this.#list >= 0 && left === this.#listDepth) {
      this.#list = -1
      this.#single = false
    }
    this.#keys.pop()
    this.#isObject.pop()
    if (this.#list < 0) this.#keyNext = false
    if (this.#keys.length === 0) this.#finished = true
  }

  #batch(bytes: Uint8Array, starts: number[], ends: number[]): Batch {
    const raw = this.#decoder.decode(bytes.subarray(starts[0], ends.at(-1)))
    const together = parsed(`[${raw}]`)
    if (Array.isArray(together) && together.length === starts.length) {
      return { list: this.#list, records: together, unreadable: 0, raw, nulls: this.#nulls }
    }
    const each = starts.map((start, index) => parsed(this.#decoder.decode(bytes.subarray(start, ends[index]))))
    const records = each.filter(record => record !== undefined)
    return { list: this.#list, records, unreadable: each.length - records.length, raw, nulls: this.#nulls }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // counted by the caller
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
