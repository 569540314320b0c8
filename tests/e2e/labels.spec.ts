import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import type { Driver } from './driver/driver'
import { shows } from './expectations'
import * as facebook from './facebook'
import { expect, ONCE, test } from './fixtures'
import * as instagram from './instagram'
import * as linkedin from './linkedin'
import * as threads from './threads'
import * as x from './x'

const LABEL = '[data-jejak-netral="Akun kampanye"]'
const SETTLED_MS = 600
/** One per platform. */
const SCRIPTS = 7
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** How many scripts the extension has registered beside those of its manifest. */
const registered = (driver: Driver): Promise<number> =>
  driver.inExtension('popup.html', page =>
    page.evaluate(async () => {
      interface Api {
        scripting: { getRegisteredContentScripts(): Promise<object[]> }
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length
    }, null),
  )

async function switchLabels(driver: Driver, labels: boolean): Promise<void> {
  await driver.store({ settings: { ...DEFAULT_SETTINGS, labels } })
  await expect.poll(() => registered(driver), { timeout: 8000 }).toBe(labels ? SCRIPTS : 0)
}
test.afterEach(({ driver }) => switchLabels(driver, false))

test('labels are off until they are switched on; then listed accounts bear icon and words, others nothing', async ({
  driver,
}) => {
  expect(await registered(driver)).toBe(0)
  await driver.open(threads.THREADS.home())
  await pause(SETTLED_MS)
  expect(await driver.count('[data-jejak-netral]')).toBe(0)

  await switchLabels(driver, true)
  await driver.open(threads.THREADS.home())
  const inPost = (post: threads.PostName) => `[data-post="${threads.idOf(post)}"] ${LABEL}`
  for (const listed of ['listed', 'rivals', 'candidate', 'passedOn'] as const) await shows(driver, inPost(listed))
  for (const other of ['plain', 'shown', 'commission', 'catering'] as const) await shows(driver, inPost(other), 0)
  const drawn = await driver.hands.evaluate(
    one => getComputedStyle(document.querySelector(one) as Element, '::after').content,
    inPost('listed'),
  )
  expect(drawn).toMatch(/◈ .*(?:Akun kampanye|attr\(data-jejak-netral\))/) // Firefox tells the rule, not what it draws

  await switchLabels(driver, false)
  await driver.open(threads.THREADS.home())
  await pause(SETTLED_MS)
  expect(await driver.count('[data-jejak-netral]')).toBe(0)
})

/** Posts of a long feed whose label is missing, or stands where it should not. */
const wrongIn = (driver: Driver) =>
  driver.hands.evaluate(
    handles => {
      const box = '[data-pressable-container]' // a quoted post is one inside
      return [...document.querySelectorAll(box)]
        .map(post => {
          const owner = post.querySelector('a[href*="/post/"]:has(time)')?.getAttribute('href')?.split('/post/')[0]
          const labels = [...post.querySelectorAll('[data-jejak-netral]')].filter(one => one.closest(box) === post)
          return { owner, labels: labels.map(one => one.getAttribute('href')) }
        })
        .filter(({ owner, labels }) => labels.join() !== (handles.includes(owner ?? '') ? owner : ''))
    },
    ['/@paslon_contoh', '/@paslon_contoh_dua', '/@calon_contoh'],
  )

test('a node that shows another post bears its label, or none; one that the site takes away comes back', async ({
  driver,
}) => {
  await switchLabels(driver, true)
  await driver.open(threads.THREADS.home({ posts: '1000' }))
  const takeAway = () => document.querySelector('[data-jejak-netral]')?.toggleAttribute('data-jejak-netral') === false
  for (const at of [9000, 40_000, 200]) {
    await driver.hands.evaluate(top => scrollTo(0, top), at)
    await expect.poll(() => wrongIn(driver), { message: `labels at ${at}` }).toEqual([])
  }
  expect(await driver.hands.evaluate(takeAway, null)).toBe(true)
  await expect.poll(() => wrongIn(driver), { message: 'labels after one was taken away' }).toEqual([])
})

test('posts that fly past: when they stand still each has its label', ONCE, async ({ driver }) => {
  await switchLabels(driver, true)
  await driver.open(threads.THREADS.home({ posts: '1000', rows: 'own' }))
  await expect.poll(() => driver.count(LABEL)).toBeGreaterThan(0)
  await driver.hands.evaluate(async () => {
    for (let top = 0; top < 60_000; top += 1500) {
      scrollTo(0, top)
      await new Promise(resolve => requestAnimationFrame(resolve))
    }
    await new Promise(resolve => setTimeout(resolve, 200))
  }, null)
  expect(await wrongIn(driver)).toEqual([])
  expect(await driver.count(LABEL)).toBeGreaterThan(3)
})

/** A post of a listed account on each site. */
const SITES: [string, string, string][] = [
  ['x.com', x.X.home(), x.article('listed')],
  ['www.facebook.com', facebook.FACEBOOK(), facebook.box('listed')],
  ['www.instagram.com', instagram.INSTAGRAM.home(), instagram.article('listed')],
  ['www.linkedin.com', linkedin.LINKEDIN.home(), `[data-post="${linkedin.idOf('listed')}"]`],
]
test(`labels on ${SITES.map(([name]) => name).join(', ')}`, ONCE, async ({ driver }) => {
  await switchLabels(driver, true)
  for (const [name, url, post] of SITES) {
    await driver.open(url)
    await expect.poll(() => driver.count(`${post} ${LABEL}`), { message: name }).toBeGreaterThan(0)
  }
})
