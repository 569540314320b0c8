import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { find } from '../../scripts/browsers.mjs'
import { Driver } from './driver/driver'
import { extensionUnderTest } from './driver/extension'
import { startFirefox } from './driver/firefox'
import { sent } from './expectations'
import { expect, test } from './fixtures'
import { idOf, likeOf, X } from './x'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test('a private window is guarded and leaves nothing: no number, no health, no history', async ({
  driverName,
  sites,
}) => {
  test.skip(driverName !== 'firefox', 'private windows of Chromium cannot be driven with an extension')
  test.setTimeout(60_000)
  const { path } = find('firefox')
  const extension = await extensionUnderTest('firefox')
  const started = await startFirefox(path as string, extension.folder, sites.proxy, {
    welcomeWithin: 2000,
    isPrivate: true,
  })
  try {
    const desk = await started.openPage('popup.html')
    const driver = new Driver(await started.newTab(), started, async () => desk)
    await driver.store({ settings: { ...DEFAULT_SETTINGS, history: true } })
    await driver.open(X.home())
    await driver.press(likeOf('listed'))
    await driver.answer('Jangan sukai')
    await driver.press(likeOf('plain'))
    await sent(sites, `FavoriteTweet ${idOf('plain')}`)
    await pause(5000) // longer than a page waits before it reports
    const kept = await driver.storage()
    expect(Object.keys(kept)).toContain('snapshot.x') // the storage is the right one
    expect(kept.counts ?? {}).toEqual({})
    expect(kept.health ?? {}).toEqual({})
    expect(kept.history ?? []).toEqual([])
  } finally {
    await started.close()
    await extension.remove()
  }
})
