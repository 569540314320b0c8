import { type Whose, whoseEach } from './every-site'
import { sent, shows } from './expectations'
import { expect, ONCE, test } from './fixtures'
import { ACCOUNTS, article, control, followOf, idOf, likeOf, type PostName, X } from './x'

const WHOSE: Whose<PostName>[] = [
  { post: 'repostedByFriend', of: '@paslon_contoh', because: 'a friend reposted it, the like goes to its author' },
  { post: 'listedQuotesFriend', of: '@paslon_contoh', because: 'the quoting author is listed' },
  { post: 'promoted', of: '@paslon_contoh_dua', because: 'an advertisement is a post of its author' },
  { post: 'candidate', of: '@calon_contoh', because: 'a candidate' },
  {
    post: 'friendQuotesListed',
    of: null,
    because: 'only the quoted post, and its photo’s link, is of a listed account',
  },
  { post: 'mention', of: null, because: 'a listed account is mentioned, no more' },
  { post: 'commission', of: null, because: 'the election commission is an exception' },
  { post: 'catering', of: null, because: 'its handle merely begins like a listed one' },
  { post: 'friendReplies', of: null, because: 'a friend’s answer to a listed account is the friend’s' },
]

test(`whose a post is: ${WHOSE.map(({ because }) => because).join('; ')}`, ONCE, async ({ driver, sites }) => {
  await driver.open(X.home())
  await whoseEach({ driver, sites }, WHOSE, {
    press: post => driver.press(likeOf(post)),
    sends: post => `FavoriteTweet ${idOf(post)}`,
  })
})

test('an advertisement without a permalink is held by the author’s name', ONCE, async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press('article:has([data-testid="UserAvatar-Container-relawan_contoh"]) [data-testid="like"]')
  expect((await driver.asked()).title).toContain('@relawan_contoh')
  await sent(sites)
})

test('a recycled node belongs to the post it shows now', ONCE, async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.answer('Jangan sukai')
  // Mark the node, then scroll until the same node shows an innocent post.
  await driver.place(article('listed'))
  const found = await driver.hands.evaluate(async selector => {
    const node = document.querySelector(`${selector} [data-testid="like"]`) as Element
    for (let step = 0; step < 60; step++) {
      scrollBy(0, 150)
      await new Promise(resolve => setTimeout(resolve, 30))
      const link = node.closest('article')?.querySelector('a:has(> time)')?.getAttribute('href') ?? ''
      const box = node.getBoundingClientRect()
      const inView = box.height > 0 && box.top > 80 && box.bottom < innerHeight - 80
      if (/^\/(warung_kopi|teman_baik|kabar_contoh)\//.test(link) && node.isConnected && inView) {
        return { post: link.split('/').at(-1), x: box.x + box.width / 2, y: box.y + box.height / 2 }
      }
    }
    return null
  }, article('listed'))
  if (!found) throw new Error('the replica recycled no node')
  await driver.pressAt(found.x, found.y)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${found.post}`)
})

test('a page that is redrawn while the question is open: the yes reaches the same post, or nobody', async ({
  driver,
  sites,
}) => {
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.asked()
  await driver.hands.evaluate(() => scrollTo(0, 2600), null)
  await driver.answer('Tetap sukai')
  await driver.hands.evaluate(() => new Promise(resolve => setTimeout(resolve, 1500)), null)
  expect(sites.acts().filter(act => act !== `FavoriteTweet ${idOf('listed')}`)).toEqual([])
})

test('an X Article has two bars; both are of its author', ONCE, async ({ driver, sites }) => {
  await driver.open(X.post('article'))
  await shows(driver, 'article[tabindex="-1"] [data-testid="like"]', 2)
  await driver.press(
    'article[tabindex="-1"] [role="group"]:has(~ [data-testid="twitterArticleReadView"]) [data-testid="like"]',
  )
  await driver.answer('Jangan sukai')
  await driver.press(
    'article[tabindex="-1"] [data-testid="twitterArticleReadView"] ~ [role="group"] [data-testid="like"]',
  )
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('the photo view’s own bar is of the post in the address', ONCE, async ({ driver, sites }) => {
  await driver.open(X.photo('listed'))
  await driver.press('.lightbox > .grow [data-testid="like"]')
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan sukai')
  await sent(sites)
})

test('the hover card’s button follows the person it shows', ONCE, async ({ driver, sites }) => {
  await driver.open(X.home())
  await driver.hover(`${article('listed')} [data-testid="User-Name"] a`)
  await shows(driver, `[data-testid="HoverCard"] ${followOf(ACCOUNTS.pair)}`)
  await driver.press(`[data-testid="HoverCard"] ${followOf(ACCOUNTS.pair)}`)
  expect((await driver.asked()).title).toContain('paslon_contoh')
  await driver.answer('Jangan ikuti')
  await sent(sites)
})

test('follow on a profile is of the profile, not of a neighbour', ONCE, async ({ driver, sites }) => {
  await driver.open(X.profile('paslon_contoh'))
  await driver.press(`main ${followOf(ACCOUNTS.pair)}`)
  expect((await driver.asked()).title).toContain('@paslon_contoh')
  await driver.answer('Jangan ikuti')
  await driver.open(X.profile('warung_kopi'))
  await driver.press(`[data-testid="primaryColumn"] ${followOf(ACCOUNTS.coffee)}`)
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `friendships/create ${ACCOUNTS.coffee}`)
})

test('a renamed account is known by its number', ONCE, async ({ driver, sites }) => {
  await driver.open(X.profile('nama_baru_contoh'))
  await driver.press(`[data-testid="primaryColumn"] ${followOf(ACCOUNTS.pair)}`)
  await driver.answer('Jangan ikuti')
  await sent(sites)
})

test('a squatter of a listed handle is somebody else: the number decides', async ({ driver, sites }) => {
  await driver.open(X.profile('paslon_contoh', { squat: 'yes' }))
  await driver.press(followOf(ACCOUNTS.squatter))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `friendships/create ${ACCOUNTS.squatter}`)
})

for (const [place, url] of [
  ['search', X.search('PilihContoh')],
  ['a list', X.list()],
  ['a permalink', X.post('listed')],
  ['a profile', X.profile('paslon_contoh')],
  ['twitter.com', X.home().replace('x.com', 'twitter.com')],
] as const) {
  test(`like is held on ${place}`, ONCE, async ({ driver, sites }) => {
    await driver.open(url)
    await driver.press(likeOf('listed'))
    await driver.answer('Jangan sukai')
    await sent(sites)
  })
}

test('people found by search', ONCE, async ({ driver, sites }) => {
  await driver.open(X.search('contoh', { f: 'user', shape: '2023' }))
  await driver.press(`[data-testid="primaryColumn"] ${followOf(ACCOUNTS.volunteers)}`)
  expect((await driver.asked()).title).toContain('@relawan_contoh')
  await driver.answer('Jangan ikuti')
  await sent(sites)
})

test('likes in a thread: a listed account’s answer is held under an innocent post', ONCE, async ({ driver, sites }) => {
  await driver.open(X.post('menu'))
  await driver.press(control('replyOfListed', 'like'))
  expect((await driver.asked()).title).toContain('@calon_contoh')
  await driver.answer('Jangan sukai')
  await driver.press(control('menu', 'like'))
  expect(await driver.notAsked()).toBe(true)
  await sent(sites, `FavoriteTweet ${idOf('menu')}`)
})
