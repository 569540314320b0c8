import { everyThree } from '../every-three'
import { goOn, heardOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import { ACCOUNTS, control, FIRST_ITEM, followOf, idOf, likeOf, MENU, unfollowOf, X } from './x'

type Variant = Record<'acts' | 'trusted' | 'menu' | 'shape' | 'lang', string>

/** Every pair of values of acts, trusted and menu; shape and language ride along. */
const COVERING: Variant[] = [
  { acts: 'click', trusted: 'any', menu: 'stay', shape: '2026', lang: 'en' },
  { acts: 'click', trusted: 'only', menu: 'blur', shape: '2023', lang: 'id' },
  { acts: 'pointerdown', trusted: 'any', menu: 'blur', shape: '2026', lang: 'id' },
  { acts: 'pointerdown', trusted: 'only', menu: 'stay', shape: '2023', lang: 'en' },
  { acts: 'mousedown', trusted: 'any', menu: 'stay', shape: '2023', lang: 'id' },
  { acts: 'mousedown', trusted: 'only', menu: 'blur', shape: '2026', lang: 'en' },
]
const DEEPER = {
  acts: ['click', 'pointerdown', 'mousedown'],
  trusted: ['any', 'only'],
  menu: ['stay', 'blur'],
  shape: ['2026', '2023'],
  lang: ['en', 'id'],
} as const

for (const variant of DEEP ? everyThree(DEEPER) : COVERING) {
  const refuses = variant.trusted === 'only'
  test.describe(
    `a site that ${Object.entries(variant)
      .map(pair => pair.join('='))
      .join(' ')}`,
    variant === COVERING[0] ? {} : ONCE,
    () => {
      test('like: dropped leaves nothing, continued arrives once, taking back is never held', async ({
        driver,
        sites,
      }) => {
        await driver.open(X.home(variant))
        await driver.press(likeOf('listed'))
        expect((await driver.asked()).title).toContain('@paslon_contoh')
        await driver.answer('Jangan sukai')
        expect(await heardOn(driver, 'like')).toEqual([])
        await sent(sites)
        await shows(driver, control('listed', 'unlike'), 0)

        await driver.press(likeOf('listed'))
        await goOn(driver, 'Tetap sukai', refuses, () => driver.press(likeOf('listed')))
        await shows(driver, control('listed', 'unlike'))
        await sent(sites, `FavoriteTweet ${idOf('listed')}`)

        await driver.press(control('listed', 'unlike'))
        expect(await driver.notAsked()).toBe(true)
        await shows(driver, likeOf('listed'))
        await sent(sites, `FavoriteTweet ${idOf('listed')}`, `UnfavoriteTweet ${idOf('listed')}`)
      })

      test('repost: its opener is held, then the menu opens and its item passes', async ({ driver, sites }) => {
        await driver.open(X.home(variant))
        await driver.press(control('rivals', 'retweet'))
        await driver.answer('Jangan posting ulang')
        await shows(driver, MENU, 0)

        await driver.press(control('rivals', 'retweet'))
        await goOn(driver, 'Tetap posting ulang', refuses, () => driver.press(control('rivals', 'retweet')))
        await shows(driver, MENU)
        await driver.press(FIRST_ITEM)
        expect(await driver.notAsked()).toBe(true)
        await shows(driver, control('rivals', 'unretweet'))
        await sent(sites, `CreateRetweet ${idOf('rivals')}`)
      })

      if (DEEP || variant.acts === 'pointerdown')
        test('follow: from "who to follow"', async ({ driver, sites }) => {
          await driver.open(X.home(variant))
          await driver.press(followOf(ACCOUNTS.rivals))
          await driver.answer('Jangan ikuti')
          await sent(sites)
          await driver.press(followOf(ACCOUNTS.rivals))
          await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(followOf(ACCOUNTS.rivals)))
          await shows(driver, unfollowOf(ACCOUNTS.rivals))
          await sent(sites, `friendships/create ${ACCOUNTS.rivals}`)
        })

      test('innocent: arrives untouched', async ({ driver, sites }) => {
        await driver.open(X.home(variant))
        await driver.press(likeOf('plain'))
        await shows(driver, control('plain', 'unlike'))
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `FavoriteTweet ${idOf('plain')}`)
        const heard = [...(await heardOn(driver, 'like')), ...(await heardOn(driver, 'unlike'))]
        expect(heard.map(({ type }) => type)).toEqual(['pointerdown', 'mousedown', 'click'])
        expect(heard.every(({ trusted, prevented }) => trusted && !prevented)).toBe(true)
      })
    },
  )
}
