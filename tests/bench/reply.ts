import { Known } from '../../lib/guard/learn/known'
import { Scan, wantedOf } from '../../lib/guard/learn/scan'
import { teaches } from '../../lib/platforms/x'
import type { Figure } from './page'

/** A feed's reply of about one megabyte, in the site's shape. */
function feed(bytes: number): string {
  const posts: object[] = []
  for (let id = 0, size = 0; size < bytes; id++, size += 1450) {
    const author = {
      __typename: 'User',
      rest_id: String(9000 + id),
      core: { screen_name: `akun_${id}`, name: `Akun ${id}` },
    }
    const legacy = {
      full_text: 'Selamat pagi. '.repeat(60),
      favorite_count: id,
      entities: { hashtags: [{ text: 'pagi', indices: [1, 2] }] },
    }
    posts.push({
      entryId: `tweet-${id}`,
      content: {
        tweet_results: { result: { rest_id: String(id), core: { user_results: { result: author } }, legacy } },
      },
    })
  }
  return JSON.stringify({ data: { home: { entries: posts } } })
}

/** Milliseconds to learn from one megabyte of a reply: the middle of many, and all of it found. */
export function replyFigures(): Figure[] {
  const text = feed(1_000_000)
  const times: number[] = []
  for (let round = -5; round < 25; round++) {
    const known = new Known('x')
    const from = performance.now()
    const scan = new Scan(text, wantedOf(teaches[0]!), fact => known.learn(fact))
    while (scan.step(262_144));
    if (round >= 0) times.push(performance.now() - from)
    if (known.author('7')?.handle !== 'akun_7') throw new Error('the reply taught nothing')
  }
  times.sort((a, b) => a - b)
  return [
    {
      name: `learning from a reply of ${(text.length / 1e6).toFixed(1)} MB`,
      value: times[12] as number,
      limit: 10,
      unit: 'ms',
    },
  ]
}
