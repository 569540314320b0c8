import { everyThree } from '../every-three'
import { type Whose, whoseEach } from './every-site'
import { goOn, sent, shows } from './expectations'
import {
  box,
  button,
  FACEBOOK,
  FLOATING,
  FOLLOW,
  idOf,
  likeOf,
  PHONE,
  type PostName,
  REEL,
  reactOf,
  SHARE_NOW,
  shareOf,
} from './facebook'
import { DEEP, expect, ONCE, test } from './fixtures'

const COVERING = [
  { acts: 'click', trusted: 'any', menu: 'stay', lang: 'en', feed: 'numbered', via: 'xhr' },
  { acts: 'pointerdown', trusted: 'only', menu: 'blur', lang: 'id', feed: 'plain', via: 'xhr' },
  { acts: 'mousedown', trusted: 'any', menu: 'blur', lang: 'id', feed: 'numbered', via: 'fetch' },
]
const DEEPER = {
  acts: ['click', 'pointerdown', 'mousedown'],
  trusted: ['any', 'only'],
  menu: ['stay', 'blur'],
  lang: ['en', 'id'],
  feed: ['numbered', 'plain'],
  via: ['xhr', 'fetch'],
} as const

for (const variant of DEEP ? everyThree(DEEPER) : COVERING.slice(0, 2)) {
  const refuses = variant.trusted === 'only'
  const [on, now, mine] =
    variant.lang === 'en' ? ['Remove Like', 'Follow', 'Following'] : ['Hapus Suka', 'Ikuti', 'Mengikuti']
  test.describe(
    `Facebook that ${Object.entries(variant)
      .map(pair => pair.join('='))
      .join(' ')}`,
    variant === COVERING[0] ? {} : ONCE,
    () => {
      test('like: dropped leaves nothing, continued arrives once, taking back is never held', async ({
        driver,
        sites,
      }) => {
        await driver.open(FACEBOOK('/', variant))
        await driver.press(likeOf('listed'))
        expect((await driver.asked()).title).toContain('@paslon.contoh')
        await driver.answer('Jangan sukai')
        await sent(sites)
        await shows(driver, `${box('listed')} ${button(on)}`, 0)

        await driver.press(likeOf('listed'))
        await goOn(driver, 'Tetap sukai', refuses, () => driver.press(likeOf('listed')))
        await shows(driver, `${box('listed')} ${button(on)}`)
        await sent(sites, `FeedbackReact ${idOf('listed')}`)

        await driver.press(likeOf('listed'))
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `FeedbackReact ${idOf('listed')}`, `FeedbackReact ${idOf('listed')} off`)
      })

      test('share: its opener is held, then the dialog opens and its button passes', async ({ driver, sites }) => {
        await driver.open(FACEBOOK('/', variant))
        await driver.press(shareOf('rivals'))
        await driver.answer('Jangan bagikan')
        await shows(driver, SHARE_NOW, 0)

        await driver.press(shareOf('rivals'))
        await goOn(driver, 'Tetap bagikan', refuses, () => driver.press(shareOf('rivals')))
        await shows(driver, SHARE_NOW)
        await driver.press(SHARE_NOW)
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `ComposerStoryCreate share ${idOf('rivals')}`)
      })

      test('follow: of the page in the address', async ({ driver, sites }) => {
        await driver.open(FACEBOOK('/paslon.contoh', variant))
        await driver.press(FOLLOW)
        expect((await driver.asked()).title).toContain('@paslon.contoh')
        await driver.answer('Jangan ikuti')
        await sent(sites)
        await driver.press(FOLLOW)
        await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(FOLLOW))
        await shows(driver, `h1 ~ ${button(mine)}`)
        await sent(sites, 'UserFollow 61500000000001')
        await driver.press(FOLLOW)
        await shows(driver, `h1 ~ ${button(now)}`)
      })

      test('a reaction from the picker waits at its request', async ({ driver, sites }) => {
        await driver.open(FACEBOOK('/', { ...variant, lang: 'en' }))
        await driver.press(reactOf('listed'))
        await shows(driver, FLOATING)
        await driver.press(`${FLOATING} ${button('Love')}`)
        expect((await driver.asked()).title).toContain('@paslon.contoh')
        await driver.answer('Jangan sukai')
        await sent(sites)
        await shows(driver, `${box('listed')} ${button('Remove Like')}`, 0)

        await driver.press(reactOf('listed'))
        await driver.press(`${FLOATING} ${button('Love')}`)
        await driver.answer('Tetap sukai')
        await sent(sites, `FeedbackReact ${idOf('listed')}`)
      })

      test('innocent: arrives untouched', async ({ driver, sites }) => {
        await driver.open(FACEBOOK('/', variant))
        await driver.press(likeOf('menu'))
        await shows(driver, `${box('menu')} ${button(on)}`)
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `FeedbackReact ${idOf('menu')}`)
        const heard = await driver.hands.evaluate(
          () => window.heardByFacebook.map(({ type, trusted, prevented }) => `${type} ${trusted} ${prevented}`),
          null,
        )
        expect(heard).toEqual(['pointerdown true false', 'mousedown true false', 'click true false'])
      })
    },
  )
}

