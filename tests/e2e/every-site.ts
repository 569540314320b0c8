import type { Sites } from '../sites/server'
import type { Driver } from './driver/driver'
import { controlsHeard, goOn, sent, shows } from './expectations'
import { expect } from './fixtures'

/** Parts of journeys that are the same on several replicas; what is a site's own is given. */
interface Place {
  driver: Driver
  sites: Sites
}

interface Liking {
  page: string
  /** Selectors of the heart, and of what is shown once it is on. */
  like: string
  liked: string
  /** Whom the dialog names, and the post as the server notes it. */
  of: string
  id: string
  /** The site does nothing on a scripted press. */
  refuses: boolean
}

/** Dropped leaves nothing, continued arrives once, taking back is never held. */
export async function likeOnce({ driver, sites }: Place, { page, like, liked, of, id, refuses }: Liking) {
  await driver.open(page)
  await driver.press(like)
  expect((await driver.asked()).title).toContain(of)
  await driver.answer('Jangan sukai')
  await sent(sites)
  await shows(driver, liked, 0)
  await driver.press(like)
  await goOn(driver, 'Tetap sukai', refuses, () => driver.press(like))
  await shows(driver, liked)
  await driver.press(liked)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${id}`, `unlike ${id}`)
}

/** What the site heard of a press that is nobody's business: all of it, and as the person made it. */
export async function untouched(driver: Driver): Promise<void> {
  const heard = await controlsHeard(driver, 'like')
  expect(heard.map(({ type }) => type)).toEqual(['pointerdown', 'mousedown', 'click'])
  expect(heard.every(({ trusted, prevented }) => trusted && !prevented)).toBe(true)
}

export interface Whose<Name> {
  post: Name
  /** Held, with this account named; `null`: passed. */
  of: string | null
  because: string
}

/** Likes one after the other on the page that is open: each asks for whose it is, or passes; only those are sent. */
export async function whoseEach<Name>(
  { driver, sites }: Place,
  cases: readonly Whose<Name>[],
  like: { press: (post: Name) => Promise<void>; sends: (post: Name) => string },
): Promise<void> {
  const passed: string[] = []
  for (const { post, of, because } of cases) {
    await like.press(post)
    if (of === null) {
      expect(await driver.notAsked(), because).toBe(true)
      passed.push(like.sends(post))
      continue
    }
    const { title, text } = await driver.asked()
    expect(`${title} ${text}`, because).toContain(of)
    await driver.answer('Jangan sukai')
  }
  await sent(sites, ...passed)
}

/** One press was seen by both nets, in this part of the site. */
export const seenByBoth = (driver: Driver, platform: string, part: string): Promise<void> =>
  expect
    .poll(async () => (await driver.storage()).health, { timeout: 8000 })
    .toMatchObject({ [platform]: { [part]: { press: 1, call: 1, both: 1, unattributed: 0 } } })
