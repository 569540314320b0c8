import { dayOf } from '../../base/time'
import { formatPack } from '../../packs/format'
import { fill } from '../../text/say'
import { type Call, type Command, needed, Stop } from './command'
import { readTable } from './csv-table'
import { readDraft, write } from './files'
import { fromTables } from './from-tables'

/** Tables of an agency → its pack. Everything that is wrong is told at once, by row and column; then nothing is written. */
export const fromCsv: Command = {
  options: ['into'],
  files: 1,
  run(call: Call) {
    const { files, text, say } = call
    const into = needed(call, 'into')
    const pack = readDraft(into, call)
    const tables = files.map(file => readTable(file, text))
    const parts = fromTables(tables, pack, dayOf(Date.now()), text)
    const notes = tables.flatMap(table => table.notes.map(note => `${table.file}: ${note}`))
    if (notes.length > 0) say(fill(text.notes, { n: String(notes.length) }), ...notes.map(note => `  ${note}`))
    const problems = tables.flatMap(table => table.problems)
    if (problems.length > 0)
      throw new Stop([fill(text.problems, { n: String(problems.length) }), ...problems.map(problem => `  ${problem}`)])
    const { accounts, exceptions, windows, words } = parts
    const needs = [...(accounts.length > 0 ? ['account-match'] : []), ...(words.length > 0 ? ['hashtag-match'] : [])]
    write(into, formatPack({ ...pack, ...parts, needs }), text)
    say(
      fill(text.csv.taken, {
        accounts: String(accounts.length),
        neutral: String(exceptions.length),
        windows: String(windows.length),
        words: String(words.length),
        file: into,
      }),
      text.csv.replaced,
      fill(text.next.fromCsv, { file: into }),
    )
  },
}
