import { everyThree } from '../every-three'
import { likeOnce, untouched, type Whose, whoseEach } from './every-site'
import { goOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import {
  accountOf,
  article,
  commentLike,
  control,
  doubleTap,
  followIn,
  INSTAGRAM,
  idOf,
  likedOf,
  likeOf,
  mediaOf,
  type PostName,
  shareOf,
} from './instagram'

const COMMENT = { ofPair: '18000000000001001', ofCoffee: '18000000000001002', ofFriend: '18000000000001003' }

const COVERING = [
  { sends: 'xdt', acts: 'click', trusted: 'any', lang: 'id' },
  { sends: 'xig', acts: 'pointerdown', trusted: 'any', lang: 'en' },
  { sends: 'rest', acts: 'click', trusted: 'only', lang: 'en' },
]
const DEEPER = {
  sends: ['xdt', 'xig', 'rest'],
  acts: ['click', 'pointerdown'],
  trusted: ['any', 'only'],
  lang: ['id', 'en'],
} as const
for (const variant of DEEP ? everyThree(DEEPER) : COVERING.slice(0, 2)) {
  const refuses = variant.trusted === 'only'
  test.describe(Object.values(variant).join(' '), variant === COVERING[0] ? {} : ONCE, () => {
    test('like: dropped leaves nothing, continued arrives once, taking back is never held', ({ driver, sites }) =>
      likeOnce(
        { driver, sites },
        {
          page: INSTAGRAM.home(variant),
          like: likeOf('listed'),
          liked: likedOf('listed'),
          of: '@paslon_contoh',
          id: idOf('listed'),
          refuses,
        },
      ))

    test('follow from a row of suggestions', async ({ driver, sites }) => {
      const row = followIn('.suggested', 'paslon_contoh_dua')
      await driver.open(INSTAGRAM.home(variant))
      await driver.press(row)
      expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
      await driver.answer('Jangan ikuti')
      await driver.press(row)
      await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(row))
      await sent(sites, `follow ${accountOf('rivals')}`)
      await driver.press(row)
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `follow ${accountOf('rivals')}`, `unfollow ${accountOf('rivals')}`)
    })

    test('innocent: arrives untouched, without a trace', async ({ driver, sites }) => {
      await driver.open(INSTAGRAM.home(variant))
      await driver.press(likeOf('friendNext'))
      expect(await driver.notAsked()).toBe(true)
      await driver.press(followIn('.suggested', 'warung.kopi'))
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `like ${idOf('friendNext')}`, `follow ${accountOf('coffee')}`)
      await untouched(driver)
    })
  })
}

const WHOSE: Whose<PostName>[] = [
  { post: 'rivals', of: '@paslon_contoh_dua', because: 'its author is listed' },
  { post: 'candidate', of: '@calon_contoh', because: 'its author is listed' },
  { post: 'sponsored', of: '@paslon_contoh_dua', because: 'an advertisement is a post of its author' },
  { post: 'together', of: '@paslon_contoh', because: 'a listed account is a co-author, which only the reply says' },
  { post: 'tagged', of: null, because: 'a listed account is merely tagged in the picture' },
  { post: 'mention', of: null, because: 'a listed account is merely mentioned' },
  { post: 'commission', of: null, because: 'the election commission is an exception' },
  { post: 'catering', of: null, because: 'its handle merely begins like a listed one' },
]
test(`whose a post is: ${WHOSE.map(({ because }) => because).join('; ')}`, ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.home())
  await whoseEach({ driver, sites }, WHOSE, {
    press: post => driver.press(likeOf(post)),
    sends: post => `like ${idOf(post)}`,
  })
})

for (const tap of ['clicks', 'downs']) {
  test(`two taps on a picture (${tap}): asked, dropped; then continued by the heart`, async ({ driver, sites }) => {
    await driver.open(INSTAGRAM.home({ tap }))
    await doubleTap(driver, mediaOf('listed'))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await sent(sites)
    await doubleTap(driver, mediaOf('listed'))
    await driver.answer('Tetap sukai')
    await shows(driver, likedOf('listed'))
    await sent(sites, `like ${idOf('listed')}`)
    await doubleTap(driver, mediaOf('listed'))
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `like ${idOf('listed')}`)
  })
}

test('one tap on a picture is nobody’s business, nor are two on a friend’s', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.home())
  await driver.press(mediaOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await doubleTap(driver, mediaOf('friendNext'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('friendNext')}`)
})

test('a phone: two touches, a touch on the heart', async ({ driver, sites }) => {
  await driver.hands.resize(390, 800)
  await driver.open(INSTAGRAM.home())
  await doubleTap(driver, mediaOf('listed'), 'finger')
  await driver.answer('Jangan sukai')
  await driver.touch(likeOf('rivals'))
  await driver.answer('Jangan sukai')
  await driver.touch(likeOf('friendNext'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('friendNext')}`)
})

