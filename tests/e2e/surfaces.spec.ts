import { type Browser, chromium } from '@playwright/test'
import { find } from '../../scripts/browsers.mjs'
import { bundle } from '../surfaces/bundle'
import { surfaces as facebook } from '../surfaces/facebook'
import { surfaces as instagram } from '../surfaces/instagram'
import { surfaces as linkedin } from '../surfaces/linkedin'
import type { Surface } from '../surfaces/press-all'
import { surfaces as threads } from '../surfaces/threads'
import { surfaces as tiktok } from '../surfaces/tiktok'
import { surfaces as x } from '../surfaces/x'
import { surfaces as youtube } from '../surfaces/youtube'
import { expect, ONCE, test } from './fixtures'

const ALL: Record<string, readonly Surface[]> = { x, facebook, instagram, threads, tiktok, youtube, linkedin }

let browser: Browser
test.beforeAll(async () => {
  const { path } = find('chromium')
  browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] })
})
test.afterAll(() => browser.close())

for (const [platform, surfaces] of Object.entries(ALL)) {
  test(`${platform}: every piece of a page is read as it should be`, ONCE, async () => {
    const page = await browser.newPage()
    await page.evaluate(
      await bundle(`
        import spec, { hosts } from './lib/platforms/${platform}'
        import { pressAll } from './tests/surfaces/press-all'
        globalThis.pressAll = surfaces => pressAll('${platform}', spec, 'https://' + hosts[0], surfaces)`),
    )
    const said = await page.evaluate(
      pieces => (globalThis as unknown as { pressAll(pieces: readonly Surface[]): string[] }).pressAll(pieces),
      surfaces,
    )
    const means = Object.fromEntries(surfaces.map(({ what, means }) => [what, means]))
    expect(Object.fromEntries(surfaces.map(({ what }, index) => [what, said[index]]))).toEqual(means)
    await page.close()
  })
}
