import { heardOn, sent, shows } from './expectations'
import { expect, test } from './fixtures'
import { control, idOf, likeOf, X } from './x'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test('events made by the page do not answer the dialog', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  const go = await driver.buttonBox('Tetap sukai')
  await driver.hands.evaluate(
    ({ x, y }) => {
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 }
      const hosts = [...document.documentElement.children, document.documentElement, document.activeElement as Element]
      for (const host of hosts) {
        for (const type of ['pointerdown', 'pointerup']) host.dispatchEvent(new PointerEvent(type, at))
        for (const type of ['mousedown', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, at))
        for (const key of ['Tab', 'Enter', ' ', 'Escape']) {
          for (const type of ['keydown', 'keyup'])
            host.dispatchEvent(new KeyboardEvent(type, { ...at, key, code: key }))
        }
        ;(host as HTMLElement).click?.()
        host.dispatchEvent(new Event('cancel', { cancelable: true }))
        host.dispatchEvent(new Event('close'))
      }
    },
    { x: go.x + go.width / 2, y: go.y + go.height / 2 },
  )
  await pause(300)
  expect(await driver.dialog()).not.toBeNull()
  await sent(sites)
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('a page that removes the dialog has answered "don’t"', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.asked()
  await driver.hands.evaluate(() => {
    for (const child of [...document.documentElement.children])
      if (!['head', 'body'].includes(child.localName)) child.remove()
  }, null)
  await driver.gone()
  await sent(sites)
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
})

test('a page that removes every dialog at once never gets the act', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.hands.evaluate(() => {
    new MutationObserver(changes => {
      for (const { addedNodes } of changes) for (const node of addedNodes) (node as Element).remove()
    }).observe(document.documentElement, { childList: true })
  }, null)
  for (let time = 0; time < 3; time++) {
    await driver.press(likeOf('listed'))
    await pause(400)
  }
  await sent(sites)
  await shows(driver, control('listed', 'unlike'), 0)
})

test('a page that covers the dialog gets presses on its cover, not answers', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  const go = await driver.buttonBox('Tetap sukai')
  await driver.hands.evaluate(() => {
    const cover = document.createElement('dialog')
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;margin:0;opacity:.01'
    document.body.append(cover)
    cover.showModal()
  }, null)
  await driver.pressAt(go.x + go.width / 2, go.y + go.height / 2)
  await pause(400)
  await sent(sites)
})

test('styles of the page do not reach the dialog', async ({ driver }) => {
  await driver.open(X.home())
  await driver.hands.evaluate(() => {
    const style = document.createElement('style')
    style.textContent =
      '* , dialog, button { display: none !important; opacity: 0 !important; transform: scale(0) !important } html, body, body * { display: revert !important; opacity: 1 !important; transform: none !important }'
    const like = document.querySelector('article [data-testid="like"]')
    document.head.append(style)
    return like !== null
  }, null)
  await driver.press('[data-testid="990000000000000002-follow"]')
  await driver.settle()
  const box = await driver.buttonBox('Jangan ikuti')
  expect(box.width).toBeGreaterThan(60)
  expect(box.height).toBeGreaterThan(30)
  await driver.answer('Jangan ikuti')
})

test('patched prototypes change nothing: the guard has its own', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.hands.evaluate(() => {
    const nothing = () => null
    Element.prototype.attachShadow = nothing as never
    Element.prototype.matches = (() => false) as never
    HTMLDialogElement.prototype.showModal = nothing as never
    Event.prototype.composedPath = (() => []) as never
    Event.prototype.stopImmediatePropagation = nothing as never
    Event.prototype.preventDefault = nothing as never
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })
    Set.prototype.has = (() => true) as never
    Map.prototype.get = nothing as never
    window.setTimeout = nothing as never
  }, null)
  await driver.press('[data-testid="990000000000000002-follow"]')
  await driver.answer('Jangan ikuti')
  await sent(sites)
})

test('a press made by the page’s own script is the page’s, not the person’s: it is left alone', async ({
  driver,
  sites,
}) => {
  await driver.open(X.home())
  await driver.place(likeOf('listed'))
  await driver.hands.evaluate(one => document.querySelector<HTMLElement>(one)?.click(), likeOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
})

test('the page cannot see who is listed: same elements, attributes and globals with and without', async ({
  driver,
}) => {
  await driver.open(X.home())
  const traces = await driver.hands.evaluate(
    () => ({
      outside: [...document.documentElement.children].map(({ localName }) => localName),
      attributes: document.documentElement.getAttributeNames(),
      globals: Object.keys(window).filter(name => /jejak|netral|guard|browser$/i.test(name)),
    }),
    null,
  )
  expect(traces).toEqual({ outside: ['head', 'body'], attributes: ['lang', 'dir'], globals: [] })
  await driver.press(likeOf('listed'))
  await driver.asked()
  const open = await driver.hands.evaluate(
    () =>
      [...document.documentElement.children]
        .filter(({ localName }) => !['head', 'body'].includes(localName))
        .map(host => ({ root: host.shadowRoot, text: host.textContent, attributes: host.getAttributeNames() })),
    null,
  )
  expect(open).toEqual([{ root: null, text: '', attributes: [] }])
  await driver.answer('Jangan sukai')
  expect(await heardOn(driver, 'like')).toEqual([])
})
