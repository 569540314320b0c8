import { heardOn, sent, shows } from './expectations'
import { expect, ONCE, test } from './fixtures'
import { control, idOf, likeOf, X } from './x'

test('a press the moment a page shows: asked, or passed whole; never half', async ({ driver, sites }) => {
  for (let time = 0; time < 4; time++) {
    sites.clear()
    await driver.hands.goto(X.home({ acts: 'pointerdown' }))
    await driver.press(likeOf('listed'))
    await new Promise(resolve => setTimeout(resolve, 500))
    if (await driver.dialog()) {
      await sent(sites)
      await driver.answer('Jangan sukai')
      await sent(sites)
      expect(await heardOn(driver, 'like')).toEqual([])
    } else {
      await sent(sites, `FavoriteTweet ${idOf('listed')}`)
    }
  }
})

test('the background is stopped: the press is held all the same, and explained', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.stopBackground()
  await driver.press(likeOf('listed'))
  await driver.settle()
  expect((await driver.asked()).text).toContain('Paslon Contoh Satu')
  await driver.answer('Jangan sukai')
  await sent(sites)
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await shows(driver, control('listed', 'unlike'))
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
})

test('a background that was ended before all was made goes on when it is woken', ONCE, async ({ driver }) => {
  const made = async () => (await driver.storage())['snapshots-made'] as number
  const before = await made()
  await driver.beside(async () => {
    const { alarms } = (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome
    await alarms.create('refresh', { when: Date.now() + 1000 }) // what is left behind in the middle of the work
  })
  await driver.stopBackground()
  await expect.poll(made).toBeGreaterThan(before)
  const left = () =>
    driver.beside(() => (globalThis as unknown as { chrome: { alarms: Alarms } }).chrome.alarms.get('refresh'))
  await expect.poll(left).toBeFalsy()
})
interface Alarms {
  create(name: string, when: { when: number }): Promise<void>
  get(name: string): Promise<object | undefined>
}

test('what the device keeps of all this: numbers per day, no account, no post', async ({ driver }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  const { counts, ...rest } = await driver.storage()
  const today = Object.values(counts as Record<string, { asked: number; dropped: number }>).at(-1)
  expect(today?.asked).toBeGreaterThan(0)
  expect(today?.dropped).toBeGreaterThan(0)
  expect(JSON.stringify(counts)).not.toContain('contoh')
  expect(JSON.stringify(rest)).not.toContain(idOf('listed'))
})

test('nothing but the site’s own traffic leaves the page', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  const asked = sites.received
    .filter(({ host }) => host === 'x.com')
    .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
  expect(asked.filter(one => !/^GET \/((?:replica|shared)\/[\w.-]+|home)$|^POST \/i\/api\//.test(one))).toEqual([])
})

test('"Bukan akun kampanye" ends the holding of that account, and only of that', async ({ driver, sites }) => {
  await driver.open(X.home())
  try {
    await driver.press(likeOf('rivals'))
    await driver.settle()
    await driver.pressInDialog('Mengapa akun ini?')
    await driver.pressInDialog('Bukan akun kampanye')
    await expect.poll(async () => (await driver.dialog())?.text).toContain('Tersimpan di perangkat ini')
    await driver.answer('Jangan sukai')
    expect((await driver.storage())['own-list']).toEqual([
      expect.objectContaining({
        as: 'not-campaign',
        account: expect.objectContaining({ handle: 'paslon_contoh_dua' }),
      }),
    ])
    await driver.press(likeOf('rivals'))
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `FavoriteTweet ${idOf('rivals')}`)
    await driver.press(likeOf('listed'))
    await driver.answer('Jangan sukai')
  } finally {
    await driver.store({ 'own-list': [] })
  }
})

test('my own list holds an account that no pack knows, in an open tab', async ({ driver, sites }) => {
  await driver.open(X.home())
  try {
    await driver.store({
      'own-list': [{ account: { platform: 'x', handle: 'warung_kopi' }, as: 'hold', added: '2026-11-22' }],
    })
    await new Promise(resolve => setTimeout(resolve, 300))
    await driver.press(likeOf('menu'))
    expect((await driver.asked()).text).toContain('daftar Anda sendiri')
    await driver.answer('Jangan sukai')
    await sent(sites)
  } finally {
    await driver.store({ 'own-list': [] })
  }
})

test('the reminder is off for this site: everything passes, nothing is asked', async ({ driver, sites }) => {
  const { settings } = (await driver.storage()) as { settings?: object }
  try {
    await driver.store({ settings: { ...settings, sitesOff: ['x'] } })
    await driver.open(X.home())
    await driver.press(likeOf('listed'))
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  } finally {
    await driver.store({ settings: { ...settings, sitesOff: [] } })
  }
})

test('English, once chosen', async ({ driver }) => {
  const { settings } = (await driver.storage()) as { settings?: object }
  try {
    await driver.store({ settings: { ...settings, language: 'en' } })
    await driver.open(X.home())
    await driver.press(likeOf('listed'))
    expect((await driver.asked()).title).toMatch(/@paslon_contoh\?/)
    expect((await driver.asked()).text).not.toContain('Dijeda')
  } finally {
    await driver.store({ settings: { ...settings, language: 'id' } })
  }
})
