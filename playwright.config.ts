import { defineConfig } from '@playwright/test'
import type { BrowserOptions } from './tests/e2e/fixtures'

/** Journeys in two real browsers. Playwright runs both; Firefox is driven by WebDriver BiDi (tests/e2e/README.md). */
export default defineConfig<object, BrowserOptions>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.cache/e2e',
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}', // written anew by `npm run e2e -- trees --update-snapshots`
  fullyParallel: false,
  workers: 3, // they mostly wait; more would slow the browsers on two cores
  retries: 1, // a busy machine may miss a time limit once; `npm test` names every journey that needed this
  timeout: 20_000,
  expect: { timeout: 3000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : 'list',
  projects: [
    { name: 'chromium', use: { driverName: 'chromium' } },
    {
      name: 'firefox',
      use: { driverName: 'firefox' },
      ...(process.env.DEEP !== '1' && { grepInvert: /@once/ }), // see ONCE in tests/e2e/fixtures.ts
    },
  ],
})
