import { everyThree } from '../every-three'
import { groups, posts, shareOf } from '../sites/linkedin/world'
import type { Driver } from './driver/driver'
import { seenByBoth } from './every-site'
import { goOn, sent, shows } from './expectations'
import { DEEP, expect, ONCE, test } from './fixtures'
import {
  accountOf,
  control,
  controlOf,
  EDITOR,
  editorOf,
  follow,
  idOf,
  LINKEDIN,
  MENU,
  type PostName,
  PUBLISH,
} from './linkedin'

const COVERING = [
  { ui: 'ember', sends: 'graphql', acts: 'click', trusted: 'any', lang: 'id' },
  { ui: 'ember', sends: 'rest', acts: 'pointerdown', trusted: 'only', lang: 'en' },
  { ui: 'sdui', sends: 'graphql', acts: 'click', trusted: 'any', lang: 'id' },
]
const DEEPER = {
  ui: ['ember', 'sdui'],
  sends: ['graphql', 'rest'],
  acts: ['click', 'pointerdown'],
  trusted: ['any', 'only'],
  lang: ['id', 'en'],
} as const
for (const variant of DEEP ? everyThree(DEEPER) : COVERING.slice(0, 2)) {
  const refuses = variant.trusted === 'only'
  test.describe(Object.values(variant).join(' '), variant === COVERING[0] ? {} : ONCE, () => {
    test('reaction: dropped leaves nothing, continued arrives once; taking back and others’ posts are untouched', async ({
      driver,
      sites,
    }) => {
      await driver.open(LINKEDIN.home(variant))
      await driver.press(control('listed', 'like'))
      expect((await driver.asked()).title).toMatch(/paslon-contoh|Paslon Contoh Satu/)
      await driver.answer('Jangan sukai')
      await sent(sites)
      await driver.press(control('listed', 'like'))
      await goOn(driver, 'Tetap sukai', refuses, () => driver.press(control('listed', 'like')))
      await sent(sites, `like ${idOf('listed')}`)
      await driver.press(control('listed', 'like'))
      await driver.press(control('friendNext', 'like'))
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `like ${idOf('listed')}`, `unlike ${idOf('listed')}`, `like ${idOf('friendNext')}`)
    })

    if (DEEP || !refuses)
      test('follow: a page in the feed, a person on their own page', async ({ driver, sites }) => {
        await driver.open(LINKEDIN.home(variant))
        await driver.press(follow('rivals'))
        await driver.answer('Jangan ikuti')
        await sent(sites)
        await driver.press(follow('rivals'))
        await goOn(driver, 'Tetap ikuti', refuses, () => driver.press(follow('rivals')))
        await sent(sites, `follow ${accountOf('rivals')}`)
        await driver.open(LINKEDIN.profile('candidate', variant))
        await driver.press(`section ${follow('candidate')}`)
        expect((await driver.asked()).title).toMatch(/calon-contoh|Calon Contoh/)
        await driver.answer('Jangan ikuti')
        await driver.press(`.suggested ${follow('office')}`)
        expect(await driver.notAsked()).toBe(true)
        await sent(sites, `follow ${accountOf('rivals')}`, `follow ${accountOf('office')}`)
      })
  })
}

/** Held, or passed. */
const WHOSE: { post: PostName; held: boolean; because: string }[] = [
  { post: 'candidate', held: true, because: 'its author is listed' },
  { post: 'passedOn', held: true, because: 'a friend merely reposted what a listed page wrote' },
  { post: 'sharing', held: true, because: 'it shares a listed page’s post' },
  { post: 'shown', held: false, because: 'a listed page merely reposted it' },
  { post: 'commission', held: false, because: 'the election commission is an exception' },
  { post: 'catering', held: false, because: 'its address merely begins like a listed one' },
]
test(`whose a post is: ${WHOSE.map(({ because }) => because).join('; ')}`, ONCE, async ({ driver, sites }) => {
  await driver.open(LINKEDIN.home({ teaches: 'no' }))
  const passed: string[] = []
  for (const { post, held, because } of WHOSE) {
    await driver.press(control(post, 'like'))
    if (held) await driver.answer('Jangan sukai')
    else {
      expect(await driver.notAsked(), because).toBe(true)
      passed.push(`like ${idOf(post)}`)
    }
  }
  await sent(sites, ...passed)
})

for (const ui of DEEP ? ['ember', 'sdui'] : ['ember'])
  test(
    `comments (${ui}): each reaction is of whoever wrote there; one’s own comment waits on a listed post only`,
    ONCE,
    async ({ driver, sites }) => {
      await driver.open(LINKEDIN.post('plain', { ui }))
      const [ofCandidate, ofOffice] = posts.plain.comments ?? []
      await driver.press(controlOf(ofCandidate?.id ?? '', 'like'))
      expect((await driver.asked()).title).toMatch(/calon-contoh|Calon Contoh/)
      await driver.answer('Jangan sukai')
      await driver.press(controlOf(ofOffice?.id ?? '', 'like'))
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `like comment ${ofOffice?.id}`)
      await driver.open(LINKEDIN.home({ ui }))
      const write = async (post: PostName) => {
        await driver.press(editorOf(post))
        await driver.type('a')
        await driver.press(control(post, 'send'))
      }
      if (ui === 'ember') {
        await write('listed')
        await driver.answer('Jangan komentari')
      }
      await write('friendNext')
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, `like comment ${ofOffice?.id}`, `comment ${idOf('friendNext')}`)
    },
  )

