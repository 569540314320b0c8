import type { Day } from '../../base/time'
import { type AddressProblem, accountFromText, addressOf } from '../../model/account-address'
import { type AccountRef, PLATFORMS, type Platform } from '../../model/platform'
import { fill } from '../../text/say'
import type { CliText } from './command'
import type { Row, Table } from './csv-table'
import { COLUMNS, type Column, SITE_COLUMNS } from './csv-words'
import { dayFrom } from './day-from'
import { nearest } from './nearest'

/** Reads the cells of one row; what is wrong is noted with file, row and column, and reading goes on. */
export class Cells {
  constructor(
    readonly table: Table,
    readonly row: Row,
    readonly text: CliText,
  ) {}

  note(column: string, problem: string, guess?: string): undefined {
    const { text, table, row } = this
    const at = [fill(text.row, { file: table.file, row: String(row.row) }), fill(text.column, { column })].join(', ')
    table.problems.push(`${at}: ${problem}${guess ? `. ${fill(text.didYouMean, { guess })}` : ''}`)
  }

  nameOf = (column: Column): string => this.table.names[column] ?? COLUMNS[column][0]
  get = (column: Column): string | undefined => this.row.cells[column]

  needed(column: Column): string | undefined {
    return this.get(column) ?? this.note(this.nameOf(column), this.text.csv.needed)
  }

  /** Several values in one cell: `a | b`, `a; b`, lines, or addresses one after another. */
  list = (column: Column): string[] => parts(this.get(column) ?? '')

  word<Value>(column: Column, known: Record<string, Value>, unknown = this.text.csv.unknown): Value | undefined {
    const value = this.needed(column)
    if (value === undefined) return undefined
    const folded = value.toLowerCase().replace(/\s+/g, ' ')
    if (Object.hasOwn(known, folded)) return known[folded]
    return this.note(this.nameOf(column), fill(unknown, { value }), nearest(folded, Object.keys(known)))
  }

  day(column: Column): Day | undefined {
    const value = this.get(column)
    if (value === undefined) return undefined
    return dayFrom(value) ?? this.note(this.nameOf(column), fill(this.text.csv.notDay, { value }))
  }

  /** Small letters, digits, dots and hyphens, however it was typed: `Paslon 1` → `paslon-1`. */
  slugs(column: Column): string[] {
    return this.list(column).flatMap(value => {
      const slug = value
        .toLowerCase()
        .replace(/[\s_/]+/g, '-')
        .replace(/[^a-z0-9.-]/g, '')
      if (/^[a-z0-9][a-z0-9.-]{0,79}$/.test(slug)) return [slug]
      this.note(this.nameOf(column), fill(this.text.csv.badName, { value }))
      return []
    })
  }

  accounts(): AccountRef[] {
    const platform = this.platform()
    const linked = this.list('link').map(value => this.account(this.nameOf('link'), value, platform))
    const sited = this.row.sites.flatMap(({ column, value }) =>
      parts(value).map(part => this.account(column, part, SITE_COLUMNS[column.toLowerCase().replace(/\s+/g, ' ')])),
    )
    const found = [...linked, ...sited].filter(account => account !== undefined)
    const id = this.get('id')
    if (id === undefined) return found
    if (!/^[\w-]{1,40}$/.test(id)) this.note(this.nameOf('id'), fill(this.text.csv.badId, { value: id }))
    else if (found.length === 1) return [{ ...(found[0] as AccountRef), id }]
    else if (found.length === 0 && platform) return [{ platform, id }]
    return found
  }

  private platform(): Platform | undefined {
    return this.get('platform') === undefined ? undefined : this.word('platform', SITE_COLUMNS)
  }

  private account(column: string, value: string, platform: Platform | undefined): AccountRef | undefined {
    const isBare = !value.includes('/')
    if (isBare && !platform) return this.note(column, fill(this.text.csv.otherSite, { value }))
    const read = accountFromText(value, platform ?? 'x')
    if (read.ok) return read.value
    return this.note(column, this.said(read.problem, value, platform), guessHost(value, read.problem))
  }

  private said(problem: AddressProblem, value: string, platform = ''): string {
    const { csv } = this.text
    const said = {
      empty: csv.needed,
      'other-site': csv.otherSite,
      'no-account': csv.noAccount,
      'bad-handle': csv.badHandle,
    }
    return fill(said[problem], { value, platform })
  }
}

const parts = (cell: string): string[] =>
  cell
    .split(/\s*[|;\n]\s*|,\s+|\s+(?=https?:)/)
    .map(part => part.trim())
    .filter(Boolean)

const HOSTS = PLATFORMS.map(platform =>
  new URL(addressOf({ platform, handle: 'contoh' }) as string).hostname.replace(/^www\./, ''),
)

/** `instagarm.com` → `instagram.com`; undefined where the host is not what is wrong. */
function guessHost(value: string, problem: AddressProblem): string | undefined {
  const host = /^(?:https?:\/\/)?(?:www\.)?([^/]+)/i.exec(value)?.[1]
  return problem === 'other-site' && host ? nearest(host, HOSTS) : undefined
}
