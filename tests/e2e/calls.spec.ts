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

test('a script of the page that acts on its own is no act of the person, and finds nothing out', async ({
  driver,
  sites,
}) => {
  await driver.open(X.home())
  await driver.hands.evaluate(({ url, body }) => void fetch(url, { method: 'POST', body }), LISTED)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
})

test('every way to send a body waits: text, form, blob, bytes, a Request', async ({ driver, sites }) => {
  await driver.open(X.home())
  const ways = ['text', 'blob', 'bytes', 'request', 'xhr', 'own XMLHttpRequest'] as const
  for (const way of ways) {
    await driver.hands.evaluate(
      ({ url, body, way }) => {
        const send = () => {
          if (way === 'text') return fetch(url, { method: 'POST', body })
          if (way === 'blob') return fetch(url, { method: 'POST', body: new Blob([body]) })
          if (way === 'bytes') return fetch(url, { method: 'POST', body: new TextEncoder().encode(body) })
          if (way === 'request') return fetch(new Request(url, { method: 'POST', body }))
          const Own = way === 'xhr' ? XMLHttpRequest : class extends XMLHttpRequest {}
          const request = new Own()
          request.open('POST', url)
          request.send(body)
        }
        document.addEventListener('pointerup', () => void Promise.resolve(send()).catch(() => {}), { once: true })
      },
      { ...LISTED, way },
    )
    await driver.pressAt(500, 20)
    expect((await driver.asked()).buttons, way).toContain('Jangan sukai')
    await driver.answer('Jangan sukai')
    await pause(900) // so that the next is a press of its own
  }
  await sent(sites)
})

test('a page that patches what it can still waits, and still works', async ({ driver, sites }) => {
  await driver.open(X.home(REDESIGNED))
  const like = await driver.place(marked('listed', 'like'))
  // Patched a moment later and for a while only: a browser's own automation uses the same functions.
  await driver.hands.evaluate(() => {
    const lie = () => {
      throw new Error('patched by the page')
    }
    const page = window as unknown as Record<string, unknown>
    const targets: [object, string][] = [
      [Function.prototype, 'call'],
      [Function.prototype, 'apply'],
      [Function.prototype, 'bind'],
      [EventTarget.prototype, 'dispatchEvent'],
      [String.prototype, 'split'],
      [RegExp.prototype, 'test'],
      [Reflect, 'apply'],
      [window, 'CustomEvent'],
      [window, 'Proxy'],
    ]
    const natives = targets.map(([owner, name]) => (owner as Record<string, unknown>)[name])
    // The site itself writes JSON and sends; the page listens in on both.
    const { stringify } = JSON
    const overheard: string[] = []
    page.overheard = overheard
    JSON.stringify = ((value: unknown) => {
      overheard.push(stringify(value))
      return stringify(value)
    }) as never
    const prototype = XMLHttpRequest.prototype as XMLHttpRequest & { theirs: XMLHttpRequest['send'] }
    prototype.theirs = prototype.send
    prototype.send = function (this: typeof prototype, body) {
      this.theirs(body)
    }
    const put = (values: unknown[]) => {
      for (let index = 0; index < targets.length; index++) {
        const [owner, name] = targets[index] as [Record<string, unknown>, string]
        owner[name] = values[index]
      }
    }
    setTimeout(() => put(targets.map(() => lie)), 100)
    setTimeout(() => put(natives), 1500)
  }, null)
  await pause(400)
  await driver.pressAt(like.x, like.y)
  await pause(1500)
  await driver.asked()
  await sent(sites)
  await driver.answer('Jangan sukai')
  await sent(sites)
  const overheard = await driver.hands.evaluate(() => (window as unknown as { overheard: string[] }).overheard, null)
  expect(overheard.filter(text => text.includes('"kind"'))).toEqual([])
})

test('events a page makes up reach nobody', async ({ driver, sites }) => {
  await driver.open(X.home(REDESIGNED))
  const heard = await driver.hands.evaluate(() => {
    const names: string[] = []
    for (const name of ['jejak-netral-token', 'jejak-netral-meet']) {
      document.addEventListener(name, () => names.push(name))
      document.dispatchEvent(new CustomEvent(name, { detail: 'mine' }))
    }
    for (const name of ['mine-p', 'mine-r', 'mine-g']) {
      const detail = JSON.stringify({ kind: 'ask', id: '1', call: { action: 'like', post: '1990000000000000002' } })
      const event = new CustomEvent(name, { detail, cancelable: true })
      document.dispatchEvent(event)
      if (event.defaultPrevented) names.push(`answered ${name}`)
    }
    return names
  }, null)
  expect(heard).toEqual(['jejak-netral-token', 'jejak-netral-meet']) // its own, and nothing back
  await driver.press(marked('listed', 'like'))
  await driver.answer('Jangan sukai')
  await sent(sites)
})

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

test('a frame of the page’s own is out of reach, and the page stays usable', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.hands.evaluate(({ url, body }) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    void frame.contentWindow?.fetch(new URL(url, location.href), { method: 'POST', body })
  }, LISTED)
  await sent(sites, `FavoriteTweet ${idOf('listed')}`) // stated in docs/limits.md
})

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
