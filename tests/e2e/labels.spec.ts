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
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

async function switchLabels(driver: Driver, labels: boolean): Promise<void> {
  await driver.store({ settings: { ...DEFAULT_SETTINGS, labels } })
  await pause(SETTLED_MS) // the background registers the scripts, or takes them away
}
test.afterEach(({ driver }) => switchLabels(driver, false))

test('labels are off until they are switched on; then listed accounts bear icon and words, others nothing', async ({
  driver,
}) => {
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
  expect(drawn).toContain('Akun kampanye')

  await switchLabels(driver, false)
  await driver.open(threads.THREADS.home())
  await pause(SETTLED_MS)
  expect(await driver.count('[data-jejak-netral]')).toBe(0)
})

test('a node that shows another post bears its label, or none', async ({ driver }) => {
  await switchLabels(driver, true)
  await driver.open(threads.THREADS.home({ posts: '1000' }))
  const listed = ['/@paslon_contoh', '/@paslon_contoh_dua', '/@calon_contoh']
  for (const at of [9000, 40_000, 200]) {
    await driver.hands.evaluate(top => scrollTo(0, top), at)
    const wrong = () =>
      driver.hands.evaluate(
        handles =>
          [...document.querySelectorAll('[data-post]')].filter(post => {
            const owner =
              post.querySelector('a[href*="/post/"]:has(time)')?.getAttribute('href')?.split('/post/')[0] ?? ''
            return handles.includes(owner) !== (post.querySelector('[data-jejak-netral]') !== null)
          }).length,
        listed,
      )
    await expect.poll(wrong, { message: `labels at ${at}` }).toBe(0)
  }
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
