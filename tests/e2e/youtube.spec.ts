import { everyThree } from '../every-three'
import type { Driver } from './driver/driver'
import { likeOnce, seenByBoth, untouched, type Whose, whoseEach } from './every-site'
import { goOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import {
  barLike,
  channelOf,
  commentLike,
  commentOf,
  editorOf,
  idOf,
  likedOf,
  likeOf,
  nextTo,
  postLike,
  postOf,
  sendOf,
  subscribeTo,
  type VideoName,
  YOUTUBE,
} from './youtube'

const COVERING = [
  { acts: 'click', trusted: 'any', via: 'request', shape: '2026', lang: 'id' },
  { acts: 'pointerdown', trusted: 'only', via: 'xhr', shape: '2025', lang: 'en' },
]
const DEEPER = {
  acts: ['click', 'pointerdown'],
  trusted: ['any', 'only'],
  via: ['request', 'fetch', 'xhr'],
  shape: ['2026', '2025'],
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
          page: YOUTUBE.watch('listed', variant),
          like: barLike('listed'),
          liked: likedOf('listed'),
          of: '@paslon_contoh',
          id: idOf('listed'),
          refuses,
        },
      ))

    if (isWhole)
      test('subscribe, in a head and in a row; taking back is never held', async ({ driver, sites }) => {
        await driver.open(YOUTUBE.results(variant))
        await driver.press(subscribeTo('paslon_contoh_dua'))
        expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
        await driver.answer('Jangan ikuti')
        await driver.open(YOUTUBE.channel('calon_contoh', variant))
        await driver.press(subscribeTo('calon_contoh'))
        expect((await driver.asked()).title).toContain('@calon_contoh')
        await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(subscribeTo('calon_contoh')))
        await sent(sites, `subscribe ${channelOf('candidate')}`)
        await driver.press(subscribeTo('calon_contoh'))
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `subscribe ${channelOf('candidate')}`, `unsubscribe ${channelOf('candidate')}`)
      })

    if (isWhole)
      test('innocent: arrives untouched, without a trace', async ({ driver, sites }) => {
        await driver.open(YOUTUBE.watch('plain', variant))
        await driver.press(barLike('plain'))
        await driver.press(subscribeTo('teman_baik'))
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `like ${idOf('plain')}`, `subscribe ${channelOf('friend')}`)
        await untouched(driver)
      })
  })
}

const WHOSE: Whose<VideoName>[] = [
  { post: 'candidate', of: '@calon_contoh', because: 'its owner is listed' },
  { post: 'live', of: '@paslon_contoh_dua', because: 'its owner is listed' },
  {
    post: 'together',
    of: 'Paslon Contoh Satu',
    because: 'a listed channel is one of its owners, whom only data name',
  },
  { post: 'mention', of: null, because: 'a listed channel is merely linked in its description' },
  { post: 'commission', of: null, because: 'the election commission is an exception' },
  { post: 'catering', of: null, because: 'its handle merely begins like a listed one' },
]
test(
  'whose it is, moving from video to video inside the app, by what the pages show',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(YOUTUBE.watch('plain', { teaches: 'no' }))
    const press = async (video: VideoName) => {
      await driver.press(nextTo(video))
      await driver.press(barLike(video))
    }
    await whoseEach({ driver, sites }, WHOSE, { press, sends: post => `like ${idOf(post)}` })
  },
)

test(
  'just after a move the address is new and the page old: nobody is named wrongly, the request waits',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(YOUTUBE.watch('listed', { moves: 'slow' }))
    await driver.press(nextTo('plain'))
    await driver.press(likeOf('listed'))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await driver.press(barLike('plain'))
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `like ${idOf('plain')}`)
  },
)

test('the quick heart over the player, a dislike beside the like', ONCE, async ({ driver, sites }) => {
  await driver.open(YOUTUBE.watch('listed'))
  await driver.press(`#player ${likeOf('listed')}`)
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await driver.press('[data-control="dislike"]')
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `dislike ${idOf('listed')}`)
})

