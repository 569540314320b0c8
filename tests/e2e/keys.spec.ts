import { sent, shows } from './expectations'
import { DEEP, expect, test } from './fixtures'
import { article, COMPOSER, control, INLINE_EDITOR, idOf, likeOf, MENU, X } from './x'

for (const shape of DEEP ? ['2026', '2023'] : ['2026']) {
  for (const key of ['Enter', ' ']) {
    test(`${key === ' ' ? 'Space' : key} on a focused like (${shape})`, async ({ driver, sites }) => {
      await driver.open(X.home({ shape }))
      await driver.focus(likeOf('listed'))
      await driver.key(key)
      await driver.answer('Jangan sukai')
      await sent(sites)
      expect(await driver.focused()).toBe('like')
      await driver.key(key)
      await driver.answer('Tetap sukai')
      await shows(driver, control('listed', 'unlike'))
      await sent(sites, `FavoriteTweet ${idOf('listed')}`)
    })
  }
}

test('L likes the focused post: held on a listed one, untouched on others', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.key('j')
  await driver.key('l')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('plain')}`)
  await driver.key('j')
  await driver.key('l')
  await driver.answer('Jangan sukai')
  await sent(sites, `FavoriteTweet ${idOf('plain')}`)
  expect(await driver.hands.evaluate(one => document.activeElement?.matches(one), article('listed'))).toBe(true)
  await driver.key('l')
  await driver.answer('Tetap sukai')
  await sent(sites, `FavoriteTweet ${idOf('plain')}`, `FavoriteTweet ${idOf('listed')}`)
  await driver.key('l')
  expect(await driver.notAsked()).toBe(true)
  await sent(
    sites,
    `FavoriteTweet ${idOf('plain')}`,
    `FavoriteTweet ${idOf('listed')}`,
    `UnfavoriteTweet ${idOf('listed')}`,
  )
})

test('L on a post’s own page acts on that post though nothing is focused', async ({ driver, sites }) => {
  await driver.open(X.post('listed'))
  await driver.key('l')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('L, J and N typed into a composer are letters', async ({ driver, sites }) => {
  await driver.open(X.post('listed'))
  await driver.press(INLINE_EDITOR)
  await driver.type('ljn')
  expect(await driver.notAsked()).toBe(true)
  expect(await driver.hands.evaluate(editor => document.querySelector(editor)?.textContent, INLINE_EDITOR)).toBe('ljn')
  await sent(sites)
})

test('T opens the repost menu after a yes; Enter reposts', async ({ driver, sites }) => {
  await driver.open(X.post('listed'))
  await driver.key('t')
  await driver.answer('Jangan posting ulang')
  await shows(driver, MENU, 0)
  await driver.key('t')
  await driver.answer('Tetap posting ulang')
  await shows(driver, MENU)
  await driver.key('Enter')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `CreateRetweet ${idOf('listed')}`)
})

test('R opens the composer after a yes', async ({ driver }) => {
  await driver.open(X.post('listed'))
  await driver.key('r')
  await driver.answer('Jangan balas')
  await shows(driver, COMPOSER, 0)
  await driver.key('r')
  await driver.answer('Tetap balas')
  await shows(driver, COMPOSER)
})

test('Ctrl+Enter sends a draft only after the question', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.key('n')
  await shows(driver, COMPOSER)
  await driver.press(COMPOSER)
  await driver.type('Ayo #PilihContoh')
  await driver.key('Control+Enter')
  await driver.answer('Jangan kirim')
  await sent(sites)
  await shows(driver, COMPOSER)
  await driver.key('Control+Enter')
  await driver.answer('Tetap kirim')
  await sent(sites, 'CreateTweet')
})

test('Ctrl+Enter on an innocent draft is untouched', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(INLINE_EDITOR)
  await driver.type('Hujan lagi')
  await driver.key('Control+Enter')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, 'CreateTweet')
})
