import { describe, expect, it } from 'vitest'
import { dropped, imported } from '../../tests/archives/imported'
import { mojibake } from '../../tests/archives/make-instagram'
import { writeZip } from '../../tests/archives/write-zip'
import type { Activity } from '../model/act'

const AT = 1_731_000_000
const ACTS = 'your_instagram_activity'
const FOLLOWS = 'connections/followers_and_following'

const said = ({ platform, action, detail, undo, targets, said: words, post, time }: Activity): string =>
  [
    platform === 'instagram' ? '' : platform,
    `${undo ? 'un-' : ''}${action}${detail ? `.${detail}` : ''}`,
    targets.map(({ account }) => account.handle).join(' + ') || words?.name,
    post?.id,
    'at' in time ? '' : 'no time',
  ]
    .filter(Boolean)
    .join(' | ')

async function read(members: Record<string, unknown>, name = 'instagram-asn.contoh-2026-09-15-AbCd1234.zip') {
  const list = Object.entries(members).map(([path, content]) => ({ name: path, content: JSON.stringify(content) }))
  const { activities, reports } = await imported(dropped(await writeZip(name, list)))
  return {
    activities,
    rows: activities.map(said),
    lost: reports.flatMap(({ notUnderstood }) => notUnderstood),
    reports,
  }
}

const address = (code: string) => ({ label: 'URL', value: `https://www.instagram.com/p/${code}/` })
const person = (handle: string, name = 'Nama', labels = ['URL', 'Name', 'Username']) => ({
  title: '',
  dict: [`https://tautan.example/${handle}`, name, handle].map((value, at) => ({ label: labels[at], value })),
})
const group = (title: string, ...dict: object[]) => ({ title, dict })
const labelled = (...label_values: object[]) => ({ timestamp: AT, media: [], fbid: '1', label_values })
const titled = (title: unknown, entry: object | null = {}) => ({
  title,
  string_list_data: entry && [{ timestamp: AT, ...entry }],
})

describe('likes of Instagram with labels', () => {
  const read1 = async (...rows: object[]) => (await read({ [`${ACTS}/likes/liked_posts.json`]: rows })).rows

  it('name the owner, never a brand partner, in any language', async () => {
    const indonesian = ['URL', 'Nama', 'Nama pengguna']
    expect(
      await read1(
        labelled(address('D1'), group('Pemilik', person('paslon.contoh', 'Paslon Contoh', indonesian))),
        labelled(address('D2'), group('Brand partner', person('merek.contoh'))),
        labelled(address('D3'), group('Owner', person('warung')), group('Brand partner', person('merek.contoh'))),
        labelled(
          address('D4'),
          group('Mitra merek', person('merek.contoh', 'M', indonesian)),
          group('Pemilik', person('budi', 'budi', indonesian)),
        ),
        labelled(address('D5'), group('মালিক', person('satu', 'Satu', ['ক', 'খ', 'গ']))),
      ),
    ).toEqual(['like | paslon.contoh | D1', 'like | D2', 'like | warung | D3', 'like | budi | D4', 'like | satu | D5'])
  })

  it('name every co-author, a lone username, and who stands in the address', async () => {
    expect(
      await read1(
        labelled(address('D1'), group('Owner', person('satu.contoh'), person('dua.contoh'))),
        labelled(address('D2'), { label: 'Username', value: 'tiga.contoh' }),
        labelled({ label: 'URL', href: 'https://www.instagram.com/empat.contoh/reel/D3/?igsh=1' }),
      ),
    ).toEqual(['like | satu.contoh + dua.contoh | D1', 'like | tiga.contoh | D2', 'like | empat.contoh | D3'])
  })

  it('never take a name in a caption for whom it was', async () => {
    const caption = { label: 'Keterangan', value: 'Ayo pilih @paslon_contoh' }
    expect(
      await read1(labelled(address('D1'), caption), labelled(address('D2'), { ...caption, value: 'paslon_contoh' })),
    ).toEqual(['like | D1', 'like | D2'])
  })
})