for (const where of ['post', 'named'] as const) {
  test(
    `a post’s own page (${where}): its author, though tags and those who liked it stand there, too`,
    ONCE,
    async ({ driver, sites }) => {
      await driver.open(INSTAGRAM[where]('listed'))
      await driver.press(likeOf('listed'))
      expect((await driver.asked()).title).toContain('@paslon_contoh')
      await driver.answer('Jangan sukai')
      await driver.press(commentLike(COMMENT.ofFriend))
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `like comment ${COMMENT.ofFriend}`)
      await driver.open(INSTAGRAM[where]('tagged'))
      await driver.press(likeOf('tagged'))
      expect(await driver.notAsked()).toBe(true)
    },
  )
}

test('a post over a profile: two owners on the screen, the right one is named', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.profile('teman_baik'))
  await driver.press(`[data-tile="${idOf('plain')}"]`)
  await driver.press(commentLike(COMMENT.ofPair))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await driver.press(commentLike(COMMENT.ofCoffee))
  expect(await driver.notAsked()).toBe(true)
  await driver.press(`[role="dialog"] ${likeOf('plain')}`)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like comment ${COMMENT.ofCoffee}`, `like ${idOf('plain')}`)
})

test('a long feed, far down: a post drawn a moment ago', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.home({ posts: '1000', teaches: 'no' }))
  const far = String(BigInt(idOf('listed')) + 1000n * 12n)
  await driver.press(`[data-control="like"][data-of="${far}"]`)
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Tetap sukai')
  await sent(sites, `like ${far}`)
})

test('exploring: a picture names nobody, the post it opens does', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.explore())
  await driver.press(`[data-tile="${idOf('listed')}"]`)
  expect(await driver.notAsked()).toBe(true)
  await driver.press(`[role="dialog"] ${likeOf('listed')}`)
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('a profile’s own button follows its owner; suggestions below follow others', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.profile('paslon_contoh'))
  await driver.press(followIn('header', 'paslon_contoh'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Tetap ikuti')
  await sent(sites, `follow ${accountOf('pair')}`)
  await driver.open(INSTAGRAM.profile('teman_baik'))
  await driver.press(followIn('header', 'teman_baik'))
  expect(await driver.notAsked()).toBe(true)
  await driver.press(followIn('.suggested', 'paslon_contoh_dua'))
  expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
})

test('the card over a name: its button stands after pictures', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.home())
  await driver.press(followIn('.card', 'paslon_contoh'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan ikuti')
  await sent(sites)
})

test('repost and share: asked before; the sheet opens only after a yes', ONCE, async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.home())
  await driver.press(control('listed', 'repost'))
  await driver.answer('Jangan bagikan')
  await driver.press(control('listed', 'repost'))
  await driver.answer('Tetap bagikan')
  await sent(sites, `repost ${idOf('listed')}`)
  expect(await driver.noteNow()).toBeNull()
  await driver.press(control('listed', 'repost')) // taking back, under the same label
  expect(await driver.notAsked()).toBe(true)
  await driver.press(shareOf('rivals'))
  await driver.answer('Jangan bagikan')
  await shows(driver, '.sheet', 0)
  await driver.press(shareOf('rivals'))
  await driver.answer('Tetap bagikan')
  await shows(driver, '.sheet')
  await sent(sites, `repost ${idOf('listed')}`)
})

test('a comment waits, by button and by Enter; on a friend’s post it is the friend’s', async ({ driver, sites }) => {
  const write = async (post: PostName, text: string) => {
    await driver.press(`${article(post)} textarea`)
    await driver.type(text)
  }
  await driver.open(INSTAGRAM.home())
  await write('listed', 'ok')
  await driver.key('Enter')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan komentari')
  await driver.press(`${article('listed')} form > div [role="button"]`)
  await driver.answer('Tetap komentari')
  await sent(sites, `comment ${idOf('listed')}`)
  await write('friendNext', 'ok')
  await driver.key('Enter')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `comment ${idOf('listed')}`, `comment ${idOf('friendNext')}`)
})

test(
  'an answer to a listed account’s comment on a friend’s post: its request waits',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(INSTAGRAM.post('plain'))
    await driver.press(`.comment:has(${commentLike(COMMENT.ofPair)}) button`)
    await driver.type('ok')
    await driver.key('Enter')
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan komentari')
    await sent(sites)
  },
)

test('a request that no press of ours saw waits, too: refused, the page takes it back', async ({ driver, sites }) => {
  await driver.open(INSTAGRAM.home({ teaches: 'no' })) // its post’s short code on the page is the number in the request
  await driver.place(likeOf('listed'))
  await driver.press('.media') // a person is there
  await driver.hands.evaluate(one => document.querySelector<HTMLElement>(one)?.click(), likeOf('listed'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await shows(driver, likedOf('listed'), 0)
  await sent(sites)
})
