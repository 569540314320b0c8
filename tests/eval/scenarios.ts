import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decide } from '../../lib/engine/decide'
import { compile } from '../../lib/packs/compile'
import { parsePack } from '../../lib/packs/parse'
import type { KindReport } from './report'
import { type Scenario, scenarioAct, scenarioPerson, seenBy } from './scenario-act'
import { type World, worldPack } from './scenario-world'

/** Runs the labelled situations in `<dataDir>/scenarios`; the judge sees only the fields a program may read. */
export async function evalScenarios(dataDir: string): Promise<KindReport> {
  const read = async (name: string) => JSON.parse(await readFile(join(dataDir, 'scenarios', name), 'utf8')) as unknown
  const world = (await read('world.json')) as World
  const { scenarios } = (await read('scenarios.json')) as { scenarios: Scenario[] }
  const law = parsePack(
    JSON.parse(await readFile(new URL('../../public/packs/hukum-asn.json', import.meta.url), 'utf8')),
  )
  if (!law.ok) throw new Error('public/packs/hukum-asn.json is broken: run npm run rules')
  const rulebook = compile([law.value, worldPack(world)], [])

  const runnable = scenarios.filter(scenario => scenario.runnable)
  const misses: KindReport['misses'] = []
  let right = 0
  let falseHolds = 0
  let rowsAsked = 0
  let rowsNamed = 0
  for (const scenario of runnable) {
    const act = scenarioAct(seenBy(scenario), world)
    const verdict = act && decide(act, rulebook, scenarioPerson(scenario))
    const kind = verdict?.kind ?? 'none'
    if (kind === scenario.expected_verdict) right++
    else
      misses.push({
        case: scenario.id,
        why: `${kind} instead of ${scenario.expected_verdict} (needs ${scenario.requires.join(', ')})`,
      })
    if (kind === 'hold' && scenario.expected_verdict === 'none') falseHolds++
    if (kind === scenario.expected_verdict && scenario.expected_row) {
      rowsAsked++
      const named = verdict?.because[0]?.row?.id
      if (named && [scenario.expected_row, ...scenario.row_alternatives].includes(named)) rowsNamed++
      else misses.push({ case: scenario.id, why: `row ${named ?? 'none'} instead of ${scenario.expected_row}` })
    }
  }
  const atLeast = Math.ceil((42 / 51) * runnable.length)
  const rowShare = rowsAsked === 0 ? 100 : (100 * rowsNamed) / rowsAsked
  return {
    kind: 'scenarios',
    built: true,
    cases: runnable.length,
    misses,
    thresholds: [
      { name: 'verdicts as labelled', value: right, limit: atLeast, ok: right >= atLeast },
      { name: 'hold where nothing is to be said', value: falseHolds, limit: 0, ok: falseHolds === 0 },
      { name: 'row named, where the verdict is right', value: rowShare, limit: 90, ok: rowShare >= 90, unit: '%' },
    ],
  }
}
