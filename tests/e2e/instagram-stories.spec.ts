import { sent } from './expectations'
import { expect, ONCE, test } from './fixtures'
import { INSTAGRAM, idOf, likeOf, STORY } from './instagram'

test('reels: the card says whose it is, not the address', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.reels())
  await driver.press(likeOf('listed'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await driver.press(likeOf('catering'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('catering')}`)
})

test('stories: the owner changes without a press on a link; a highlight’s owner is on the page', async ({
  driver,
  sites,
}) => {
  await driver.open(INSTAGRAM.story('teman_baik', `${STORY.friend}/`))
  await driver.press('.story [data-control="like"]')
  expect(await driver.notAsked()).toBe(true)
  await driver.press('.next')
  await driver.press('.story [data-control="like"]')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await sent(sites, `like ${STORY.friend}`)
  await driver.open(INSTAGRAM.highlights())
  await driver.press('.story [data-control="like"]')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
})

test('a letter to a listed account is read by nobody', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.story('paslon_contoh', `${STORY.pair}/`))
  await driver.press('.story textarea')
  await driver.type('halo')
  await driver.press('.story form [role="button"]')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, 'letter reel_share')
})
