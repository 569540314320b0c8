import { everyThree } from '../every-three'
import type { Driver } from './driver/driver'
import { likeOnce, seenByBoth, untouched, type Whose, whoseEach } from './every-site'
import { goOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import {
  accountOf,
  commentLike,
  commentOf,
  control,
  EDITOR,
  followOf,
  idOf,
  item,
  likedOf,
  likeOf,
  POST,
  REPOST,
  TIKTOK,
  tileOf,
  type VideoName,
} from './tiktok'

const COVERING = [
  { acts: 'click', trusted: 'any', via: 'fetch', ids: 'query', lang: 'id' },
  { acts: 'pointerdown', trusted: 'only', via: 'xhr', ids: 'form', lang: 'en' },
]
const DEEPER = {
  acts: ['click', 'pointerdown'],
  trusted: ['any', 'only'],
  via: ['fetch', 'xhr'],
  ids: ['query', 'form'],
  lang: ['id', 'en'],
} as const
for (const variant of DEEP ? everyThree(DEEPER) : COVERING) {
  const refuses = variant.trusted === 'only'
  const isWhole = DEEP || variant === COVERING[0]
  test.describe(Object.values(variant).join(' '), variant === COVERING[0] ? {} : ONCE, () => {
    test('like: dropped leaves nothing, continued arrives once, taking back is never held', ({ driver, sites }) =>
      likeOnce(
        { driver, sites },
        {
          page: TIKTOK.home(variant),
          like: likeOf('listed'),
          liked: likedOf('listed'),
          of: '@paslon_contoh',
          id: idOf('listed'),
          refuses,
        },
      ))

    if (isWhole || refuses)
      test('follow, in a head and in a row; taking back is never held', async ({ driver, sites }) => {
        await driver.open(TIKTOK.profile('calon_contoh', variant))
        await driver.press(followOf('paslon_contoh_dua'))
        expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
        await driver.answer('Jangan ikuti')
        await driver.press(followOf('calon_contoh'))
        expect((await driver.asked()).title).toContain('@calon_contoh')
        await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(followOf('calon_contoh')))
        await sent(sites, `follow ${accountOf('candidate')}`)
        await driver.press(followOf('calon_contoh'))
        await driver.press(followOf('warung.kopi'))
        await driver.press(followOf('warung.kopi'))
        expect(await driver.notAsked()).toBe(true)
        await sent(
          sites,
          `follow ${accountOf('candidate')}`,
          `unfollow ${accountOf('candidate')}`,
          `follow ${accountOf('coffee')}`,
          `unfollow ${accountOf('coffee')}`,
        )
      })

    if (isWhole)
      test('innocent: arrives untouched, without a trace', async ({ driver, sites }) => {
        await driver.open(TIKTOK.home(variant))
        await driver.press(control('listed', 'favorite'))
        await driver.press(likeOf('plain'))
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `like ${idOf('plain')}`)
        await untouched(driver)
      })
  })
}

const WHOSE: Whose<VideoName>[] = [
  { post: 'rivals', of: '@paslon_contoh_dua', because: 'its author is listed' },
  { post: 'candidate', of: '@calon_contoh', because: 'its author is listed, by number' },
  { post: 'sponsored', of: '@paslon_contoh_dua', because: 'an advertisement is a video of its author' },
  { post: 'mention', of: null, because: 'a listed account is merely mentioned in its caption' },
  { post: 'commission', of: null, because: 'the election commission is an exception' },
  { post: 'catering', of: null, because: 'its handle merely begins like a listed one' },
]
test('whose it is, item by item, though the address stays that of the first', ONCE, async ({ driver, sites }) => {
  await driver.open(TIKTOK.video('listed', { teaches: 'no' }))
  await whoseEach({ driver, sites }, WHOSE, {
    press: video => driver.press(likeOf(video)),
    sends: post => `like ${idOf(post)}`,
  })
})