describe('rows of Instagram with something amiss', () => {
  it('are acts as long as they say anything', async () => {
    const { rows, lost } = await read({
      'likes/liked_posts.json': {
        likes_media_likes: [
          titled(null, { href: 'https://www.instagram.com/paslon.contoh/reel/C1/', value: null }),
          titled('', { href: 'https://www.instagram.com/tv/C2/', timestamp: String(AT) }),
          titled('tiga', { timestamp: AT * 1000 }),
          { title: 'empat', string_list_data: [] },
          titled('lima', null),
          {},
        ],
      },
    })
    expect(rows).toEqual([
      'like | paslon.contoh | C1',
      'like | C2',
      'like | tiga',
      'like | empat | no time',
      'like | lima | no time',
    ])
    expect(lost).toEqual([{ file: 'likes/liked_posts.json', records: 1 }])
  })

  it('are found in a bare list, under the old keys, or both at once', async () => {
    const { rows, lost } = await read({
      [`${ACTS}/likes/liked_posts.json`]: [{ likes_media_likes: [titled('satu')] }],
      [`${FOLLOWS}/following.json`]: [
        titled('dua'),
        { timestamp: AT, label_values: [{ label: 'Nama pengguna', value: 'tiga' }] },
      ],
      [`${FOLLOWS}/recently_unfollowed_profiles.json`]: {
        relationships_unfollowed_users: [titled('', { value: 'empat' })],
      },
    })
    expect(rows).toEqual(['like | satu', 'un-follow | empat', 'follow | dua', 'follow | tiga'])
    expect(lost).toEqual([])
  })
})

describe('comments of Instagram', () => {
  it('are under whose post, by keys in Indonesian, and with labels', async () => {
    const { activities, rows } = await read({
      [`${ACTS}/comments/post_comments_1.json`]: [
        { string_map_data: { 'Pemilik Media': { value: 'paslon.contoh' }, Waktu: { timestamp: AT } } },
        {
          string_map_data: {
            Komentar: { value: mojibake('Siap – pak') },
            'Pemilik Media': { value: 'warung' },
            Waktu: { timestamp: String(AT) },
          },
        },
        labelled(
          { label: 'Comment', value: 'Setuju' },
          { label: 'Media Owner', value: 'paslon.contoh' },
          address('D1'),
        ),
      ],
    })
    expect(rows).toEqual(['comment | paslon.contoh', 'comment | warung', 'comment | paslon.contoh | D1'])
    expect(activities.map(({ draft }) => draft)).toEqual([undefined, 'Siap – pak', 'Setuju'])
  })
})

describe('Threads', () => {
  it('is read with what is missing in its rows, and with labels', async () => {
    const { rows, lost } = await read(
      {
        [`${ACTS}/threads/liked_threads.json`]: {
          text_post_app_media_likes: [
            titled(null, { href: 'https://www.threads.com/@paslon.contoh/post/A', value: null }),
            titled('', { href: 'https://www.threads.com/t/B', timestamp: String(AT) }),
          ],
        },
        [`${ACTS}/threads/liked_threads_2.json`]: [
          labelled({ label: 'URL', value: 'https://www.threads.com/@paslon.lain/post/C' }),
        ],
        [`${ACTS}/threads/following.json`]: {
          text_post_app_text_post_app_following: [
            titled('Nama', { href: 'https://www.threads.com/@Tokoh.Contoh', value: null }),
            titled('Nama Saja'),
          ],
        },
        [`${ACTS}/threads/threads_and_replies.json`]: {
          text_post_app_text_posts: [
            { media: [{ title: null, creation_timestamp: AT, text_app_post: { is_reply: true } }] },
            { media: null, title: 'x' },
          ],
        },
      },
      'threads-asn.contoh-2026-09-15-AbCd1234 (1).zip',
    )
    expect(rows).toEqual([
      'threads | like | paslon.contoh | A',
      'threads | like | B',
      'threads | comment',
      'threads | post | no time',
      'threads | like | paslon.lain | C',
      'threads | follow | tokoh.contoh',
      'threads | follow | Nama Saja',
    ])
    expect(lost).toEqual([])
  })
})