test('several owners: the button opens their list, each row is its own', ONCE, async ({ driver, sites }) => {
  await driver.open(YOUTUBE.watch('together'))
  await driver.press(subscribeTo('several'))
  expect(await driver.notAsked()).toBe(true)
  await driver.press(subscribeTo('paslon_contoh'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan ikuti')
  await driver.press(subscribeTo('warung.kopi'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `subscribe ${channelOf('coffee')}`)
})

const write = async (driver: Driver, place: string) => {
  await driver.press(editorOf(place))
  await driver.type('ok')
}

test('a comment is for the video’s owner, by button and by Ctrl+Enter', ONCE, async ({ driver, sites }) => {
  await driver.open(YOUTUBE.watch('listed'))
  await write(driver, 'comment')
  await driver.key('Control+Enter')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan komentari')
  await driver.press(sendOf('comment'))
  await driver.answer('Tetap komentari')
  await sent(sites, `comment ${idOf('listed')}`)
})

test(
  'a comment’s heart is its writer’s; an answer is for the writer and for the video’s owner',
  ONCE,
  async ({ driver, sites }) => {
    const [ofPair, ofCoffee] = [commentOf('plain', 'pair'), commentOf('plain', 'coffee')]
    await driver.open(YOUTUBE.watch('plain'))
    await driver.press(commentLike(ofPair))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await driver.press(commentLike(ofCoffee))
    expect(await driver.notAsked()).toBe(true)
    await driver.press(`[data-comment="${ofPair}"] [data-control="reply"]`)
    await write(driver, `reply ${ofPair}`)
    await driver.press(sendOf(`reply ${ofPair}`))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan komentari')
    await write(driver, 'comment')
    await driver.press(sendOf('comment'))
    expect(await driver.notAsked()).toBe(true)
    await driver.open(YOUTUBE.watch('listed'))
    const ofFriend = commentOf('listed', 'friend')
    await driver.press(commentLike(ofFriend))
    expect(await driver.notAsked()).toBe(true)
    await driver.press(`[data-comment="${ofFriend}"] [data-control="reply"]`)
    await write(driver, `reply ${ofFriend}`)
    await driver.press(sendOf(`reply ${ofFriend}`))
    expect((await driver.asked()).text).toContain('@paslon_contoh')
    await driver.answer('Jangan komentari')
    await sent(sites, `like comment ${ofCoffee}`, `comment ${idOf('plain')}`, `like comment ${ofFriend}`)
  },
)

test('a channel’s posts: a heart, and what is written below one', ONCE, async ({ driver, sites }) => {
  await driver.open(YOUTUBE.channel('teman_baik'))
  await driver.press(postLike(postOf('listed')))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await driver.press(postLike(postOf('friend')))
  expect(await driver.notAsked()).toBe(true)
  await driver.open(YOUTUBE.post('listed'))
  await write(driver, 'comment')
  await driver.press(sendOf('comment'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan komentari')
  await sent(sites, `like comment ${postOf('friend')}`)
})

test('shorts, one below the other: each its own, though the address is late', ONCE, async ({ driver, sites }) => {
  await driver.open(YOUTUBE.short('friendShort'))
  await driver.press(likeOf('listedShort'))
  expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
  await driver.answer('Jangan sukai')
  await driver.press(subscribeTo('paslon_contoh_dua'))
  await driver.answer('Jangan ikuti')
  await driver.press(likeOf('newsShort'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('newsShort')}`)
})

test('live chat stands in a frame: held there, by the owner of the page around it', async ({ driver, sites }) => {
  const inFrame = () =>
    driver.hands.evaluate(() => {
      const page = document.querySelector<HTMLIFrameElement>('#chatframe')?.contentDocument
      const layers = [...(page?.documentElement.children ?? [])].filter(({ localName }) => !/head|body/.test(localName))
      return { layers: layers.length, text: page?.querySelector('#input')?.textContent ?? '' }
    }, null)
  await driver.open(YOUTUBE.watch('live', { teaches: 'no' }))
  const { x, y } = await driver.place('#chatframe')
  await driver.pressAt(x - 150, y - 210)
  await driver.type('ok')
  await driver.key('Enter')
  await expect.poll(inFrame).toEqual({ layers: 1, text: 'ok' })
  await new Promise(resolve => setTimeout(resolve, 800))
  await driver.key('Escape')
  await expect.poll(inFrame).toEqual({ layers: 0, text: 'ok' })
  await sent(sites)
})

test('the site’s own retry of a refused act is refused unasked', ONCE, async ({ driver, sites }) => {
  await driver.open(YOUTUBE.watch('listed', { rollback: 'retry', marks: 'renamed' }))
  await driver.press(barLike('listed'))
  await driver.answer('Jangan sukai')
  await shows(driver, likedOf('listed'), 0)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites)
})

test('after a redesign, without any mark we know: the requests alone', async ({ driver, sites }) => {
  await driver.open(YOUTUBE.watch('listed', { marks: 'renamed' }))
  await driver.press(barLike('listed'))
  await driver.answer('Jangan sukai')
  await driver.press(subscribeTo('paslon_contoh'))
  await driver.answer('Jangan ikuti')
  await write(driver, 'comment')
  await driver.press(sendOf('comment'))
  await driver.answer('Jangan komentari')
  await driver.press(nextTo('together'))
  await driver.press(barLike('together'))
  await driver.answer('Jangan sukai')
  await driver.press(nextTo('plain'))
  await driver.press(commentLike(commentOf('plain', 'pair')))
  await driver.answer('Jangan sukai')
  await driver.press(barLike('plain'))
  expect(await driver.notAsked()).toBe(true)
  await driver.open(YOUTUBE.channel('teman_baik', { marks: 'renamed' }))
  await driver.press(postLike(postOf('listed')))
  await driver.answer('Jangan sukai')
  await driver.open(YOUTUBE.short('listedShort', { marks: 'renamed' }))
  await driver.press(likeOf('listedShort'))
  await driver.answer('Jangan sukai')
  await sent(sites, `like ${idOf('plain')}`)
})

test('a phone, by touch: m.youtube.com', async ({ driver, sites }) => {
  await driver.hands.resize(390, 800)
  await driver.open(YOUTUBE.phone('listed', { teaches: 'no' }))
  await driver.touch(likeOf('listed'))
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await driver.touch(subscribeTo('paslon_contoh'))
  await driver.answer('Jangan ikuti')
  await driver.open(YOUTUBE.phone('plain'))
  await driver.touch(likeOf('plain'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `like ${idOf('plain')}`)
})

test('what the two nets saw is counted, part by part', ONCE, async ({ driver }) => {
  await driver.open(YOUTUBE.watch('plain'))
  await driver.press(barLike('plain'))
  await seenByBoth(driver, 'youtube', 'watch')
})