test('the plus below a picture follows its author', ONCE, async ({ driver, sites }) => {
  await driver.open(TIKTOK.home())
  await driver.press(control('rivals', 'plus'))
  expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
  await driver.answer('Tetap ikuti')
  await driver.press(control('friendNext', 'plus'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `follow ${accountOf('rivals')}`, `follow ${accountOf('friend')}`)
})

test('L acts on the item in view, whatever has the focus', async ({ driver, sites }) => {
  await driver.hands.resize(1200, 760) // less than two items high
  await driver.open(TIKTOK.home())
  await driver.hands.evaluate(() => scrollTo(0, 420), null)
  await driver.key('l')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Tetap sukai')
  await sent(sites, `like ${idOf('listed')}`)
  await driver.key('l') // takes back
  expect(await driver.notAsked()).toBe(true)
  await driver.hands.evaluate(() => scrollTo(0, 0), null)
  await driver.key('l')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('listed')}`, `unlike ${idOf('listed')}`, `like ${idOf('plain')}`)
})

test(
  'the panel that shares opens after a yes; its bare picture reposts and asks no more',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(TIKTOK.home())
    await driver.press(control('listed', 'share'))
    await driver.answer('Jangan posting ulang')
    await shows(driver, REPOST, 0)
    await driver.press(control('listed', 'share'))
    await driver.answer('Tetap posting ulang')
    await shows(driver, REPOST)
    expect(await driver.noteNow()).toBeNull()
    await driver.press(REPOST)
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `repost ${idOf('listed')}`)
  },
)

test(
  'two taps are no act of the site that we know: where they like, the request waits',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(TIKTOK.home({ tap: 'likes' }))
    const { x, y } = await driver.place(`${item('listed')} [data-e2e="feed-video"]`)
    await driver.pressAt(x, y)
    await driver.pressAt(x, y)
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await shows(driver, likedOf('listed'), 0)
    await sent(sites)
  },
)

const write = async (driver: Driver, video: VideoName) => {
  await driver.press(control(video, 'comment'))
  await driver.press(EDITOR)
  await driver.type('ok')
}

test(
  'a comment beside the feed waits at its request, by button and by Enter; the draft comes back',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(TIKTOK.home())
    await write(driver, 'listed')
    await driver.key('Enter')
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan komentari')
    await expect.poll(() => driver.hands.evaluate(one => document.querySelector(one)?.textContent, EDITOR)).toBe('ok')
    await driver.press(POST)
    await driver.answer('Tetap komentari')
    await sent(sites, `comment ${idOf('listed')}`)
    await write(driver, 'friendNext')
    await driver.press(POST)
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `comment ${idOf('listed')}`, `comment ${idOf('friendNext')}`)
  },
)

test(
  'a comment’s heart is its writer’s; an answer is for the writer and for the video’s owner',
  ONCE,
  async ({ driver, sites }) => {
    const ofPair = commentOf('plain', 'pair')
    await driver.open(TIKTOK.home())
    await driver.press(control('plain', 'comment'))
    await driver.press(commentLike(ofPair))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await driver.press(commentLike(commentOf('plain', 'coffee')))
    expect(await driver.notAsked()).toBe(true)
    await driver.press(`[data-comment="${ofPair}"] [data-control="reply"]`)
    await driver.press(EDITOR)
    await driver.type('ok')
    await driver.press(POST)
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan komentari')
    await driver.press(control('listed', 'comment'))
    await driver.press(commentLike(commentOf('listed', 'friend')))
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `like comment ${commentOf('plain', 'coffee')}`, `like comment ${commentOf('listed', 'friend')}`)
  },
)

test('a video over a profile: its own bar, its follow, its key', ONCE, async ({ driver, sites }) => {
  await driver.open(TIKTOK.profile('teman_baik'))
  await driver.press(tileOf('listed')) // a repost of theirs
  await driver.press(likeOf('listed'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await driver.key('l')
  await driver.answer('Jangan sukai')
  await driver.press(control('listed', 'browse-follow'))
  await driver.answer('Jangan ikuti')
  await driver.press(control('listed', 'share'))
  await driver.answer('Jangan posting ulang')
  await driver.press(EDITOR)
  await driver.type('ok')
  await driver.key('Enter')
  await driver.answer('Jangan komentari')
  await sent(sites)
})

test('found people: each row is its own', ONCE, async ({ driver, sites }) => {
  await driver.open(TIKTOK.search())
  await driver.press(followOf('paslon_contoh'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan ikuti')
  await driver.press(followOf('warung.kopi'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `follow ${accountOf('coffee')}`)
})

test('a live: its taps wait at the request of its room', ONCE, async ({ driver, sites }) => {
  await driver.open(TIKTOK.live('paslon_contoh'))
  await driver.press('.live')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('the site’s own retry of a refused act is refused unasked', ONCE, async ({ driver, sites }) => {
  await driver.open(TIKTOK.home({ rollback: 'retry', marks: 'renamed' }))
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  await shows(driver, likedOf('listed'), 0)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites)
})

test('after a redesign, without any mark we know: the requests alone', async ({ driver, sites }) => {
  await driver.open(TIKTOK.home({ marks: 'renamed' }))
  for (const press of [likeOf('listed'), control('rivals', 'plus'), likeOf('candidate')]) {
    await driver.press(press)
    await driver.settle()
    const [, dont = ''] = (await driver.asked()).buttons.join('|').match(/(Jangan (?:sukai|ikuti))/) ?? []
    await driver.answer(dont)
  }
  await write(driver, 'listed')
  await driver.key('Enter')
  await driver.answer('Jangan komentari')
  await driver.press(control('plain', 'comment'))
  await driver.press(commentLike(commentOf('plain', 'pair')))
  await driver.answer('Jangan sukai')
  await driver.press(control('listed', 'share'))
  await driver.press(REPOST)
  await driver.answer('Jangan posting ulang')
  await driver.press(likeOf('friendNext'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('friendNext')}`)
})

test('a phone: by touch, innocent ones pass', async ({ driver, sites }) => {
  await driver.hands.resize(390, 800)
  await driver.open(TIKTOK.home())
  await driver.touch(likeOf('listed'))
  await driver.answer('Jangan sukai')
  await driver.touch(control('rivals', 'plus'))
  await driver.answer('Jangan ikuti')
  await driver.touch(likeOf('friendNext'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('friendNext')}`)
})

test('what the two nets saw is counted, part by part', ONCE, async ({ driver }) => {
  await driver.open(TIKTOK.home())
  await driver.press(likeOf('plain'))
  await seenByBoth(driver, 'tiktok', 'home')
})
