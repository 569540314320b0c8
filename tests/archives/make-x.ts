import { writeZip } from './write-zip'

/** An invented archive of X: reposts with their day, and accounts followed by number. */
export interface MadeArchive {
  reposts?: readonly { who: string; whoId: string; at: string }[]
  /** X writes no time of a like. */
  likes?: readonly { id: string; who: string }[]
  follows?: readonly string[]
}

const part = (name: string, items: readonly object[]): string => `window.YTD.${name}.part0 = ${JSON.stringify(items)}`
/** `Mon Nov 03 04:05:06 +0000 2026`. */
const written = (at: string): string =>
  new Date(at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 +0000 $4')

/** A number X would have given at that time; it begins with the milliseconds since 4 November 2010. */
const madeAt = (at: string): string => String(BigInt(Date.parse(at) - 1_288_834_974_657) << 22n)

export const makeXArchive = ({ reposts = [], likes = [], follows = [] }: MadeArchive): Promise<File> =>
  writeZip(`twitter-${new Date().toISOString().slice(0, 10)}-0a1b.zip`, [
    {
      name: 'data/account.js',
      content: part('account', [{ account: { username: 'asn_contoh', accountId: '42' } }]),
    },
    {
      name: 'data/tweets.js',
      content: part(
        'tweets',
        reposts.map(({ who, whoId, at }) => ({
          tweet: {
            id_str: madeAt(at),
            full_text: `RT @${who}: Bersama kita maju.`,
            created_at: written(at),
            entities: { user_mentions: [{ screen_name: who, id_str: whoId }] },
          },
        })),
      ),
    },
    {
      name: 'data/like.js',
      content: part(
        'like',
        likes.map(({ id, who }) => ({
          like: { tweetId: id, fullText: 'Bersama kita maju.', expandedUrl: `https://x.com/${who}/status/${id}` },
        })),
      ),
    },
    {
      name: 'data/following.js',
      content: part(
        'following',
        follows.map(accountId => ({ following: { accountId } })),
      ),
    },
  ])
