import { sent } from './expectations'
import * as facebook from './facebook'
import { expect, ONCE, test } from './fixtures'
import * as instagram from './instagram'
import * as linkedin from './linkedin'
import * as threads from './threads'
import * as x from './x'

const onPhone = (post: facebook.PostName) => `[data-tracking-duration-id="${facebook.idOf(post)}"] [role="button"]`

/** Each site's web page on a phone, driven by a finger. TikTok and YouTube: in their own journeys. */
const SITES: { name: string; url: string; listed: string; innocent: string; sends: string }[] = [
  {
    name: 'x.com',
    url: x.X.home(),
    listed: x.likeOf('listed'),
    innocent: x.likeOf('plain'),
    sends: `FavoriteTweet ${x.idOf('plain')}`,
  },
  {
    name: 'www.facebook.com',
    url: facebook.FACEBOOK(),
    listed: facebook.likeOf('listed'),
    innocent: facebook.likeOf('menu'),
    sends: `FeedbackReact ${facebook.idOf('menu')}`,
  },
  {
    name: 'm.facebook.com',
    url: facebook.PHONE(),
    listed: onPhone('listed'),
    innocent: onPhone('menu'),
    sends: `FeedbackReact ${facebook.idOf('menu')}`,
  },
  {
    name: 'www.instagram.com',
    url: instagram.INSTAGRAM.home(),
    listed: instagram.likeOf('listed'),
    innocent: instagram.likeOf('friendNext'),
    sends: `like ${instagram.idOf('friendNext')}`,
  },
  {
    name: 'www.threads.com',
    url: threads.THREADS.home(),
    listed: threads.control('listed', 'like'),
    innocent: threads.control('friendNext', 'like'),
    sends: `like ${threads.idOf('friendNext')}`,
  },
  {
    name: 'www.linkedin.com',
    url: linkedin.LINKEDIN.home(),
    listed: linkedin.control('listed', 'like'),
    innocent: linkedin.control('friendNext', 'like'),
    sends: `like ${linkedin.idOf('friendNext')}`,
  },
]

for (const { name, url, listed, innocent, sends } of SITES)
  test(
    `${name} on a phone: a touch is held, both answers lie in view; a touch on others’ posts arrives`,
    name === 'x.com' ? {} : ONCE,
    async ({ driver, sites }) => {
      await driver.hands.becomePhone()
      await driver.open(url)
      await driver.touch(listed)
      await driver.settle()
      for (const label of ['Jangan sukai', 'Tetap sukai']) {
        const { x, y, width, height } = await driver.buttonBox(label)
        expect([x >= 0, y >= 0, x + width <= 360, y + height <= 640], label).toEqual([true, true, true, true])
      }
      await driver.answer('Jangan sukai')
      await sent(sites)
      await driver.touch(innocent)
      expect(await driver.notAsked()).toBe(true)
      await sent(sites, sends)
    },
  )
