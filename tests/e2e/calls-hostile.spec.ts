import { sent } from './expectations'
import { expect, test } from './fixtures'
import { article, idOf, type PostName, X } from './x'

/** A redesign took away every mark the press net knows; what is left is the site's own requests. */
const REDESIGNED = { marks: 'renamed' }
const marked = (post: PostName, mark: string): string => `${article(post)} [data-mark="${mark}"]`
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

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

test('a frame of the page’s own is out of reach, and the page stays usable', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.hands.evaluate(({ url, body }) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    void frame.contentWindow?.fetch(new URL(url, location.href), { method: 'POST', body })
  }, LISTED)
  await sent(sites, `FavoriteTweet ${idOf('listed')}`) // stated in docs/limits.md
})
