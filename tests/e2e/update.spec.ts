import { sent } from './expectations'
import { expect, test } from './fixtures'
import { idOf, likeOf, X } from './x'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Restarts the extension as an update does: pages that are open keep the scripts of the old one. */
const RESTART = () => {
  const world = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { reload(): void } } | undefined>
  setTimeout(() => (world.browser ?? world.chrome)?.runtime.reload(), 50)
}

test('the extension is updated under an open tab: the act still waits, the site still works', async ({
  driver,
  sites,
}) => {
  await driver.open(X.home())
  await driver.inExtension('popup.html', tab => tab.evaluate(RESTART, null)).catch(() => {}) // its page closes with it
  await pause(2500)
  await driver.press(likeOf('listed'))
  const asked = await driver.asked()
  expect(asked.buttons).toEqual(expect.arrayContaining(['Jangan sukai', 'Tetap sukai']))
  await driver.answer('Jangan sukai')
  await sent(sites)
  await driver.press(likeOf('plain'))
  await sent(sites, `FavoriteTweet ${idOf('plain')}`)
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await sent(sites, `FavoriteTweet ${idOf('plain')}`, `FavoriteTweet ${idOf('listed')}`)
})
