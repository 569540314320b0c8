/**
 * `npm run bench`: speed as ratios of one interleaved run. Exit 1 where a limit is not met. `--no-import` leaves out the
 * archives, which take minutes; `--only PART` runs one part; `--peer name=DIR` puts another unpacked extension beside the labels.
 */
import { decisionFigures } from './decision-figures'
import { importFigures } from './import'
import { importInFirefox } from './import-firefox'
import { labelFigures } from './labels'
import { longTaskFigures } from './long-task'
import { packFigures } from './packs'
import { type Figure, pageFigures } from './page'
import { peersIn } from './peers'
import { popupFigures } from './popup'
import { replyFigures } from './reply'
import { reviewFigures } from './review-list'

const peers = peersIn(process.argv)
const PARTS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  decisions: decisionFigures,
  packs: packFigures,
  replies: replyFigures,
  page: pageFigures,
  labels: () => labelFigures(peers),
  popup: popupFigures,
  review: reviewFigures,
  'long-task': longTaskFigures,
  import: importFigures,
  'import-firefox': importInFirefox,
}
const ARCHIVES = ['long-task', 'import', 'import-firefox']

function asked(): string[] {
  const names = Object.keys(PARTS)
  const at = process.argv.indexOf('--only')
  const only = process.argv[at + 1] ?? ''
  if (at < 0) return names.filter(name => !process.argv.includes('--no-import') || !ARCHIVES.includes(name))
  if (!(only in PARTS)) throw new Error(`--only ${only}: give one of ${names.join(', ')}`)
  return [only]
}

const figures: Figure[] = []
for (const name of asked()) figures.push(...((await PARTS[name]?.()) ?? []))
for (const { name, value, limit, unit } of figures)
  console.log(`${value <= limit ? 'met' : 'NOT MET'}: ${name}: ${value.toFixed(2)} ${unit} (limit ${limit})`)
const missed = figures.filter(({ value, limit }) => !(value <= limit)).length
console.log(`bench: ${figures.length - missed} of ${figures.length} limits met`)
process.exitCode = missed > 0 ? 1 : 0
