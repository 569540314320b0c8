import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'

const js = (name: string, items: unknown, part = 0): string =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(items, null, 2)}`
const OWNER = 'window.YTD.account.part0 = [{"account":{"username":"Asn_Contoh","accountId":"42"}}]'
const ID = '1712345678901234567'
const MADE = Number(BigInt(ID) >> 22n) + 1_288_834_974_657

const tweet = (more: object) => ({
  tweet: { id_str: ID, created_at: 'Thu Oct 12 05:00:00 +0000 2023', full_text: 'Halo', entities: {}, ...more },
})

async function read(members: Record<string, string>) {
  const zip = await writeZip(
    'twitter-2026-09-15-0a1b.zip',
    Object.entries(members).map(([name, content]) => ({ name, content })),
  )
  const { activities, reports } = await imported(dropped(zip))
  return { activities, report: reports[0]! }
}
const tweets = async (...items: object[]) =>
  (await read({ 'data/account.js': OWNER, 'data/tweets.js': js('tweets', items) })).activities

describe('an archive of X', () => {
  it('tells of a like neither who nor when: after the post was made, before the archive was', async () => {
    const { activities } = await read({
      'data/like.js': js('like', [
        {
          like: {
            tweetId: ID,
            fullText: 'Dukung &amp; sebarkan!',
            expandedUrl: `https://twitter.com/i/web/status/${ID}`,
          },
        },
        { tweetId: '2' },
      ]),
    })
    expect(activities[0]).toMatchObject({
      action: 'like',
      targets: [],
      unknownTarget: true,
      text: 'Dukung & sebarkan!',
      post: { id: ID },
      time: { after: MADE, before: Date.UTC(2026, 8, 14, 17) },
    })
    expect(activities[1]).toMatchObject({ post: { id: '2', url: 'https://x.com/i/web/status/2' } })
  })

  it('knows to the millisecond when a post was made, however little room its number leaves', async () => {
    const ids = Array.from({ length: 400 }, (_, at) => {
      const first = (BigInt(at * 100_000_007) + 300_000_000_000n) << 22n // of its millisecond
      return first + [-1n, 0n, 1n, 257n, 4_000_000n][at % 5]!
    })
    const { activities } = await read({
      'data/like.js': js(
        'like',
        ids.map(id => ({ like: { tweetId: `${id}` } })),
      ),
    })
    expect(activities.map(({ time }) => 'after' in time && time.after)).toEqual(
      ids.map(id => Number(id >> 22n) + 1_288_834_974_657),
    )
  })

  it('knows a repost by its text, with the number where the mention has one', async () => {
    const mentions = [{ screen_name: 'Paslon_Contoh', id_str: '7' }]
    const [share] = await tweets(tweet({ full_text: 'RT @paslon_contoh: Ayo', entities: { user_mentions: mentions } }))
    expect(share).toMatchObject({
      action: 'share',
      targets: [{ account: { id: '7', handle: 'paslon_contoh' }, part: 'author' }],
      time: { at: Date.UTC(2023, 9, 12, 5) },
      actor: { handle: 'asn_contoh' },
    })
  })

  it('knows a reply to another, and a thread of one’s own', async () => {
    const reply = { in_reply_to_status_id_str: '5', in_reply_to_user_id_str: '7' }
    const found = await tweets(
      tweet({ ...reply, in_reply_to_screen_name: 'paslon_contoh' }),
      tweet({ ...reply, in_reply_to_user_id_str: '-1', full_text: '@warung_contoh siap' }),
      tweet({ ...reply, in_reply_to_user_id_str: '42' }),
    )
    expect(found.map(({ action, targets }) => [action, targets[0]?.account.handle])).toEqual([
      ['comment', 'paslon_contoh'],
      ['comment', 'warung_contoh'],
      ['post', undefined],
    ])
  })

  it('knows a quote by the address of another’s post', async () => {
    const urls = (handle: string) => ({ entities: { urls: [{ expanded_url: `https://x.com/${handle}/status/5` }] } })
    const found = await tweets(tweet(urls('paslon_contoh')), tweet(urls('asn_contoh')))
    expect(found.map(({ action, targets, unknownTarget }) => [action, targets[0]?.part, unknownTarget])).toEqual([
      ['quote', 'quoted', undefined],
      ['post', undefined, undefined],
    ])
  })

  it('takes the time out of the id where the written one is impossible', async () => {
    const [post] = await tweets(tweet({ created_at: 'Thu Oct 12 05:00:00 +0000 1997' }))
    expect(post?.time).toEqual({ at: MADE })
  })

  it('counts an edited post once, by its last wording', async () => {
    const edits = { edit_info: { initial: { editTweetIds: ['1712345678901234500', ID] } } }
    expect(await tweets(tweet({ ...edits, id_str: '1712345678901234500' }), tweet(edits))).toHaveLength(1)
  })

  it('reads a deleted post as the post and its taking back', async () => {
    const { activities, report } = await read({
      'data/deleted-tweets.js': js('deleted_tweets', [tweet({ deleted_at: 'Fri Oct 13 05:00:00 +0000 2023' })]),
    })
    expect(activities.map(({ undo, time }) => [undo, time])).toEqual([
      [undefined, { at: Date.UTC(2023, 9, 12, 5) }],
      [true, { at: Date.UTC(2023, 9, 13, 5) }],
    ])
    expect(report.byAction).toEqual({ post: 1, 'post.undo': 1 })
  })

  it('reads parts in order, the layout before 2020, and what a formatter left', async () => {
    const { activities, report } = await read({
      'data/like-part1.js': js('like', [{ like: { tweetId: '12' } }], 1),
      'data/like.js': `${js('like', [{ like: { tweetId: '11' } }])};\n`,
      'data/following.js': 'window.YTD.following.part0=[{following:{accountId:"9"}},{"following":{"accountId":"8"}}];',
    })
    expect(activities.filter(({ action }) => action === 'like').map(({ post }) => post?.id)).toEqual(['11', '12'])
    expect(activities.find(({ action }) => action === 'follow')).toMatchObject({
      targets: [{ account: { id: '8' } }],
      heldUntil: Date.UTC(2026, 8, 14, 17),
    })
    expect(report.notUnderstood).toEqual([{ file: 'data/following.js', records: 1 }])
    const old = await imported(dropped(aFile('tweet.js', js('tweet', [tweet({}).tweet]))))
    expect(old.activities).toMatchObject([{ action: 'post' }])
  })

  it('says whose a like was where an own reply to the same post names its author', async () => {
    const zip = await writeZip('twitter.zip', [
      { name: 'data/like.js', content: js('like', [{ like: { tweetId: '5' } }, { like: { tweetId: '6' } }]) },
      {
        name: 'data/tweets.js',
        content: js('tweets', [tweet({ in_reply_to_status_id_str: '5', in_reply_to_screen_name: 'paslon_contoh' })]),
      },
    ])
    const { known } = await imported(dropped(zip))
    expect(known).toEqual([{ key: 'x post 5', account: { platform: 'x', handle: 'paslon_contoh' } }])
  })

  it('never opens messages', async () => {
    const secret = js('direct_messages', [{ like: { tweetId: '1' } }])
    const { activities } = await read({ 'data/direct-messages.js': secret, 'data/like.js': js('like', []) })
    expect(activities).toEqual([])
  })
})