it('Instagram: blocked, restricted, removed, searched and seen accounts, saved posts, ads and letters are no acts', async () => {
  const entry = titled('paslon_contoh', { value: 'paslon_contoh' })
  const { activities, reports } = await read({
    [`${FOLLOWS}/blocked_profiles.json`]: { relationships_blocked_users: [entry] },
    [`${FOLLOWS}/restricted_profiles.json`]: { relationships_restricted_users: [entry] },
    [`${FOLLOWS}/removed_suggestions.json`]: { relationships_dismissed_suggested_users: [entry] },
    [`${FOLLOWS}/close_friends.json`]: { relationships_close_friends: [entry] },
    [`${FOLLOWS}/followers_1.json`]: [entry],
    [`${FOLLOWS}/follow_requests_you've_received.json`]: { relationships_follow_requests_received: [entry] },
    [`${ACTS}/saved/saved_posts.json`]: [labelled(address('S'), group('Owner', person('paslon_contoh')))],
    [`${ACTS}/messages/inbox/teman_1/liked_posts.json`]: { likes_media_likes: [entry] },
    [`${ACTS}/story_interactions/polls.json`]: { story_activities_polls: [entry] },
    'ads_information/ads_and_topics/ads_clicked.json': [labelled({ label: 'Author', value: 'paslon_contoh' })],
    'logged_information/recent_searches/profile_searches.json': { searches_user: [entry] },
    '__MACOSX/your_instagram_activity/likes/._liked_posts.json': 'Mac OS X',
  })
  expect(activities).toEqual([])
  expect(reports.flatMap(({ problems }) => problems)).toMatchObject([{ kind: 'nothing-known' }])
})

describe('files of Instagram beside likes, comments and follows', () => {
  const only = async (path: string, content: unknown) => {
    const { rows, lost } = await read({ [path]: content })
    expect(lost).toEqual([])
    return rows
  }
  const mapped = (data: object) => ({ media: [], string_map_data: data })

  it('reactions to stories are likes of them, with the account as title or where likes have an emoji', async () => {
    const stories = `${ACTS}/story_interactions`
    const key = 'story_activities_emoji_quick_reactions'
    expect(
      await only(`${stories}/emoji_story_reactions.json`, {
        [key]: [titled('paslon.contoh'), titled('', { value: 'warung' }), titled('', { value: mojibake('😍') })],
      }),
    ).toEqual(['like.story | paslon.contoh', 'like.story | warung', 'like.story'])
    for (const folder of [stories, `${ACTS}/story_sticker_interactions`]) {
      expect(
        await only(`${folder}/story_reaction_sticker_reactions.json`, {
          story_activities_reaction_sticker_reactions: [titled('paslon.contoh')],
        }),
      ).toEqual(['like.story | paslon.contoh'])
    }
  })

  it('comments under stories are comments', async () => {
    const row = mapped({
      Comment: { value: 'Siap' },
      'Media Owner': { value: 'paslon.contoh' },
      Time: { timestamp: AT },
    })
    expect(await only(`${ACTS}/comments/hype.json`, { comments_story_comments: [row] })).toEqual([
      'comment | paslon.contoh',
    ])
  })

  it('a repost is a share, of somebody unknown where the file does not say of whom', async () => {
    const rows = [
      mapped({ 'Waktu posting ulang': { href: '', value: '', timestamp: AT } }),
      mapped({ Teks: { value: 'kata' }, Waktu: { timestamp: AT } }),
      mapped({ 'Nama pengguna': { value: 'paslon.contoh' }, Waktu: { timestamp: AT } }),
    ]
    const path = 'personal_information/personal_information/reposts.json'
    expect(await only(path, { profile_media_reposts: rows })).toEqual(['share', 'share', 'share | paslon.contoh'])
    const owned = labelled(address('D1'), group('Pemilik', person('paslon.contoh')))
    expect(await only(path, [owned])).toEqual(['share | paslon.contoh | D1'])
  })

  it('videos of IGTV lie under both of their names', async () => {
    const row = { media: [{ uri: 'a.mp4', creation_timestamp: AT, title: 'Pidato' }] }
    expect(await only(`${ACTS}/media/igtv_videos.json`, { ig_igtv_media: [row] })).toEqual(['post'])
  })
})
