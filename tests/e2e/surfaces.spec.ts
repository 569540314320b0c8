import { type Browser, chromium, type Page } from '@playwright/test'
import { find } from '../../scripts/browsers.mjs'
import { bundle } from '../surfaces/bundle'
import { surfaces as facebook } from '../surfaces/facebook'
import { surfaces as instagram } from '../surfaces/instagram'
import { surfaces as linkedin } from '../surfaces/linkedin'
import type { pressMutants } from '../surfaces/mutants'
import type { pressAll, Surface } from '../surfaces/press-all'
import { surfaces as threads } from '../surfaces/threads'
import { surfaces as tiktok } from '../surfaces/tiktok'
import { surfaces as x } from '../surfaces/x'
import { surfaces as youtube } from '../surfaces/youtube'
import { DEEP, expect, ONCE, test } from './fixtures'

const ALL: Record<string, readonly Surface[]> = { x, facebook, instagram, threads, tiktok, youtube, linkedin }
/** Of a hundred changes of one thing each, at most so many may name somebody else or hold what should pass. */
const MOST_WORSE = 2

interface InPage {
  pressAll: (surfaces: readonly Surface[]) => ReturnType<typeof pressAll>
  pressMutants: (surfaces: readonly Surface[]) => ReturnType<typeof pressMutants>
}

let browser: Browser
test.beforeAll(async () => {
  const { path } = find('chromium')
  browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] })
})
test.afterAll(() => browser.close())

/** An empty page with the real resolver and the real platform file in it. */
async function pageFor(platform: string): Promise<Page> {
  const page = await browser.newPage()
  const contents = `
    import spec, { hosts } from './lib/platforms/${platform}'
    import { pressAll } from './tests/surfaces/press-all'
    import { pressMutants } from './tests/surfaces/mutants'
    const asked = ['${platform}', spec, 'https://' + hosts[0]]
    globalThis.pressAll = surfaces => pressAll(...asked, surfaces)
    globalThis.pressMutants = surfaces => pressMutants(...asked, surfaces)`
  await page.evaluate(await bundle(contents))
  return page
}

for (const [platform, surfaces] of Object.entries(ALL)) {
  test(`${platform}: every piece of a page means what it should`, ONCE, async () => {
    const page = await pageFor(platform)
    const said = await page.evaluate(pieces => (globalThis as unknown as InPage).pressAll(pieces), surfaces)
    const means = Object.fromEntries(surfaces.map(({ what, means }) => [what, means]))
    expect(Object.fromEntries(surfaces.map(({ what }, index) => [what, said[index]]))).toEqual(means)
    await page.close()
  })

  if (DEEP)
    test(`${platform}: one thing changed, and hardly ever is somebody else named`, ONCE, async () => {
      const page = await pageFor(platform)
      const { mutants, worse } = await page.evaluate(
        pieces => (globalThis as unknown as InPage).pressMutants(pieces),
        surfaces,
      )
      console.log(`${platform}: ${worse.length} of ${mutants} changes\n${worse.join('\n')}`)
      expect(mutants).toBeGreaterThan(500)
      expect((100 * worse.length) / mutants, worse.join('\n')).toBeLessThan(MOST_WORSE)
      await page.close()
    })
}
