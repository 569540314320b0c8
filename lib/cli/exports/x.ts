import type { Made } from './invent'
import { piece, type Shape } from './shape'

const EPOCH = 1_288_834_974_657n
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** An id as the site makes it from the time, unlike any other. */
const idOf = ({ at }: Made, index: number): string =>
  String(((BigInt(at) * 1000n - EPOCH) << 22n) | BigInt(index % 4_000_000))
const two = (number: number): string => String(number).padStart(2, '0')
function dateOf({ at }: Made): string {
  const day = new Date(at * 1000)
  const clock = `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}:${two(day.getUTCSeconds())}`
  return `${DAYS[day.getUTCDay()]} ${MONTHS[day.getUTCMonth()]} ${two(day.getUTCDate())} ${clock} +0000 ${day.getUTCFullYear()}`
}
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const tweet = (act: Made, index: number, more: object): string =>
  JSON.stringify({
    tweet: {
      retweeted: false,
      id_str: idOf(act, index),
      id: idOf(act, index),
      created_at: dateOf(act),
      full_text: html(act.text),
      lang: 'in',
      entities: { hashtags: [], symbols: [], urls: [], user_mentions: [] },
      ...more,
    },
  })
const mention = ({ who }: Made) => ({
  entities: { user_mentions: [{ name: who.name, screen_name: who.handle, id_str: who.id, indices: ['3', '17'] }] },
})

const list = (name: string, file: string) => ({
  path: (part: number) => (part === 0 ? `data/${file}.js` : `data/${file}-part${part}.js`),
  head: `window.YTD.${name}.part0 = [\n`,
  foot: '\n]',
  between: ',\n',
})

export const x: Shape = {
  file: day => `twitter-${day}-0a1b2c3d4e5f.zip`,
  lists: [
    {
      counted: ['like'],
      perMille: 600,
      perFile: 300_000,
      resolvable: 'no',
      ...list('like', 'like'),
      row: (act, index) => {
        const tweetId = idOf(act, index)
        const expandedUrl = `https://twitter.com/i/web/status/${tweetId}`
        return JSON.stringify({
          like: index % 12 === 0 ? { tweetId } : { tweetId, fullText: html(act.text), expandedUrl },
        })
      },
    },
    {
      counted: ['post'],
      perMille: 120,
      resolvable: 'record',
      ...list('tweets', 'tweets'),
      row: (act, index) => tweet(act, index, {}),
    },
    {
      counted: ['comment'],
      perMille: 150,
      resolvable: 'record',
      ...list('community_tweet', 'community-tweet'),
      row: (act, index) =>
        tweet(act, index, {
          in_reply_to_status_id_str: idOf(act, index + 7),
          in_reply_to_user_id_str: act.who.id,
          ...(index % 9 !== 0 && { in_reply_to_screen_name: act.who.handle }),
        }),
    },
    {
      counted: ['share'],
      perMille: 80,
      resolvable: 'record',
      ...list('twitter_circle_tweet', 'twitter-circle-tweet'),
      row: (act, index) =>
        tweet(act, index, { full_text: html(`RT @${act.who.handle}: ${act.text}`), ...mention(act) }),
    },
    {
      counted: ['follow'],
      others: true,
      perMille: 50,
      resolvable: 'record',
      ...list('following', 'following'),
      row: (_, index) => {
        // One follows an account once.
        const accountId = String(7_000_000_000 + index)
        return JSON.stringify({
          following: { accountId, userLink: `https://twitter.com/intent/user?user_id=${accountId}` },
        })
      },
    },
  ],
  around: noise => [
    piece('Your archive.html', '<html></html>'),
    piece(
      'data/manifest.js',
      `window.__THAR_CONFIG = ${JSON.stringify({
        userInfo: { accountId: '42', userName: 'asn_contoh', displayName: 'Asn Contoh' },
        archiveInfo: { sizeBytes: '1', generationDate: '2026-09-15T00:00:00.000Z', isPartialArchive: false },
        dataTypes: { like: { files: [{ fileName: 'data/like.js', globalName: 'YTD.like.part0', count: '999999' }] } },
      })}`,
    ),
    piece('data/account.js', 'window.YTD.account.part0 = [{"account":{"username":"asn_contoh","accountId":"42"}}]'),
    piece('data/direct-messages.js', 'window.YTD.direct_messages.part0 = [{"like":{"tweetId":"1"}}]'),
    ...Array.from({ length: noise }, (_, index) =>
      piece(`data/empty-${index}.js`, `window.YTD.empty_${index}.part0 = []`),
    ),
  ],
  faults: [
    {
      name: 'bare items, as before 2020',
      rows: { list: 'like', text: ['{"tweetId":"1600000000000000001"}'], read: { like: 1 } },
    },
    { name: 'null, empty and wrong items', rows: { list: 'like', text: ['null', '{}', '[]', '{"like":{}}'], lost: 4 } },
    { name: 'a row a formatter broke', rows: { list: 'following', text: ['{following:{accountId:"9"}}'], lost: 1 } },
    {
      name: 'an impossible year',
      rows: {
        list: 'post',
        text: [
          '{"tweet":{"id_str":"1712345678901234567","created_at":"Thu Oct 12 05:00:00 +0000 1997","full_text":"Halo"}}',
        ],
        read: { post: 1 },
      },
    },
    {
      name: 'a mention of a suspended account',
      rows: {
        list: 'post',
        text: [
          '{"tweet":{"id_str":"1712345678901234568","created_at":"Thu Oct 12 05:00:00 +0000 2023","full_text":"Halo","entities":{"user_mentions":[{"screen_name":"hilang","id_str":"-1"}]}}}',
        ],
        read: { post: 1 },
      },
    },
    { name: 'an empty part', member: piece('data/like-part9.js', 'window.YTD.like.part9 = [];\n') },
    {
      name: 'a part cut off in the middle',
      member: piece('data/tweets-part9.js', 'window.YTD.tweets.part9 = [ { "tweet" : { "full_te'),
      problem: { kind: 'broken-member', file: 'tweets-part9.js' },
    },
  ],
}
