/**
 * `npm run make:export -- --platform x --size 100k --seed 1 --faults all --out DIR`: an invented export as a platform
 * writes it, and `truth.json` beside it. The same words give the same bytes. No person in it is real.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PLATFORMS, type Platform } from '../model/platform'
import { makeExport } from './exports/make'

const HELP = `npm run make:export -- [--platform ${PLATFORMS.join('|')}|all] [--size 1k|100k|1M] [--seed 1]
  [--faults all|none] [--variants] [--media 5G] [--campaign 0.001] [--only like] --out DIR`

/** `100k`, `1M`, `5G`, or a plain number. */
const numberOf = (text: string): number => {
  const found = /^(\d+(?:\.\d+)?)([kMG]?)$/.exec(text)
  if (!found) throw new RangeError(`${text} is no number; write 1000, 100k or 1M`)
  return Math.round(Number(found[1]) * { '': 1, k: 1e3, M: 1e6, G: 1e9 }[found[2] as 'k']!)
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      platform: { type: 'string', default: 'all' },
      size: { type: 'string', default: '1k' },
      seed: { type: 'string', default: '1' },
      faults: { type: 'string', default: 'none' },
      campaign: { type: 'string', default: '0.001' },
      media: { type: 'string' },
      only: { type: 'string' },
      variants: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  })
  const platforms = values.platform === 'all' ? PLATFORMS : PLATFORMS.filter(one => one === values.platform)
  if (!values.out || platforms.length === 0) throw new RangeError(HELP)
  for (const platform of platforms as readonly Platform[]) {
    const dir = platforms.length > 1 ? join(values.out, platform) : values.out
    const truth = await makeExport({
      platform,
      dir,
      size: numberOf(values.size),
      seed: Number(values.seed),
      faults: values.faults === 'all' ? 'all' : [],
      campaign: Number(values.campaign),
      variants: values.variants,
      ...(values.media && { media: numberOf(values.media) }),
      ...(values.only && { only: values.only.split(',') }),
    })
    const acts = Object.entries(truth.counts).map(([name, count]) => `${name} ${count}`)
    console.log(`${join(dir, truth.file)}: ${acts.join(', ')}`)
  }
}

main().catch(error => {
  console.error(error instanceof RangeError ? error.message : error)
  process.exitCode = 1
})
