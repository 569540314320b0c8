import { heardOn, sent, shows } from './expectations'
import { expect, ONCE, test } from './fixtures'
import { COMPOSER, control, idOf, likeOf, SEND, X } from './x'

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test('says who, which rule, which range and which pack; the safe choice names the act', async ({ driver }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  const seen = await driver.asked()
  expect(seen.title).toBe('Sukai unggahan @paslon_contoh?')
  expect(seen.text).toContain('Paslon Contoh Satu')
  expect(seen.text).toContain('pasangan calon')
  expect(seen.text).toContain('Rentang sanksi')
  expect(seen.text).toContain('Pemilihan contoh')
  expect(seen.buttons.filter(label => /sukai/i.test(label))).toEqual(['Jangan sukai', 'Tetap sukai'])
  expect(seen.text).not.toMatch(/pelanggaran|temuan|audit/i)
})

test('Esc means don’t, and the composer behind keeps its draft', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.key('n')
  await shows(driver, COMPOSER)
  await driver.press(COMPOSER)
  await driver.type('Ayo #PilihContoh')
  await driver.press(SEND)
  await driver.settle()
  await driver.key('Escape')
  await driver.gone()
  await shows(driver, COMPOSER)
  expect(await driver.url()).toContain('/compose/post')
  expect(await driver.hands.evaluate(editor => document.querySelector(editor)?.textContent, COMPOSER)).toBe(
    'Ayo #PilihContoh',
  )
  await sent(sites)
  await driver.key('Escape') // now it is the site's own again
  await shows(driver, COMPOSER, 0)
})

test('while it is open, the site’s shortcuts do not run', async ({ driver, sites }) => {
  await driver.open(X.post('listed'))
  await driver.key('l')
  await driver.asked()
  for (const key of ['n', 'j', 'r', 't', 'l']) await driver.key(key)
  await shows(driver, COMPOSER, 0)
  expect(await driver.dialog()).not.toBeNull()
  expect(await heardOn(driver, 'tweet')).toEqual([])
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('a held key answers nothing, however long it is held', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.focus(likeOf('listed'))
  await driver.whileHolding('Enter', async () => {
    await driver.asked()
    for (let time = 0; time < 8; time++) {
      await driver.hands.keyDown('Enter')
      await pause(100)
    }
    expect(await driver.dialog()).not.toBeNull()
  })
  expect(await driver.dialog()).not.toBeNull()
  await sent(sites)
  await driver.settle()
  await driver.key('Enter') // the default is "don't"
  await driver.gone()
  await sent(sites)
})

test('the gesture that opened it cannot answer it: a double press is no decision', async ({ driver, sites }) => {
  await driver.open(X.home())
  const { x, y } = await driver.place(likeOf('listed'))
  await driver.pressAt(x, y)
  await driver.pressAt(x, y)
  await driver.asked()
  await driver.pressAt(x, y)
  await pause(500)
  expect(await driver.dialog()).not.toBeNull()
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('no button lies under the pressed point, wherever that is', ONCE, async ({ driver }) => {
  await driver.hands.resize(700, 620)
  await driver.open(X.home())
  for (const from of [120, 260, 340, 420, 520]) {
    await driver.place(likeOf('listed'))
    const at = await driver.hands.evaluate(
      async ([selector, top]) => {
        const like = document.querySelector(selector as string) as Element
        scrollBy(0, like.getBoundingClientRect().top - (top as number))
        await new Promise(resolve => setTimeout(resolve, 80))
        const box = (document.querySelector(selector as string) as Element).getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      },
      [likeOf('listed'), from],
    )
    await driver.pressAt(at.x, at.y)
    await driver.settle()
    for (const label of ['Jangan sukai', 'Tetap sukai']) {
      const box = await driver.buttonBox(label)
      const under = at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height
      expect(under, `${label} at ${from}`).toBe(false)
    }
    await driver.answer('Jangan sukai')
  }
})

test('by keyboard alone: Tab reaches "Tetap", Enter goes on, and the focus comes back', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.focus(likeOf('listed'))
  await driver.key('Enter')
  await driver.settle()
  await driver.key('Tab')
  await driver.key('Enter')
  await driver.gone()
  await shows(driver, control('listed', 'unlike'))
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
  expect(await driver.focused()).toBe('unlike')
})

test('a finger: held, and the opening tap answers nothing', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.touch(likeOf('listed'))
  await driver.asked()
  await sent(sites)
  await driver.settle()
  const { x, y, width, height } = await driver.buttonBox('Tetap sukai')
  await driver.hands.tap(x + width / 2, y + height / 2)
  await driver.gone()
  await shows(driver, control('listed', 'unlike'))
  await sent(sites, `FavoriteTweet ${idOf('listed')}`)
})

test('after a yes the same act on the same post is not asked again', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await shows(driver, control('listed', 'unlike'))
  await driver.press(control('listed', 'unlike'))
  await shows(driver, likeOf('listed'))
  await driver.press(likeOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await sent(
    sites,
    `FavoriteTweet ${idOf('listed')}`,
    `UnfavoriteTweet ${idOf('listed')}`,
    `FavoriteTweet ${idOf('listed')}`,
  )
  await driver.press(likeOf('repostedByFriend')) // another post of the same account
  await driver.answer('Jangan sukai')
})

for (const [width, height] of [
  [320, 560],
  [1600, 900],
] as const) {
  test(`fits ${width} px: nothing is cut off sideways, both answers can be reached`, async ({ driver, sites }) => {
    await driver.hands.resize(width, height)
    await driver.open(X.home())
    await driver.press(likeOf('listed'))
    await driver.settle()
    for (const label of ['Jangan sukai', 'Tetap sukai']) {
      const box = await driver.buttonBox(label)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height, `${label}: lower edge`).toBeLessThanOrEqual(height)
      expect(box.height).toBeGreaterThanOrEqual(40)
    }
    await driver.answer('Jangan sukai')
    await sent(sites)
  })
}
