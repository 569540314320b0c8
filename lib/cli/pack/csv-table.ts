import { fill } from '../../text/say'
import { parseCsv } from '../read-csv'
import { type CliText, Stop } from './command'
import { COLUMNS, type Column, SITE_COLUMNS } from './csv-words'
import { readBytes } from './files'
import { nearest } from './nearest'

/** A row as the spreadsheet numbers it (the header is row 1), with its cells by what they mean. */
export interface Row {
  row: number
  cells: Partial<Record<Column, string>>
  /** From columns named after a site. */
  sites: { column: string; value: string }[]
}

export interface Table {
  file: string
  kind: 'accounts' | 'windows' | 'words'
  /** As the file itself names them. */
  names: Partial<Record<Column, string>>
  rows: Row[]
  problems: string[]
  notes: string[]
}

/** A spreadsheet saved as CSV: commas, semicolons or tabs; Indonesian or English columns, in any order. */
export function readTable(file: string, text: CliText): Table {
  const source = decoded(file, text)
  const [header = [], ...body] = parseCsv(source, delimiterOf(source))
  const columns = header.map(meaningOf)
  const kind = kindOf(columns)
  if (!kind) throw new Stop([fill(text.csv.noKind, { file })])
  const notes = header.flatMap((name, place) =>
    columns[place] || name.trim() === '' ? [] : [unknownColumn(name, text)],
  )
  const problems: string[] = []
  const rows: Row[] = []
  for (const [index, cells] of body.entries()) {
    if (cells.every(cell => cell.trim() === '')) continue
    const row = index + 2
    if (cells.slice(header.length).some(cell => cell.trim() !== ''))
      problems.push(
        `${fill(text.row, { file, row: String(row) })}: ${fill(text.csv.width, { have: String(cells.length), need: String(header.length) })}`,
      )
    else rows.push({ row, ...sorted(cells, columns, header) })
  }
  if (rows.length === 0 && problems.length === 0) problems.push(fill(text.csv.empty, { file }))
  const names = Object.fromEntries(
    columns.flatMap((meaning, place) =>
      meaning && 'column' in meaning ? [[meaning.column, header[place]?.trim()]] : [],
    ),
  )
  return { file, kind, names, rows, problems, notes }
}

type Meaning = { column: Column } | { site: string } | undefined

function meaningOf(name: string): Meaning {
  const folded = name
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
  const column = (Object.keys(COLUMNS) as Column[]).find(key => (COLUMNS[key] as readonly string[]).includes(folded))
  if (column) return { column }
  return Object.hasOwn(SITE_COLUMNS, folded) ? { site: folded } : undefined
}

function kindOf(columns: readonly Meaning[]): Table['kind'] | undefined {
  const has = (name: Column) => columns.some(meaning => meaning && 'column' in meaning && meaning.column === name)
  if (has('tag')) return 'words'
  if (has('link') || columns.some(meaning => meaning && 'site' in meaning)) return 'accounts'
  return has('from') && has('until') ? 'windows' : undefined
}

function sorted(cells: readonly string[], columns: readonly Meaning[], header: readonly string[]): Omit<Row, 'row'> {
  const row: Omit<Row, 'row'> = { cells: {}, sites: [] }
  for (const [place, meaning] of columns.entries()) {
    const value = (cells[place] ?? '').trim()
    if (!meaning || value === '') continue
    if ('column' in meaning) row.cells[meaning.column] ??= value
    else row.sites.push({ column: header[place]?.trim() ?? meaning.site, value })
  }
  return row
}

function unknownColumn(name: string, text: CliText): string {
  const guess = nearest(name, [...Object.values(COLUMNS).flat(), ...Object.keys(SITE_COLUMNS)])
  return [
    fill(text.csv.unknownColumn, { name: name.trim() }),
    ...(guess ? [fill(text.didYouMean, { guess })] : []),
  ].join(' ')
}

/** What the header separates its names with. */
function delimiterOf(source: string): ',' | ';' | '\t' {
  const [header = ''] = source.split('\n')
  const count = (sign: string) => header.split(sign).length
  return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ','
}

function decoded(file: string, text: CliText): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(file, text))
  } catch (error) {
    if (error instanceof Stop) throw error
    throw new Stop([fill(text.csv.notUtf8, { file })])
  }
}
