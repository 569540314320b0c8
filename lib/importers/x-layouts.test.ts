import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import type { Activity } from '../model/act'

const WHEN = 'Thu Oct 12 05:00:00 +0000 2023'
const assign = (name: string, rows: unknown) => `window.YTD.${name}.part0 = ${JSON.stringify(rows)};\n`
const tweet = (id: string, full_text: string, more: object = {}) => ({
  tweet: { id_str: id, created_at: WHEN, full_text, ...more },
})

async function read(members: Record<string, string>, name = 'twitter-2024-11-20-ab12 (1).zip') {
  const zip = await writeZip(
    name,
    Object.entries(members).map(([path, content]) => ({ name: path, content })),
  )
  const { activities, reports } = await imported(dropped(zip))
  return { rows: activities.map(said), report: reports[0]! }
}
const said = ({ action, undo, targets: [first], post }: Activity): string =>
  [`${undo ? 'un-' : ''}${action}`, first?.account.id, first?.account.handle, post?.id].filter(Boolean).join(' | ')

describe('an archive of X', () => {
  it('may have null wherever a field is missing', async () => {
    const { rows, report } = await read({
      'data/like.js': assign('like', [{ like: { tweetId: '1600000000000000001', fullText: null, expandedUrl: null } }]),
      'data/tweets.js': assign('tweets', [
        tweet('1712345678901234567', 'a', {
          entities: { user_mentions: [{ screen_name: 'q', id_str: null }, null], urls: null },
          created_at: null,
        }),
        null,
        { tweet: null },
      ]),
    })
    expect(rows).toEqual(['post | 1712345678901234567', 'like | 1600000000000000001'])
    expect(report).toMatchObject({
      madeAt: expect.any(Number),
      notUnderstood: [{ file: 'data/tweets.js', records: 2 }],
    })
  })

  it('names whom a reply is to by the mention with the same number, where the name itself is missing', async () => {
    const reply = { in_reply_to_status_id_str: '1', in_reply_to_user_id_str: '22' }
    const mentions = [
      { screen_name: 'lain', id_str: '21' },
      { screen_name: 'Paslon_Contoh', id_str: '22' },
    ]
    const { rows } = await read({
      'data/tweets.js': assign('tweets', [
        tweet('1712345678901234567', '@lain @Paslon_Contoh siap', { ...reply, entities: { user_mentions: mentions } }),
      ]),
    })
    expect(rows).toEqual(['comment | 22 | paslon_contoh | 1712345678901234567'])
  })

  it('may have the number of who is followed in the address only', async () => {
    const userLink = 'https://twitter.com/intent/user?user_id=77'
    const { rows } = await read({
      'data/following.js': assign('following', [{ following: { userLink } }, { following: {} }]),
    })
    expect(rows).toEqual(['follow | 77'])
  })

  it('until 2018 has own posts only, a file a month, with the author of what was reposted', async () => {
    const mine = { user: { screen_name: 'Asn_Contoh', id_str: '7' }, created_at: '2014-03-01 10:00:00 +0000' }
    const month = [
      {
        ...mine,
        id_str: '440000000000000000',
        text: '@paslon siap',
        in_reply_to_user_id_str: '55',
        in_reply_to_status_id_str: '9',
        in_reply_to_screen_name: 'paslon',
      },
      {
        ...mine,
        id_str: '440000000000000001',
        text: 'RT @Partai_Contoh: x',
        retweeted_status: { id_str: '439', user: { screen_name: 'Partai_Contoh', id_str: '66' } },
      },
      {
        ...mine,
        id_str: '440000000000000002',
        text: 'utas',
        in_reply_to_user_id_str: '7',
        in_reply_to_status_id_str: '9',
        in_reply_to_screen_name: 'Asn_Contoh',
      },
    ]
    const { rows, report } = await read(
      {
        'data/js/tweets/2014_03.js': `Grailbird.data.tweets_2014_03 = \n ${JSON.stringify(month)}`,
        'data/js/user_details.js': 'var user_details =  {"screen_name" : "Asn_Contoh", "id" : "7"}',
        'data/js/tweet_index.js': 'var tweet_index =  [ {"tweet_count" : 3} ]',
        'tweets.csv': '"tweet_id","text"\n"1","x"\n',
      },
      'asn_tweets.zip',
    )
    expect(rows).toEqual([
      'comment | 55 | paslon | 440000000000000000',
      'share | 66 | partai_contoh | 440000000000000001',
      'post | 440000000000000002',
    ])
    expect(report).toMatchObject({ owner: '7', problems: [], notUnderstood: [] })
  })

  it('takes nobody followed, muted or blocked, no list, no bookmark and no letter for an act', async () => {
    const { rows } = await read({
      'data/follower.js': assign('follower', [{ follower: { accountId: '1' } }]),
      'data/block.js': assign('block', [{ blocking: { accountId: '2' } }]),
      'data/mute.js': assign('mute', [{ muting: { accountId: '2' } }]),
      'data/bookmark.js': assign('bookmark', [{ bookmark: { tweetId: '1' } }]),
      'data/lists-subscribed.js': assign('lists_subscribed', [
        { userListInfo: { url: 'https://twitter.com/paslon/lists/a' } },
      ]),
      'data/tweet-headers.js': assign('tweet_headers', [{ tweet: { tweet_id: '1', user_id: '2' } }]),
      'data/ad-engagements.js': assign('ad_engagements', [{ ad: { adsUserData: {} } }]),
      'data/direct-messages.js': assign('direct_messages', [{ dmConversation: { conversationId: '1-2' } }]),
      'data/following.js': assign('following', []),
    })
    expect(rows).toEqual([])
  })
})

describe('files of X dropped by themselves', () => {
  const loose = async (name: string, content: string) => {
    const { activities, reports } = await imported(dropped(aFile(name, content)))
    return { rows: activities.map(said), problems: reports.flatMap(({ problems }) => problems.map(({ kind }) => kind)) }
  }

  it('are known under any name by what X calls the list, with a byte order mark and without spaces', async () => {
    expect((await loose('suka saya.js', `\ufeff${assign('like', [{ like: { tweetId: '9' } }])}`)).rows).toEqual([
      'like | 9',
    ])
    expect((await loose('x.js', 'window.YTD.tweet.part0=[{"tweet":{"id_str":"4","full_text":"a"}}]')).rows).toEqual([
      'post | 4',
    ])
    expect((await loose('y.js', assign('following', [{ following: { accountId: '8' } }]))).rows).toEqual(['follow | 8'])
  })

  it('that an editor has made into something else than JSON are broken, whole ones of other kinds are not', async () => {
    expect((await loose('profile.js', 'window.YTD.profile.part0 = [ { profile : { a : 1 } } ];')).problems).toEqual([
      'broken-member',
    ])
    expect((await loose('app.js', assign('app', [{ app: {} }]))).problems).toEqual(['not-an-archive'])
    expect((await loose('kosong.js', 'window.YTD.profile.part0 = ')).problems).toEqual(['not-an-archive'])
  })
})
