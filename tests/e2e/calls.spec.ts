import type { Driver } from './driver/driver'
import { heardOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import { ACCOUNTS, article, COMPOSER, FIRST_ITEM, idOf, type PostName, X } from './x'

/** A redesign took away every mark the press net knows; what is left is the site's own requests. */
const REDESIGNED = { marks: 'renamed' }
const marked = (post: PostName, mark: string): string => `${article(post)} [data-mark="${mark}"]`
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Every act of the site that benefits a listed account, as a person would do it. */
const ACTS: { name: string; dont: string; go: string; act: (driver: Driver) => Promise<void>; sends: string }[] = [
  {
    name: 'like',
    dont: 'Jangan sukai',
    go: 'Tetap sukai',
    act: driver => driver.press(marked('listed', 'like')),
    sends: `FavoriteTweet ${idOf('listed')}`,
  },
  {
    name: 'repost',
    dont: 'Jangan posting ulang',
    go: 'Tetap posting ulang',
    act: async driver => {
      await driver.press(marked('listed', 'retweet'))
      await driver.press(FIRST_ITEM)
    },
    sends: `CreateRetweet ${idOf('listed')}`,
  },
  {
    name: 'follow',
    dont: 'Jangan ikuti',
    go: 'Tetap ikuti',
    act: driver => driver.press(`[data-mark="${ACCOUNTS.rivals}-follow"]`),
    sends: `friendships/create ${ACCOUNTS.rivals}`,
  },
]

for (const { name, dont, go, act, sends } of ACTS) {
  test(`${name}: its request waits; dropped it never leaves, continued it leaves once`, async ({ driver, sites }) => {
    await driver.open(X.home(REDESIGNED))
    await act(driver)
    // A request may name its account by number only; the pack knows the name.
    expect((await driver.asked()).title).toMatch(/@paslon_contoh|Paslon Contoh Dua/)
    await sent(sites)
    await driver.answer(dont)
    await sent(sites)

    await driver.open(X.home(REDESIGNED))
    await act(driver)
    await driver.answer(go)
    await sent(sites, sends)
  })
}

test('a reply is recognised by what it answers, a hashtag by the text', async ({ driver, sites }) => {
  await driver.open(X.home(REDESIGNED))
  await driver.press(marked('listed', 'reply'))
  await driver.press(COMPOSER)
  await driver.type('Siap')
  await driver.press('[data-mark="tweetButton"]')
  await driver.answer('Jangan balas')
  await sent(sites)
})

for (const rollback of ['error', '4xx', 'retry', 'none']) {
  test(`a site that takes back its change on ${rollback} survives a no, and asks no second time`, async ({
    driver,
    sites,
  }) => {
    await driver.open(X.home({ ...REDESIGNED, rollback }))
    await driver.press(marked('listed', 'like'))
    await driver.answer('Jangan sukai')
    await pause(900) // three retries of the site's own
    expect(await driver.dialog()).toBeNull()
    await sent(sites)
    await shows(driver, marked('listed', 'unlike'), rollback === 'error' || rollback === 'retry' ? 0 : 1)
    await driver.press(marked('plain', 'like'))
    await sent(sites, `FavoriteTweet ${idOf('plain')}`)
  })
}

test('innocent requests and taking back leave at once', async ({ driver, sites }) => {
  await driver.open(X.home(REDESIGNED))
  await driver.press(marked('plain', 'like'))
  await driver.press(marked('plain', 'unlike'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('plain')}`, `UnfavoriteTweet ${idOf('plain')}`)
})

test('a new press after a no is asked again', async ({ driver, sites }) => {
  await driver.open(X.home(REDESIGNED))
  for (let time = 0; time < 2; time++) {
    await driver.press(marked('listed', 'like'))
    await driver.answer('Jangan sukai')
    await shows(driver, marked('listed', 'like'))
  }
  await sent(sites)
})

test(`${DEEP ? 200 : 5} tries: nothing leaves before the answer, nothing refused ever does`, async ({
  driver,
  sites,
}) => {
  test.setTimeout(DEEP ? 600_000 : 60_000)
  for (let time = 0; time < (DEEP ? 200 : 5); time++) {
    if (time % 20 === 0) await driver.open(X.home(REDESIGNED))
    await driver.press(marked('listed', 'like'))
    await driver.asked()
    expect(sites.acts()).toEqual([])
    await driver.answer('Jangan sukai')
    await shows(driver, marked('listed', 'like'))
  }
  await sent(sites)
})

const LISTED = { url: '/i/api/graphql/q/FavoriteTweet', body: `{"variables":{"tweet_id":"${idOf('listed')}"}}` }

test('what the two nets saw is counted, and nothing else', async ({ driver }) => {
  await driver.open(X.home())
  await driver.press(`${article('plain')} [data-testid="like"]`)
  await expect
    .poll(async () => (await driver.storage()).health, { timeout: 8000 })
    .toEqual({ x: { home: { press: 1, call: 1, both: 1, unattributed: 0, releaseFailed: 0, failedInRow: 0 } } })
})

test('several acts of one gesture are asked about one after the other', async ({ driver, sites }) => {
  await driver.open(X.home())
  const bodies = (['listed', 'repostedByFriend'] as const).map(post => `{"variables":{"tweet_id":"${idOf(post)}"}}`)
  await driver.hands.evaluate(
    ({ url, bodies }) => {
      const send = () => {
        for (const body of bodies) fetch(url, { method: 'POST', body }).catch(() => {})
      }
      document.addEventListener('pointerup', send, { once: true })
    },
    { url: LISTED.url, bodies },
  )
  await driver.pressAt(500, 20)
  await driver.settle()
  const go = await driver.buttonBox('Tetap sukai')
  await driver.pressAt(go.x + go.width / 2, go.y + go.height / 2) // the next question comes at once
  await expect.poll(() => sites.acts()).toEqual([`FavoriteTweet ${idOf('listed')}`])
  await driver.answer('Jangan sukai')
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
})

test('leaving the page while its request waits sends nothing', async ({ driver, sites }) => {
  await driver.open(X.home(REDESIGNED))
  await driver.press(marked('listed', 'like'))
  await driver.asked()
  await driver.open(X.search('kopi'))
  await sent(sites)
})

test(
  'where releases failed three times, the press passes and the site’s request waits',
  ONCE,
  async ({ driver, sites }) => {
    test.setTimeout(60_000)
    await driver.open(X.home({ trusted: 'only' }))
    for (const post of ['listed', 'rivals', 'candidate'] as const) {
      await driver.press(`${article(post)} [data-testid="like"]`)
      await driver.answer('Tetap sukai')
      expect(await driver.note()).toContain('tekan sekali lagi')
    }
    await sent(sites)
    const failed = async () => (await driver.storage()).health as { x?: { home?: { failedInRow: number } } }
    await expect.poll(async () => (await failed()).x?.home?.failedInRow, { timeout: 8000 }).toBe(3)
    await driver.press(
      `${article('replyOfListed')} [data-testid="like"], ${article('listedQuotesFriend')} [data-testid="like"]`,
    )
    expect((await driver.asked()).buttons).toContain('Jangan sukai')
    expect((await heardOn(driver, 'like')).some(event => event.type === 'click' && event.trusted)).toBe(true)
    await driver.answer('Jangan sukai')
    await sent(sites)
  },
)

if (DEEP) {
  test('after 45 s the request is refused; going on then takes one more press', async ({ driver, sites }) => {
    test.setTimeout(90_000)
    await driver.open(X.home(REDESIGNED))
    await driver.press(marked('listed', 'like'))
    await driver.asked()
    await pause(46_000)
    await driver.answer('Tetap sukai')
    expect(await driver.note()).toContain('tekan sekali lagi')
    await sent(sites)
    await driver.press(marked('listed', 'like'))
    await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  })
}
