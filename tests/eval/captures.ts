import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContext, chromium } from '@playwright/test'
import { find } from '../../scripts/browsers.mjs'
import { bundle } from '../surfaces/bundle'
import type { Judged } from './capture-in-page'
import { type CaptureTruth, type DescribedTruth, type Expected, expectedOf, expectedOfDescribed } from './capture-truth'
import type { KindReport } from './report'

interface Entry {
  file: string
  platform: string
  surface: string
  truth?: string
  /** The truth describes its controls in words. */
  isDescribed?: true
}

/** Reduced pages stand beside their truth: `<page>.TRUTH.json`, `<page>_reduced.html`; the folder begins with the platform. */
function describedPages(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(truth => {
    const file = truth.replace(/\.TRUTH\.json$/, '_reduced.html')
    if (file === truth || !existsSync(join(folder, file))) return []
    const platform = /([a-z]+)-[^/]*\/[^/]+$/.exec(file)?.[1] ?? ''
    return [{ file, platform, surface: file, truth, isDescribed: true as const }]
  })
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MOST_UNRESOLVED = 0.03
/** What a truth may say of a page's controls. */
const CONTROLS = ['posts', 'items', 'follow_buttons', 'controls']
/** Addresses that a surface without a canonical link means; the first word found counts. */
const SURFACES: [RegExp, string][] = [
  [/\bsearch\b/i, '/search?q=kopi&src=typed_query'],
  [/\bbookmarks?\b/i, '/i/bookmarks'],
  [/\bnotifications?\b/i, '/notifications'],
  [/\blist page\b|\blist timeline\b/i, '/i/lists/1500000000000000001'],
]

/** The page's own canonical address, else the one its surface means. */
export function addressOf(html: string, surface: string, host: string): string {
  for (const [link] of html.matchAll(/<link\b[^>]*>/gi)) {
    const href = /\brel="?canonical\b/i.test(link) && /\bhref="([^"]+)"/i.exec(link)?.[1]
    if (href && URL.canParse(href) && new URL(href).protocol === 'https:') return href.replaceAll('&amp;', '&')
  }
  return `https://${host}${SURFACES.find(([words]) => words.test(surface))?.[1] ?? '/home'}`
}

/** The real resolver and the real platform file, as one script that leaves `judge` on the page's global object. */
const judging = (platform: string): Promise<string> =>
  bundle(`
    import spec from './lib/platforms/${platform}'
    import { judgePage } from './tests/eval/capture-in-page'
    globalThis.judgeCapture = expected => judgePage('${platform}', spec, expected)`)

async function judge(
  context: BrowserContext,
  address: string,
  html: string,
  script: string,
  wanted: readonly Expected[],
): Promise<Judged[]> {
  const page = await context.newPage()
  try {
    await page.route('**/*', (route, request) =>
      request.isNavigationRequest() && request.frame() === page.mainFrame()
        ? route.fulfill({
            body: html,
            contentType: 'text/html; charset=utf-8',
            headers: { 'content-security-policy': "script-src 'none'" },
          })
        : route.abort(),
    )
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await page.evaluate(script)
    return await page.evaluate(
      expected => (globalThis as unknown as { judgeCapture(expected: unknown): Judged[] }).judgeCapture(expected),
      wanted,
    )
  } finally {
    await page.close()
  }
}

const hostOf = async (platform: string): Promise<string | undefined> =>
  ((await import(join(ROOT, 'lib/platforms', `${platform}.ts`))) as { hosts: readonly string[] }).hosts[0]

/** A platform whose file says what people press; one with requests only has no page to judge yet. */
async function declaresPresses(platform: string): Promise<boolean> {
  const file = join(ROOT, 'lib/platforms', `${platform}.ts`)
  if (!existsSync(file)) return false
  return ((await import(file)) as { default: { presses: readonly unknown[] } }).default.presses.length > 0
}

/** Opens every captured page of a platform we know in a real Chromium, its own scripts blocked, and presses all of it. */
export async function evalCaptures(data: string): Promise<KindReport> {
  const folder = join(data, 'captures')
  if (!existsSync(join(folder, 'INDEX.json')))
    return {
      kind: 'captures',
      built: true,
      cases: 0,
      misses: [{ case: 'INDEX.json', why: 'is not in this folder' }],
      thresholds: [],
    }
  const listed = JSON.parse(readFileSync(join(folder, 'INDEX.json'), 'utf8')) as Entry[]
  const index = [...listed.filter(entry => entry.file.endsWith('.html')), ...describedPages(folder)]
  const known = (entry: Entry): string => entry.platform.toLowerCase()
  const built = new Map<string, boolean>()
  for (const platform of new Set(index.map(known))) built.set(platform, await declaresPresses(platform))
  const ours = index.filter(entry => entry.truth && built.get(known(entry)))
  const others = [...new Set(index.filter(entry => !ours.includes(entry)).map(entry => entry.platform))]

  const found = process.env.CHROMIUM_PATH ?? find('chromium').path
  const browser = await chromium.launch({ ...(found && { executablePath: found }), args: ['--no-sandbox'] })
  const scripts = new Map<string, string>()
  const all: (Judged & { file: string })[] = []
  let dataOnly = 0
  try {
    const context = await browser.newContext()
    for (const entry of ours) {
      const platform = known(entry)
      if (!scripts.has(platform)) scripts.set(platform, await judging(platform))
      const html = readFileSync(join(folder, entry.file), 'utf8')
      const truth = JSON.parse(readFileSync(join(folder, entry.truth as string), 'utf8')) as object
      if (!CONTROLS.some(part => part in truth)) {
        dataOnly++
        continue
      }
      const wanted = entry.isDescribed
        ? expectedOfDescribed(truth as DescribedTruth)
        : expectedOf(truth as CaptureTruth)
      const judged = await judge(
        context,
        entry.isDescribed ? `https://${await hostOf(platform)}/` : addressOf(html, entry.surface, `${platform}.com`),
        html,
        scripts.get(platform) as string,
        wanted,
      )
      all.push(...judged.map(one => ({ ...one, file: entry.file })))
    }
  } finally {
    await browser.close()
  }

  const count = (...outcomes: Judged['outcome'][]): number => all.filter(one => outcomes.includes(one.outcome)).length
  const guarded = count('right', 'unresolved', 'wrong')
  const unresolved = guarded === 0 ? 0 : count('unresolved') / guarded
  return {
    kind: 'captures',
    built: true,
    cases: all.length,
    misses: all
      .filter(one => one.outcome !== 'right' && one.outcome !== 'innocent')
      .map(one => ({ case: `${one.file}: ${one.what}`, why: `${one.outcome}${one.why ? `, ${one.why}` : ''}` })),
    thresholds: [
      { name: 'wrong targets', value: count('wrong'), limit: 0, ok: count('wrong') === 0 },
      {
        name: `unresolved of ${guarded} guarded controls`,
        value: unresolved * 100,
        limit: MOST_UNRESOLVED * 100,
        ok: unresolved <= MOST_UNRESOLVED,
        unit: '%',
      },
      { name: 'innocent controls that trigger', value: count('triggered'), limit: 0, ok: count('triggered') === 0 },
      {
        name: 'controls of the truth not on the page, or the other way round',
        value: count('misfit'),
        limit: 0,
        ok: count('misfit') === 0,
      },
    ],
    notes: [
      ...(dataOnly
        ? [`${dataOnly} of whose controls the truth says nothing: their data are judged with the replies`]
        : []),
      `${ours.length - dataOnly} pages, ${count('right')} owners right, ${count('innocent')} innocent or taking back`,
      ...(others.length ? [`not judged, no presses declared yet: ${others.join(', ')}`] : []),
    ],
  }
}
