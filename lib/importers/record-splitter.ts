import type { Path } from './define'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20

/** No record of any export comes near (largest seen 60 KB, 2026): a "record" beyond it is a broken or hostile file. */
const LARGEST_RECORD = 16 * 1024 * 1024

/** Consecutive records of one list. */
export interface Batch {
  /** Index of the matched path. */
  list: number
  records: unknown[]
  /** Elements that are no JSON by themselves. */
  unreadable: number
  /** Source text of the batch. */
  raw: string
}

/** `no-list`: good JSON with content, but none of the lists asked for is in it. */
export type SplitEnd = 'complete' | 'empty' | 'no-list' | 'not-json' | 'cut-off' | 'record-too-large'

interface Node {
  list?: number
  keys: Map<string, Node>
}

function treeOf(paths: readonly Path[]): Node {
  const root: Node = { keys: new Map() }
  paths.forEach((path, list) => {
    let node = root
    for (const key of path) {
      const next = node.keys.get(key) ?? { keys: new Map() }
      node.keys.set(key, next)
      node = next
    }
    node.list ??= list
  })
  return root
}

/**
 * Splits a JSON file of any size into the records of the lists at `paths`, from a stream of bytes. Holds one chunk and
 * at most one record; a file beyond V8's string limit (2^29 characters) passes. Give chunks to `push`, then call `end`.
 */
export class RecordSplitter {
  readonly #decoder = new TextDecoder()
  /** Objects entered on the way to a list, outermost first. */
  readonly #way: Node[] = []
  #next: Node | undefined
  #carry: Uint8Array = new Uint8Array(0)
  #depth = 0
  #inString = false
  #escaped = false
  /** -1 outside of lists asked for; `#listDepth` is the depth of its elements. */
  #list = -1
  #listDepth = 0
  #key: { text: string } | undefined
  #started = false
  #finished = false
  #stopped: SplitEnd | undefined
  #anyList = false
  #anyContent = false

  constructor(paths: readonly Path[]) {
    this.#next = treeOf(paths)
  }

  *push(chunk: Uint8Array): Generator<Batch> {
    if (this.#finished || this.#stopped) return
    const carried = this.#carry.length
    const bytes = carried ? joined(this.#carry, chunk) : chunk
    // Where the element or key now being read starts; carried bytes always start with it.
    let open = carried ? 0 : -1
    let starts: number[] = []
    let ends: number[] = []

    for (let at = carried; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false
        else if (byte === BACKSLASH) this.#escaped = true
        else if (byte === QUOTE) {
          this.#inString = false
          if (this.#list < 0 && this.#onWay()) {
            this.#key = { text: this.#decoder.decode(bytes.subarray(open + 1, at)) }
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
      if (this.#depth > 0 && byte !== CLOSE_LIST && byte !== CLOSE_OBJECT) this.#anyContent = true
      const inList = this.#list >= 0 && this.#depth === this.#listDepth
      if (inList && open < 0 && byte !== COMMA && byte !== CLOSE_LIST) open = at
      switch (byte) {
        case QUOTE:
          this.#inString = true
          if (this.#list < 0 && this.#onWay()) open = at
          break
        case OPEN_OBJECT:
        case OPEN_LIST:
          this.#enter(byte)
          break
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          if (inList && open >= 0) {
            starts.push(open)
            ends.push(at)
            open = -1
          }
          if (inList && starts.length > 0) {
            yield this.#batch(bytes, starts, ends)
            starts = []
            ends = []
          }
          this.#leave()
          break
        case COMMA:
          this.#key = undefined
          if (inList && open >= 0) {
            starts.push(open)
            ends.push(at)
            open = -1
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

  /** Directly inside an object that leads to a list. */
  #onWay(): boolean {
    return this.#way.length === this.#depth && this.#depth > 0 && this.#key === undefined
  }

  #enter(byte: number): void {
    if (this.#list < 0) {
      const parent = this.#way.at(-1)
      const fits = this.#way.length === this.#depth
      const node = this.#started ? (fits && this.#key ? parent?.keys.get(this.#key.text) : undefined) : this.#next
      this.#started = true
      if (node?.list !== undefined && byte === OPEN_LIST) {
        this.#list = node.list
        this.#listDepth = this.#depth + 1
        this.#anyList = true
      } else if (node && byte === OPEN_OBJECT) {
        this.#way.push(node)
        this.#key = undefined
      }
    }
    this.#depth++
  }

  #leave(): void {
    if (this.#list >= 0 && this.#depth === this.#listDepth) this.#list = -1
    if (this.#list < 0 && this.#way.length === this.#depth) this.#way.pop()
    this.#depth--
    if (this.#depth === 0) this.#finished = true
  }

  #batch(bytes: Uint8Array, starts: number[], ends: number[]): Batch {
    const raw = this.#decoder.decode(bytes.subarray(starts[0], ends.at(-1)))
    const together = parsed(`[${raw}]`)
    if (Array.isArray(together) && together.length === starts.length) {
      return { list: this.#list, records: together, unreadable: 0, raw }
    }
    const each = starts.map((start, index) => parsed(this.#decoder.decode(bytes.subarray(start, ends[index]))))
    const records = each.filter(record => record !== undefined)
    return { list: this.#list, records, unreadable: each.length - records.length, raw }
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
