import type { Sites } from '../sites/server'
import type { Driver } from './driver/driver'
import { expect } from './fixtures'

/** Long enough for a second request to have come, if there were one. */
const STILL_MS = 250

/** The site was asked to do exactly this, in this order, and nothing else follows. */
export async function sent(sites: Sites, ...acts: string[]): Promise<void> {
  await expect.poll(() => sites.acts()).toEqual(acts)
  await new Promise(resolve => setTimeout(resolve, STILL_MS))
  expect(sites.acts()).toEqual(acts)
}

/** The page shows so many of an element, at once or soon. */
export const shows = (driver: Driver, selector: string, count = 1): Promise<void> =>
  expect.poll(() => driver.count(selector), { message: selector }).toBe(count)

/** Goes on; where the site refuses scripted presses, a note says so and the next real press passes. */
export async function goOn(driver: Driver, label: string, refuses: boolean, again: () => Promise<void>): Promise<void> {
  await driver.answer(label)
  if (!refuses) return
  expect(await driver.note()).toContain('tekan sekali lagi')
  await again()
}

/** What the site heard of presses on one control, since it was loaded. */
export const heardOn = (
  driver: Driver,
  testid: string,
): Promise<{ type: string; trusted: boolean; prevented: boolean }[]> =>
  driver.hands.evaluate(
    wanted =>
      (
        window as unknown as {
          replica: { heard: { type: string; testid: string; trusted: boolean; prevented: boolean }[] }
        }
      ).replica.heard
        .filter(({ testid }) => testid === wanted)
        .map(({ type, trusted, prevented }) => ({ type, trusted, prevented })),
    testid,
  )

/** The same of a replica whose controls have names of ours (`tests/sites/shared/listen.ts`). */
export const controlsHeard = (
  driver: Driver,
  control: string,
): Promise<{ type: string; trusted: boolean; prevented: boolean }[]> =>
  driver.hands.evaluate(
    wanted =>
      (
        window as unknown as {
          replica: { heard: { type: string; control: string | null; trusted: boolean; prevented: boolean }[] }
        }
      ).replica.heard
        .filter(({ control }) => control === wanted)
        .map(({ type, trusted, prevented }) => ({ type, trusted, prevented })),
    control,
  )
