import { sent, shows } from './expectations'
import { expect, ONCE, test } from './fixtures'
import { COMPOSER, control, INLINE_EDITOR, idOf, MENU, QUOTE_ITEM, SEND, SEND_INLINE, X } from './x'

for (const composer of ['plain', 'linked']) {
  test(`reply: held at its button; after the yes the composer (${composer}) sends without a second question`, async ({
    driver,
    sites,
  }) => {
    await driver.open(X.home({ composer }))
    await driver.press(control('listed', 'reply'))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan balas')
    await shows(driver, COMPOSER, 0)

    await driver.press(control('listed', 'reply'))
    await driver.answer('Tetap balas')
    await shows(driver, COMPOSER)
    expect(await driver.url()).toContain('/compose/post')
    await driver.press(COMPOSER)
    await driver.type('Semoga sehat')
    await driver.press(SEND)
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `CreateTweet reply ${idOf('listed')}`)
    await shows(driver, COMPOSER, 0)
  })
}

test('reply below the post: held at sending, the text stays', async ({ driver, sites }) => {
  await driver.open(X.post('listed'))
  await driver.press(INLINE_EDITOR)
  await driver.type('Selamat')
  await driver.press(SEND_INLINE)
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan balas')
  await sent(sites)
  expect(await driver.hands.evaluate(editor => document.querySelector(editor)?.textContent, INLINE_EDITOR)).toBe(
    'Selamat',
  )
  await driver.press(SEND_INLINE)
  await driver.answer('Tetap balas')
  await sent(sites, `CreateTweet reply ${idOf('listed')}`)
})

test('an answer to a friend is nobody’s business', async ({ driver, sites }) => {
  await driver.open(X.post('plain'))
  await driver.press(INLINE_EDITOR)
  await driver.type('Setuju')
  await driver.press(SEND_INLINE)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `CreateTweet reply ${idOf('plain')}`)
})

test('quote: a yes at the opener covers what its menu offers', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(control('listed', 'retweet'))
  await driver.answer('Tetap posting ulang')
  await shows(driver, MENU)
  await driver.press(QUOTE_ITEM)
  await shows(driver, COMPOSER)
  await driver.press(COMPOSER)
  await driver.type('Catatan')
  await driver.press(SEND)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `CreateTweet quote ${idOf('listed')}`)
})

test('quoting a friend who quotes a listed account is between friends', async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(control('friendQuotesListed', 'retweet'))
  expect(await driver.notAsked()).toBe(true)
  await driver.press(QUOTE_ITEM)
  await driver.press(COMPOSER)
  await driver.type('Catatan')
  await driver.press(SEND)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `CreateTweet quote ${idOf('friendQuotesListed')}`)
})

for (const [act, query, dont, go] of [
  ['quote', { quote: idOf('listed') }, 'Jangan kutip', 'Tetap kutip'],
  ['reply', { in_reply_to: idOf('listed') }, 'Jangan balas', 'Tetap balas'],
] as const) {
  test(`a composer that a link opened: the ${act} is held at sending`, async ({ driver, sites }) => {
    await driver.open(X.compose(query))
    await driver.press(COMPOSER)
    await driver.type('Catatan')
    await driver.press(SEND)
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer(dont)
    await sent(sites)
    await driver.press(SEND)
    await driver.answer(go)
    await sent(sites, `CreateTweet ${act} ${idOf('listed')}`)
  })
}

const DRAFTS: { text: string; held: boolean; because: string }[] = [
  { text: 'Ayo #PilihContoh', held: true, because: 'an exact hashtag of a pack' },
  { text: 'Ayo #pilihcontoh!', held: true, because: 'hashtags have no case' },
  { text: 'Ayo #PilihContohKue', held: false, because: 'another hashtag' },
  { text: 'Debat @paslon_contoh malam ini', held: false, because: 'a mention alone' },
  { text: 'Pilih contoh kain', held: false, because: 'words without a hashtag' },
]
for (const { text, held, because } of DRAFTS) {
  test(`a new post "${text}" is ${held ? 'held' : 'sent'}: ${because}`, ONCE, async ({ driver, sites }) => {
    await driver.open(X.home())
    await driver.press(INLINE_EDITOR)
    await driver.type(text)
    await driver.press(SEND_INLINE)
    if (held) {
      await driver.answer('Jangan kirim')
      await sent(sites)
      await driver.press(SEND_INLINE)
      await driver.answer('Tetap kirim')
    } else expect(await driver.notAsked()).toBe(true)
    await sent(sites, 'CreateTweet')
  })
}