for (const ui of DEEP ? ['ember', 'sdui'] : ['sdui'])
  test(
    `repost (${ui}): the menu opens, what is chosen there waits; taking it back does not`,
    ONCE,
    async ({ driver, sites }) => {
      await driver.open(LINKEDIN.home({ ui }))
      const choose = async () => {
        await driver.press(control('listed', 'repost'))
        await driver.press('[data-control="item-repost"]')
      }
      await choose()
      expect((await driver.asked()).title).toMatch(/paslon-contoh|Paslon Contoh Satu/)
      await driver.answer('Jangan posting ulang')
      await sent(sites)
      await shows(driver, MENU, 0)
      await choose()
      await driver.answer('Tetap posting ulang')
      const repost = `repost ${ui === 'ember' ? shareOf(posts.listed) : idOf('listed')}`
      await sent(sites, repost)
      await choose()
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, repost, 'unrepost')
    },
  )

if (DEEP)
  test('a face of the menu over the button waits at its request', async ({ driver, sites }) => {
    await driver.open(LINKEDIN.home())
    await driver.press(control('listed', 'faces'))
    await driver.press(control('listed', 'face'))
    await driver.answer('Jangan sukai')
    await sent(sites)
  })

test(
  'groups: joining a listed one waits, on its page and on a card; another’s does not',
  ONCE,
  async ({ driver, sites }) => {
    const joinOf = ({ id }: { id: string }) => controlOf(id, 'join')
    await driver.open(LINKEDIN.group(groups.volunteers.id))
    await driver.press(joinOf(groups.volunteers))
    await driver.answer('Jangan gabung')
    await driver.press(control('plain', 'like')) // posted in a listed group
    await driver.answer('Jangan sukai')
    await driver.open(LINKEDIN.search())
    await driver.press(joinOf(groups.volunteers))
    await driver.answer('Jangan gabung')
    await driver.press(joinOf(groups.chess))
    expect(await driver.notAsked()).toBe(true)
    await sent(sites, `join ${groups.chess.id}`)
  },
)

if (DEEP)
  test('a long feed, far down: a node that showed another post a moment ago', async ({ driver, sites }) => {
    await driver.open(LINKEDIN.home({ posts: '1000', teaches: 'no' }))
    const far = String(BigInt(idOf('listed')) + 1000n * 31n)
    await driver.press(controlOf(far, 'like'))
    await driver.answer('Tetap sukai')
    await sent(sites, `like ${far}`)
  })

/** Every act of the replica that benefits a listed account. */
const publish = async (driver: Driver) => {
  await driver.press(EDITOR)
  await driver.type('a')
  await driver.press(PUBLISH)
}
const ACTS: { name: string; dont: string; at?: string; act: (driver: Driver) => Promise<void> }[] = [
  { name: 'reaction', dont: 'Jangan sukai', act: driver => driver.press(control('listed', 'like')) },
  {
    name: 'reaction to a comment',
    dont: 'Jangan sukai',
    act: driver => driver.press(controlOf(posts.plain.comments?.[0]?.id ?? '', 'like')),
  },
  { name: 'follow', dont: 'Jangan ikuti', act: driver => driver.press(follow('pair')) },
  {
    name: 'repost',
    dont: 'Jangan posting ulang',
    act: async driver => {
      await driver.press(control('rivals', 'repost'))
      await driver.press('[data-control="item-repost"]')
    },
  },
  {
    name: 'repost with words',
    dont: 'Jangan kutip',
    act: async driver => {
      await driver.press(control('rivals', 'repost'))
      await driver.press('[data-control="item-share"]')
      await publish(driver)
    },
  },
  {
    name: 'comment',
    dont: 'Jangan komentari',
    act: async driver => {
      await driver.press(editorOf('listed'))
      await driver.type('a')
      await driver.press(control('listed', 'send'))
    },
  },
  {
    name: 'hashtag',
    dont: 'Jangan kirim',
    act: async driver => {
      await driver.press('[data-control="new"]')
      await driver.press(EDITOR)
      await driver.type('#PilihContoh')
      await driver.press(PUBLISH)
    },
  },
]
for (const ui of DEEP ? ['ember', 'sdui'] : ['ember'])
  test(`the second net alone (${ui}): ${ACTS.map(({ name }) => name).join(', ')} wait at their requests`, async ({
    driver,
    sites,
  }) => {
    for (const { dont, act } of ACTS) {
      await driver.open(LINKEDIN.home({ marks: 'renamed', ui }))
      await act(driver)
      await driver.answer(dont)
    }
    await sent(sites)
  })

test('both nets count what they saw', ONCE, async ({ driver, sites }) => {
  await driver.open(LINKEDIN.home())
  await driver.press(control('friendNext', 'like'))
  await sent(sites, `like ${idOf('friendNext')}`)
  await seenByBoth(driver, 'linkedin', 'home')
})
