/**
 * A whole import in Chromium against its floor (inflate and split, nothing else) and the naive
 * way (whole text, one row per record), all in one run; memory with gigabytes of media in the ZIP; judging a million acts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { makeExport } from '../../lib/cli/exports/make'
import { find } from '../../scripts/browsers.mjs'
import { packOf } from './decide'
import type { Order, Outcome } from './import-worker'

const RECORDS = { small: 100_000, large: 1_000_000 }
const MEDIA = 5e9
const MOST_OF_FLOOR = 2.5
const MOST_AGAIN = 0.5
const MOST_MEMORY_MB = 200
const MOST_JUDGE_MS = 3000
const TURNS = 8

interface Limit {
  name: string
  value: number
  limit: number
  unit: string
}

export const KINDS = [
  { name: 'X likes', platform: 'x', only: 'like', members: 'data/like[^/]*\\.js$' },
  { name: 'Instagram likes', platform: 'instagram', only: 'like', members: 'liked_posts\\.json$' },
] as const

/** A page with a worker that has the import in it. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const bundle = await build({
    entryPoints: ['tests/bench/import-worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: ['chrome130', 'firefox140'],
  })
  // tsx marks functions by name, also those that are sent into the page.
  const page = '<!doctype html><script>globalThis.__name = made => made</script><input type=file>'
  const server = createServer((request, response) => {
    const script = request.url?.endsWith('.js')
    response.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html' })
    response.end(script ? bundle.outputFiles[0]?.text : page)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

/** Resident bytes of the browser's processes that run pages; Linux only, elsewhere not measured. */
async function residentMb(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  let pages = 0
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue
    const [, resident = '0'] = (await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '')).split(' ')
    pages += Number(resident)
  }
  return (pages * 4096) / 1e6
}

/** One task in a fresh worker; its time, and how much memory the page with it took at most beyond before. */
async function run(
  page: Page,
  cdp: CDPSession,
  order: Omit<Order, 'file'>,
  path?: string,
): Promise<Outcome & { grewMb: number }> {
  if (path) await page.setInputFiles('input', path)
  const before = await residentMb(cdp)
  let most = before
  const watch = setInterval(() => void residentMb(cdp).then(now => (most = Math.max(most, now))), 100)
  try {
    const outcome = await page.evaluate(inWorker, { order, withFile: path !== undefined })
    return { ...outcome, grewMb: most - before }
  } finally {
    clearInterval(watch)
  }
}

/** Runs in the page. */
export const inWorker = ({ order, withFile }: { order: Omit<Order, 'file'>; withFile: boolean }): Promise<Outcome> => {
  const file = withFile ? document.querySelector('input')?.files?.[0] : undefined
  const worker = new Worker('/worker.js')
  return new Promise<Outcome>((resolve, reject) => {
    worker.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data))
    worker.onerror = () => reject(new Error('the worker failed'))
    worker.postMessage({ ...order, file })
  }).finally(() => worker.terminate())
}

type Measured = Outcome & { grewMb: number }
/** The quickest run, with the most memory of any. */
const best = (runs: readonly Measured[]): Measured => ({
  ...runs.reduce((one, other) => (other.ms < one.ms ? other : one)),
  grewMb: Math.max(...runs.map(({ grewMb }) => grewMb)),
})
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
const perSecond = ({ records, ms }: Outcome): string => `${Math.round(records / ms)}k/s`

async function measureKind(
  page: Page,
  cdp: CDPSession,
  kind: (typeof KINDS)[number],
  size: number,
  dir: string,
): Promise<Limit[]> {
  const { platform, only, members, name } = kind
  const made = await makeExport({
    platform,
    size,
    seed: 1,
    faults: [],
    dir: join(dir, `${platform}${size}`),
    only: [only],
    media: MEDIA,
  })
  const path = join(dir, `${platform}${size}`, made.file)
  const database = `bench-${platform}-${size}`
  const small = size === RECORDS.small
  // In turn, the best of each: other work on the machine only ever makes a run slower.
  const floors: Measured[] = []
  const reads: Measured[] = []
  const wholes: Measured[] = []
  const agains: Measured[] = []
  for (let turn = 0; turn < (small ? TURNS : 2); turn++) {
    const own = { members, database: `${database}-${turn}` }
    floors.push(await run(page, cdp, { task: 'floor', ...own }, path))
    reads.push(await run(page, cdp, { task: 'read', ...own }, path))
    wholes.push(await run(page, cdp, { task: 'whole', ...own }, path))
    agains.push(await run(page, cdp, { task: 'whole', ...own }, path))
  }
  const [floor, read, whole, again] = [best(floors), best(reads), best(wholes), best(agains)]
  const naive = small
    ? await run(page, cdp, { task: 'naive', members, database: `${database}-naive` }, path)
    : undefined
  if (whole.records < size * 0.99) throw new Error(`${name}: ${whole.records} of ${size} records were read`)
  console.log(
    `${name}, ${size.toLocaleString('en')}: floor ${seconds(floor.ms)}, read ${seconds(read.ms)}, whole ${seconds(whole.ms)} (${perSecond(whole)}), again ${seconds(again.ms)}, ${naive ? `naive ${seconds(naive.ms)}, ` : ''}memory +${whole.grewMb.toFixed(0)} MB beside ${MEDIA / 1e9} GB of media${naive ? ` (naive +${naive.grewMb.toFixed(0)} MB)` : ''}`,
  )
  const label = `${name}, ${size.toLocaleString('en')}`
  return [
    { name: `${label}: whole import to its floor`, value: whole.ms / floor.ms, limit: MOST_OF_FLOOR, unit: 'times' },
    { name: `${label}: once more to the first`, value: again.ms / whole.ms, limit: MOST_AGAIN, unit: 'times' },
    { name: `${label}: memory`, value: whole.grewMb, limit: MOST_MEMORY_MB, unit: 'MB' },
  ]
}

export async function importFigures(sizes: readonly number[] = Object.values(RECORDS)): Promise<Limit[]> {
  const { path, problem } = find('chromium')
  if (!path) throw new Error(`chromium: ${problem}`)
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  const server = await serve()
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  try {
    const page = await (await browser.newContext()).newPage()
    await page.goto(server.url)
    const cdp = await browser.newBrowserCDPSession()
    const limits: Limit[] = []
    for (const size of sizes) for (const kind of KINDS) limits.push(...(await measureKind(page, cdp, kind, size, dir)))
    const judged = await run(page, cdp, {
      task: 'judge',
      members: '',
      database: '',
      pack: packOf(100_000),
      records: RECORDS.large,
    })
    console.log(`judging ${judged.records.toLocaleString('en')} acts against 100,000 accounts: ${seconds(judged.ms)}`)
    limits.push({ name: 'judging a million acts', value: judged.ms, limit: MOST_JUDGE_MS, unit: 'ms' })
    return limits
  } finally {
    await browser.close()
    server.close()
    rmSync(dir, { recursive: true, force: true })
  }
}
