import { Parser } from 'htmlparser2'
import type { Found, Reading } from './define'
import { type Batch, LARGEST_RECORD, type SplitEnd } from './record-splitter'
import { writtenTime } from './written-time'

/** One entry of an HTML export of Meta or Google, as it stands on the page. */
export interface HtmlBlock {
  title: string
  /** Texts of the body, in order; the date among them where the page has no footer. */
  lines: string[]
  links: { href: string; text: string }[]
  /** The footer's date, as written. */
  date: string
}

/** The line below a known label. */
export const below = ({ lines }: HtmlBlock, label: RegExp): string | undefined => {
  const at = lines.findIndex(line => label.test(line))
  return at < 0 ? undefined : lines[at + 1]
}

/** An entry of Meta's pages and what it says; its time is the footer, or else the last line that is one. */
export const block = (meaning: (block: HtmlBlock) => Found | undefined): Reading => ({
  read(record) {
    const page = record as HtmlBlock // made below, never read from a file as it is
    const found = meaning(page)
    return found && { ...found, ...writtenTime(page.date || page.lines.findLast(isTime)) }
  },
})
export const isTime = (line: string): boolean => Object.keys(writtenTime(line)).length > 0

/**
 * Meta's pages since late 2021, those before (from 2018), and Google's rows of a history: alike in every language. Google's
 * comments are a bare list.
 */
const BLOCKS = ['_a6-g', '_2lej', 'outer-cell']
const TITLES = ['_a6-h', '_2lel']
const DATES = ['_a6-o', '_a72d', '_2lem']
const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'wbr', 'col', 'source'])
const BREAKS = new Set(['div', 'td', 'tr', 'p', 'br', 'li', 'section', 'footer', 'h2', 'h3'])
/** Elements in elements; the pages have about 15. */
const DEEPEST = 2000
/** What is kept of a title (a caption has 2,200 at most), and of an entry's lines. */
const LONGEST_TITLE = 4000
const MOST_LINES = 10_000
/** Where a text belongs, by the elements around it: the title before the date. */
type Part = 'title' | 'date' | 'line'

/** Reads the entries of an HTML export of any size, from a stream of bytes: the same use as `RecordSplitter`. */
export class HtmlBlocks {
  readonly #decoder = new TextDecoder()
  readonly #parser: Parser
  #done: HtmlBlock[] = []
  #open: HtmlBlock | undefined
  /** Of the open elements inside a block; the first is the block itself. */
  #inside: Part[] = []
  #line = ''
  #link: { href: string; text: string } | undefined
  #anyContent = false
  #anyBlock = false
  #sinceBlock = 0
  #stopped: SplitEnd | undefined

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#enter(name, attributes),
        ontext: text => this.#text(text),
        onclosetag: name => this.#leave(name),
      },
      { decodeEntities: true, lowerCaseTags: true },
    )
  }

  *push(chunk: Uint8Array): Generator<Batch> {
    if (this.#stopped) return
    this.#sinceBlock += chunk.length
    this.#parser.write(this.#decoder.decode(chunk, { stream: true }))
    if (this.#sinceBlock > LARGEST_RECORD) this.#stopped = 'record-too-large'
    yield* this.#blocks()
  }

  *rest(): Generator<Batch> {
    if (this.#stopped) return
    this.#parser.end(this.#decoder.decode())
    yield* this.#blocks()
  }

  end(): SplitEnd {
    if (this.#stopped) return this.#stopped
    if (this.#anyBlock) return 'complete'
    return this.#anyContent ? 'no-list' : 'empty'
  }

  *#blocks(): Generator<Batch> {
    if (this.#done.length === 0) return
    const records = this.#done
    this.#done = []
    yield { list: 0, records, unreadable: 0, raw: '' }
  }

  #enter(name: string, attributes: Record<string, string>): void {
    const classes = (attributes.class ?? '').split(/\s+/)
    if (!this.#open) {
      this.#sinceBlock = 0
      if (!BLOCKS.some(block => classes.includes(block)) && !(name === 'li' && !attributes.class)) return
      this.#open = { title: '', lines: [], links: [], date: '' }
      this.#anyBlock = true
    }
    if (BREAKS.has(name)) this.#break()
    if (VOID.has(name)) return
    if (this.#inside.length > DEEPEST) {
      this.#stopped = 'not-json'
      return
    }
    this.#inside.push(partOf(classes, this.#inside.at(-1)))
    if (name === 'a' && attributes.href) {
      this.#break()
      this.#link = { href: attributes.href, text: '' }
    }
  }

  #text(text: string): void {
    if (text.trim() !== '') this.#anyContent = true
    if (!this.#open) return
    this.#line += text
    if (this.#link) this.#link.text += text
  }

  #leave(name: string): void {
    if (!this.#open || VOID.has(name)) return
    if (BREAKS.has(name) || (name === 'a' && this.#link)) this.#break()
    if (name === 'a' && this.#link) {
      this.#open.links.push({ href: this.#link.href, text: tidy(this.#link.text) })
      this.#link = undefined
    }
    this.#inside.pop()
    if (this.#inside.length > 0) return
    this.#done.push(this.#open)
    this.#open = undefined
    this.#sinceBlock = 0
  }

  /** Ends a line. */
  #break(): void {
    const line = tidy(this.#line)
    this.#line = ''
    if (!this.#open || line === '') return
    const part = this.#inside.at(-1)
    const { title, lines } = this.#open
    if (part === 'title') this.#open.title = title.length < LONGEST_TITLE ? tidy(`${title} ${line}`) : title
    else if (part === 'date') this.#open.date ||= line
    else if (lines.length < MOST_LINES) lines.push(line)
  }
}

function partOf(classes: readonly string[], around: Part = 'line'): Part {
  if (around === 'title' || TITLES.some(title => classes.includes(title))) return 'title'
  return DATES.some(date => classes.includes(date)) ? 'date' : around
}

const tidy = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
