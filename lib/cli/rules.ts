import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Pack } from '../model/pack'
import { publishedSchema } from '../model/schemas/published'
import { formatPack } from '../packs/format'
import { parsePack } from '../packs/parse'
import { textIn } from '../text/language'
import { sayIssue } from '../text/say-refusal'
import { buildHelp } from './build-help'
import { buildPacks } from './build-packs'
import { buildPractice } from './build-practice'
import { buildRegions, formatRegions } from './build-regions'
import { rulesPage } from './rules-page'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rules = join(root, 'rules')
const shipped = join(root, 'public', 'packs')

/** `npm run rules`: builds the packs from rules/, the names of regions and docs/rules.md, checks them and rules/contoh.json, and says what was left out and why. */
async function main(): Promise<void> {
  const { packs, leftOut } = buildPacks(rules)
  mkdirSync(shipped, { recursive: true })
  for (const pack of packs) {
    check(pack, pack.packId)
    writeFileSync(join(shipped, `${pack.packId}.json`), formatPack(pack))
    const { basis, windows, accounts, words, exceptions } = pack
    console.log(
      `${pack.packId}: ${basis.length} rows of law, ${windows.length} windows, ${accounts.length} accounts, ` +
        `${words.length} hashtags, ${exceptions.length} neutral accounts`,
    )
  }
  writeFileSync(
    join(shipped, 'index.json'),
    `${JSON.stringify({ packs: packs.map(({ packId }) => `${packId}.json`) }, undefined, 2)}\n`,
  )
  const regions = await buildRegions()
  writeFileSync(join(root, 'public', 'regions.json'), formatRegions(regions))
  console.log(`regions: ${Object.keys(regions.names).length} provinces, regencies and cities`)
  writeFileSync(
    join(root, 'public', 'help.json'),
    buildHelp(JSON.parse(readFileSync(join(rules, 'help.json'), 'utf8'))),
  )
  const practice = buildPractice(JSON.parse(readFileSync(join(rules, 'situations.json'), 'utf8')))
  writeFileSync(join(root, 'public', 'practice.json'), practice.text)
  console.log(`practice: ${practice.situations.length} situations`)
  const basis = packs.flatMap(pack => pack.basis)
  writeFileSync(join(root, 'docs', 'aturan.md'), rulesPage('id', basis))
  writeFileSync(join(root, 'docs', 'rules.md'), rulesPage('en', basis))
  writeFileSync(join(root, 'docs', 'pack.schema.json'), `${JSON.stringify(publishedSchema(), undefined, 2)}\n`)
  const example = join(rules, 'contoh.json')
  const spelled = readFileSync(example, 'utf8')
  if (formatPack(check(JSON.parse(spelled), 'contoh')) !== spelled) {
    writeFileSync(example, formatPack(check(JSON.parse(spelled), 'contoh')))
    console.log('contoh.json: rewritten in the one spelling')
  }
  console.log('\nLeft out:')
  for (const { what, rows, why } of leftOut) console.log(`  ${what}: ${rows} (${why})`)
}

function check(input: unknown, name: string): Pack {
  const parsed = parsePack(input)
  if (parsed.ok) return parsed.value
  throw new Error(
    `${name}: ${parsed.problem.kind}\n${parsed.problem.issues.map(issue => `  ${sayIssue(issue, textIn('en'))}`).join('\n')}`,
  )
}

await main()
