import { everyThree } from '../every-three'
import { replyOfPair } from '../sites/threads/world'
import type { Driver } from './driver/driver'
import { seenByBoth, type Whose, whoseEach } from './every-site'
import { goOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import { accountOf, control, controlOf, EDITOR, idOf, item, liked, type PostName, SEND, THREADS } from './threads'

const COVERING = [
  { sends: 'th', acts: 'click', trusted: 'any', lang: 'id' },
  { sends: 'barcelona', acts: 'pointerdown', trusted: 'only', lang: 'en' },
]
const DEEPER = {
  sends: ['th', 'barcelona'],
  acts: ['click', 'pointerdown'],
  trusted: ['any', 'only'],
  lang: ['id', 'en'],
} as const
for (const variant of DEEP ? everyThree(DEEPER) : COVERING) {
  const refuses = variant.trusted === 'only'
  test.describe(Object.values(variant).join(' '), variant === COVERING[0] ? {} : ONCE, () => {
    test('like: dropped leaves nothing, continued arrives once; taking back and others’ posts are untouched', async ({
      driver,
      sites,
    }) => {
      await driver.open(THREADS.home(variant))
      await driver.press(control('listed', 'like'))
      expect((await driver.asked()).title).toContain('@paslon_contoh')
      await driver.answer('Jangan sukai')
      await sent(sites)
      await shows(driver, liked('listed'), 0)
      await driver.press(control('listed', 'like'))
      await goOn(driver, 'Tetap sukai', refuses, () => driver.press(control('listed', 'like')))
      await shows(driver, liked('listed'))
      await driver.press(control('listed', 'like'))
      await driver.press(control('friendNext', 'like'))
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `like ${idOf('listed')}`, `unlike ${idOf('listed')}`, `like ${idOf('friendNext')}`)
    })

    if (DEEP || !refuses)
      test('follow: the plus on a picture, dropped and continued', async ({ driver, sites }) => {
        await driver.open(THREADS.home(variant))
        await driver.press(control('rivals', 'plus'))
        expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
        await driver.answer('Jangan ikuti')
        await sent(sites)
        await driver.press(control('rivals', 'plus'))
        await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(control('rivals', 'plus')))
        await sent(sites, `follow ${accountOf('rivals')}`)
      })
  })
}

const WHOSE: Whose<PostName>[] = [
  { post: 'candidate', of: '@calon_contoh', because: 'its author is listed' },
  { post: 'passedOn', of: '@paslon_contoh_dua', because: 'a friend merely reposted what a listed account wrote' },
  { post: 'shown', of: null, because: 'a listed account merely reposted it' },
  { post: 'quoting', of: null, because: 'a listed account is merely quoted' },
  { post: 'commission', of: null, because: 'the election commission is an exception' },
  { post: 'catering', of: null, because: 'its handle merely begins like a listed one' },
]
for (const marks of DEEP ? ['kept', 'bare'] : ['kept'])
  test(
    `whose a post is (marks ${marks}): ${WHOSE.map(({ because }) => because).join('; ')}`,
    ONCE,
    async ({ driver, sites }) => {
      await driver.open(THREADS.home({ marks, teaches: 'no' }))
      // Two posts in one place: of a quoting one its request tells.
      const cases = WHOSE.filter(({ post }) => marks === 'kept' || post !== 'quoting')
      const press = (post: PostName) => driver.press(control(post, 'like'))
      await whoseEach({ driver, sites }, cases, { press, sends: post => `like ${idOf(post)}` })
    },
  )

test(
  'an answer: asked before it is written, then it leaves; on a friend’s post nobody asks',
  ONCE,
  async ({ driver, sites }) => {
    const write = async (text: string) => {
      await driver.press(EDITOR)
      await driver.type(text)
      await driver.press(SEND)
    }
    await driver.open(THREADS.home())
    await driver.press(control('listed', 'reply'))
    await driver.answer('Jangan balas')
    await shows(driver, EDITOR, 0)
    await driver.press(control('listed', 'reply'))
    await driver.answer('Tetap balas')
    await write('siap')
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `reply ${idOf('listed')}`)
    await driver.press(control('friendNext', 'reply'))
    await write('pagi')
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `reply ${idOf('listed')}`, `reply ${idOf('friendNext')}`)
  },
)

test(
  'repost and quote: the menu opens, what is chosen there waits; taking a repost back does not',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(THREADS.home())
    const choose = async (what: 'repost' | 'quote') => {
      await driver.press(control('listed', 'repost'))
      await driver.press(item(what))
    }
    await choose('repost')
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan posting ulang')
    await sent(sites)
    await choose('repost')
    await driver.answer('Tetap posting ulang')
    await sent(sites, `repost ${idOf('listed')}`)
    await choose('repost')
    expect(await driver.notAsked()).toBe(true)
    await choose('quote')
    await driver.press(EDITOR)
    await driver.type('lihat')
    await driver.press(SEND)
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan kutip')
    await sent(sites, `repost ${idOf('listed')}`, `unrepost ${idOf('listed')}`)
  },
)

