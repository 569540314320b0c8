import { readFileSync } from 'node:fs'

/**
 * Rows of a reviewed CSV file (RFC 4180, header first), as objects by column. A row of another width is our mistake and throws
 * with file and line; nothing is guessed.
 */
export function readCsv<Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  const [header, ...rows] = parseCsv(readFileSync(file, 'utf8'))
  if (header?.join() !== columns.join()) throw new Error(`${file}: the columns must be ${columns.join(',')}`)
  return rows.map((cells, place) => {
    if (cells.length !== columns.length)
      throw new Error(`${file}:${place + 2}: ${cells.length} cells instead of ${columns.length}`)
    return Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) as Record<Column, string>
  })
}

/** @param between what separates cells: Excel writes semicolons where a comma is the decimal sign. */
export function parseCsv(text: string, between: ',' | ';' | '\t' = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${between}\\r\\n]*))(${between}|\\r?\\n|$)`, 'gy')
  for (let match = cell.exec(text); match && cell.lastIndex <= text.length; match = cell.exec(text)) {
    const [whole, quoted, plain, end] = match
    if (whole === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== between) {
      rows.push(row)
      row = []
      if (end === '') break
    }
  }
  return rows
}

/** A list inside a cell: `a | b`. */
export const splitCell = (cell: string): string[] =>
  cell
    .split(' | ')
    .map(part => part.trim())
    .filter(Boolean)