const WHOSE: Whose<PostName>[] = [
  { post: 'sharedByFriend', of: 'dibagikan dari @paslon.contoh', because: 'a friend shares its post' },
  { post: 'inGroup', of: 'di grup', because: 'it stands in a group of volunteers' },
  { post: 'promoted', of: '@calon.contoh', because: 'an advertisement is a post of its author' },
  { post: 'rivals', of: '@paslon.contoh.dua', because: 'rivals are treated alike' },
  { post: 'inOtherGroup', of: null, because: 'its group is in no list' },
  { post: 'commission', of: null, because: 'the election commission is an exception' },
  { post: 'catering', of: null, because: 'its name merely begins like a listed one' },
  { post: 'plain', of: null, because: 'a listed account comments below, no more' },
]
for (const lang of ['en', 'pt'])
  test(
    `whose a post is (${lang}): ${WHOSE.map(({ because }) => because).join('; ')}`,
    ONCE,
    async ({ driver, sites }) => {
      await driver.open(FACEBOOK('/', { lang }))
      await whoseEach({ driver, sites }, WHOSE, {
        press: post => driver.press(likeOf(post)),
        sends: post => `FeedbackReact ${idOf(post)}`,
      })
    },
  )

test('a yes for one post is no yes for the next of the same account', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await sent(sites, `FeedbackReact ${idOf('listed')}`)
  await driver.press(likeOf('second'))
  await driver.answer('Jangan sukai')
  await sent(sites, `FeedbackReact ${idOf('listed')}`)
})

test('in a language without words, taking back is not held', async ({ driver, sites }) => {
  await driver.open(FACEBOOK('/', { lang: 'pt' }))
  await driver.press(likeOf('listed'))
  await driver.answer('Tetap sukai')
  await sent(sites, `FeedbackReact ${idOf('listed')}`)
  await driver.press(likeOf('listed'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FeedbackReact ${idOf('listed')}`, `FeedbackReact ${idOf('listed')} off`)
})

test('sharing what a friend shares asks for whose it was first', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(shareOf('sharedByFriend'))
  expect((await driver.asked()).text).toContain('dibagikan dari @paslon.contoh')
  await driver.answer('Jangan bagikan')
  await sent(sites)
})

test('follow inside the title of a suggested post', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(`${box('suggested')} h4 ${button('Follow')}`)
  expect((await driver.asked()).title).toContain('@paslon.contoh.dua')
  await driver.answer('Jangan ikuti')
  await sent(sites)
})

test('join: a group by its page, and the right one of two cards', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK('/groups/7700000000041/'))
  await driver.press(button('Join group'))
  await driver.answer('Jangan gabung')
  await driver.open(FACEBOOK('/groups/'))
  await driver.press(`[data-replica="7700000000041"] ${button('Join group')}`)
  await driver.answer('Jangan gabung')
  await driver.press(`[data-replica="7700000000099"] ${button('Join group')}`)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, 'GroupCometJoinForum 7700000000099')
})

test('RSVP waits for its host', async ({ driver, sites }) => {
  await driver.open(FACEBOOK('/events/8800000000001/'))
  await driver.press(button('Interested'))
  expect((await driver.asked()).text).toContain('Partai Contoh')
  await driver.answer('Jangan tandai hadir')
  await sent(sites)
  await driver.open(FACEBOOK('/events/8800000000002/'))
  await driver.press(button('Interested'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, 'PublicEventCometRSVP 8800000000002')
})

test('a reel whose owner only the first page’s data names', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK(`/reel/${REEL}`, { lang: 'pt' }))
  await driver.press(button('Curtir'))
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('the shortcut L, and Enter on the button, ask as a press does', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.focus(likeOf('listed'))
  await driver.key('l')
  await driver.answer('Jangan sukai')
  await driver.focus(likeOf('listed'))
  await driver.key('Enter')
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('an own post is held only for a pack’s hashtag', ONCE, async ({ driver, sites }) => {
  await driver.open(FACEBOOK())
  await driver.press(button('Create'))
  await driver.press('#new-post')
  await driver.type('halo')
  await driver.press(`[role="dialog"] ${button('Post')}`)
  await sent(sites, 'ComposerStoryCreate')
  await driver.press(button('Create'))
  await driver.press('#new-post')
  await driver.type(' #PilihContoh')
  await driver.press(`[role="dialog"] ${button('Post')}`)
  await driver.answer('Jangan kirim')
  await sent(sites, 'ComposerStoryCreate')
})

test('a name that only the header says is enough', ONCE, async ({ driver, sites }) => {
  for (const via of ['xhr', 'fetch']) {
    await driver.open(FACEBOOK('/', { name: 'header', via }))
    await driver.press(reactOf('listed'))
    await driver.press(`${FLOATING} ${button('Love')}`)
    await driver.answer('Jangan sukai')
  }
  await sent(sites)
})

test('the phone: a like waits at its request, by touch', async ({ driver, sites }) => {
  await driver.open(PHONE())
  const like = (post: PostName) => `[data-tracking-duration-id="${idOf(post)}"] [role="button"]`
  await driver.touch(like('listed'))
  expect((await driver.asked()).title).toContain('paslon.contoh')
  await driver.answer('Jangan sukai')
  await driver.touch(like('menu'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FeedbackReact ${idOf('menu')}`)
})

for (const [place, path] of [
  ['a page', '/paslon.contoh'],
  ['search', '/search/posts/?q=warga'],
  ['web.facebook.com', ''],
] as const) {
  test(`like is held on ${place}`, ONCE, async ({ driver, sites }) => {
    await driver.open(path === '' ? FACEBOOK().replace('www.', 'web.') : FACEBOOK(path))
    await driver.press(likeOf('second'))
    await driver.answer('Jangan sukai')
    await sent(sites)
  })
}