test('a profile’s own button follows its owner, a suggestion beside it another', ONCE, async ({ driver, sites }) => {
  const follow = (handle: string) => controlOf(handle, 'follow')
  await driver.open(THREADS.profile('teman_baik'))
  await driver.press(follow('teman_baik'))
  expect(await driver.notAsked()).toBe(true)
  await driver.press(follow('paslon_contoh_dua'))
  expect((await driver.asked()).title).toContain('@paslon_contoh_dua')
  await driver.answer('Jangan ikuti')
  await driver.open(THREADS.profile('paslon_contoh'))
  await driver.press(follow('warung.kopi'))
  expect(await driver.notAsked()).toBe(true)
  await driver.press(`h1 ~ ${follow('paslon_contoh')}`)
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan ikuti')
  await sent(sites, `follow ${accountOf('friend')}`, `follow ${accountOf('coffee')}`)
})

test(
  'a conversation: each heart is of whoever wrote there; a picture over the page names its post by its address',
  ONCE,
  async ({ driver, sites }) => {
    await driver.open(THREADS.post('plain'))
    await driver.press(control('plain', 'like'))
    expect(await driver.notAsked()).toBe(true)
    await driver.press(controlOf(replyOfPair, 'like'))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await driver.open(THREADS.post('listed', '/media'))
    await driver.press(control('listed', 'like'))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Jangan sukai')
    await sent(sites, `like ${idOf('plain')}`)
  },
)

if (DEEP)
  test('a long feed, far down: a node that showed another post a moment ago; the older host', async ({
    driver,
    sites,
  }) => {
    await driver.open(THREADS.home({ posts: '1000' }, 'www.threads.net'))
    const far = String(BigInt(idOf('listed')) + 1000n * 31n)
    await driver.press(controlOf(far, 'like'))
    expect((await driver.asked()).title).toContain('@paslon_contoh')
    await driver.answer('Tetap sukai')
    await sent(sites, `like ${far}`)
  })

if (DEEP)
  test('a post of one’s own waits for a campaign’s hashtag only', async ({ driver, sites }) => {
    await driver.open(THREADS.home())
    for (const [text, held] of [
      ['halo', false],
      ['#PilihContoh', true],
    ] as const) {
      await driver.press('[data-control="new"]')
      await driver.press(EDITOR)
      await driver.type(text)
      await driver.press(SEND)
      if (held) await driver.answer('Jangan kirim')
      else expect(await driver.notAsked()).toBe(true)
    }
    await sent(sites, 'post')
  })

/** Every act of the replica that benefits a listed account. */
const ACTS: { name: string; dont: string; act: (driver: Driver) => Promise<void> }[] = [
  { name: 'like', dont: 'Jangan sukai', act: driver => driver.press(control('listed', 'like')) },
  { name: 'follow', dont: 'Jangan ikuti', act: driver => driver.press(control('rivals', 'plus')) },
  {
    name: 'repost',
    dont: 'Jangan posting ulang',
    act: async driver => {
      await driver.press(control('candidate', 'repost'))
      await driver.press(item('repost'))
    },
  },
  {
    name: 'quote',
    dont: 'Jangan kutip',
    act: async driver => {
      await driver.press(control('passedOn', 'repost'))
      await driver.press(item('quote'))
      await driver.press(EDITOR)
      await driver.type('a')
      await driver.press(SEND)
    },
  },
  {
    name: 'answer',
    dont: 'Jangan balas',
    act: async driver => {
      await driver.press(control('listed', 'reply'))
      await driver.press(EDITOR)
      await driver.type('a')
      await driver.press(SEND)
    },
  },
]
test(`the second net alone: ${ACTS.map(({ name }) => name).join(', ')} wait at their requests`, async ({
  driver,
  sites,
}) => {
  for (const sends of DEEP ? ['th', 'barcelona'] : ['th'])
    for (const { dont, act } of ACTS) {
      await driver.open(THREADS.home({ marks: 'renamed', sends }))
      await act(driver)
      await driver.answer(dont)
    }
  await sent(sites)
})

test('both nets count what they saw', ONCE, async ({ driver, sites }) => {
  await driver.open(THREADS.home())
  await driver.press(control('friendNext', 'like'))
  await sent(sites, `like ${idOf('friendNext')}`)
  await seenByBoth(driver, 'threads', 'home')
})
