import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Activity } from '../model/act'
import instagram from './instagram'
import { runImport } from './run'

const NOW = Date.UTC(2026, 10, 22)
const AT = 1707814800

/** What a single file of an export says. */
async function read(path: string, content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const run = runImport([{ path: `ekspor/${path}`, file: new File([text], path) }], {
    now: NOW,
    importers: [instagram],
  })
  const activities: Activity[] = []
  for await (const batch of run.batches) activities.push(...batch.activities)
  return { activities, report: run.reports[0]! }
}
const owner = (...entries: object[]) => ({ title: 'Owner', dict: [{ title: '', dict: entries }] })
const liked = (...label_values: object[]) => [{ timestamp: AT, label_values }]
const URL_OF_POST = {
  label: 'URL',
  value: 'https://www.instagram.com/p/C0abcDEFgh1/',
  href: 'https://www.instagram.com/p/C0abcDEFgh1/',
}
const BIO = { label: 'URL', value: 'https://www.instagram.com/p/Cjebakan/' }

describe('likes', () => {
  it('of the old shape', async () => {
    const { activities } = await read('likes/liked_posts.json', {
      likes_media_likes: [
        {
          title: 'paslon_contoh',
          string_list_data: [
            { href: 'https://www.instagram.com/reel/Cx-1_a/', value: '\u00f0\u009f\u0091\u008d', timestamp: AT },
          ],
        },
      ],
    })
    expect(activities).toEqual([
      {
        kind: 'activity',
        platform: 'instagram',
        action: 'like',
        targets: [{ account: { platform: 'instagram', handle: 'paslon_contoh' }, part: 'author' }],
        bySelf: true,
        time: { at: AT * 1000 },
        post: { platform: 'instagram', id: 'Cx-1_a', url: 'https://www.instagram.com/reel/Cx-1_a/' },
      },
    ])
  })

  it.each([
    [
      'with titles',
      liked(URL_OF_POST, owner(BIO, { label: 'Name', value: 'contoh' }, { label: 'Username', value: 'paslon_contoh' })),
    ],
    [
      'in another language',
      liked(URL_OF_POST, {
        title: 'Pemilik',
        dict: [
          {
            dict: [
              { label: 'URL', value: BIO.value },
              { label: 'Nama', value: 'contoh' },
              { label: 'Nama pengguna', value: 'paslon_contoh' },
            ],
          },
        ],
      }),
    ],
    [
      'without titles',
      liked(URL_OF_POST, {
        dict: [
          {
            dict: [
              { label: 'URL', value: BIO.value },
              { label: 'Username', value: 'paslon_contoh' },
            ],
          },
        ],
      }),
    ],
    [
      'beside hashtags and a brand partner',
      liked(
        URL_OF_POST,
        { title: 'Hashtags', dict: [{ dict: [{ label: 'Name', value: 'paslon' }] }] },
        {
          title: 'Brand partner',
          dict: [{ dict: [BIO, { label: 'Name', value: 'M' }, { label: 'Username', value: 'merek_contoh' }] }],
        },
        owner(BIO, { label: 'Name', value: 'P' }, { label: 'Username', value: 'paslon_contoh' }),
      ),
    ],
  ])('of the new shape, %s: the owner, and never the link in the bio', async (_case, content) => {
    const { activities } = await read('your_instagram_activity/likes/liked_posts.json', content)
    expect(activities.map(({ targets, post }) => [targets[0]?.account.handle, post?.id])).toEqual([
      ['paslon_contoh', 'C0abcDEFgh1'],
    ])
  })

  it('of a deleted account are kept, with an unknown target', async () => {
    const { activities } = await read('likes/liked_posts.json', [
      { timestamp: AT, label_values: [URL_OF_POST] },
      { title: '', string_list_data: [{ timestamp: AT }] },
    ])
    expect(activities.map(({ targets, unknownTarget }) => [targets, unknownTarget])).toEqual([
      [[], true],
      [[], true],
    ])
  })

  it('of stories and of comments say so', async () => {
    const row = { title: 'paslon_contoh', string_list_data: [{ timestamp: AT }] }
    const story = await read('story_sticker_interactions/story_likes.json', { story_activities_story_likes: [row] })
    expect(story.report.byAction).toEqual({ like: 1, 'like.story': 1 })
    const comment = await read('likes/liked_comments.json', { likes_comment_likes: [row] })
    expect(comment.report.byAction).toEqual({ like: 1, 'like.comment': 1 })
  })

  it.each([0, -5, 4e9, 1e300])('with the impossible time %d have none', async timestamp => {
    const { activities } = await read('likes/liked_posts.json', [{ title: 'a', string_list_data: [{ timestamp }] }])
    expect(activities[0]?.time).toEqual({})
  })
})

describe('comments', () => {
  const comment = (data: object) => read('comments/post_comments_1.json', [{ string_map_data: data }])

  it('name the owner of the medium, whatever the language of the keys', async () => {
    for (const [text, who, when] of [
      ['Comment', 'Media Owner', 'Time'],
      ['Opmerking', 'Media-eigenaar', 'Tijd'],
      ['Komentar', 'Pemilik Media', 'Waktu'],
    ] as const) {
      const { activities } = await comment({
        [text]: { value: 'Hadir, Pak!' },
        [who]: { value: 'paslon_contoh' },
        [when]: { timestamp: AT },
      })
      expect(activities[0]).toMatchObject({
        targets: [{ account: { handle: 'paslon_contoh' } }],
        draft: 'Hadir, Pak!',
        time: { at: AT * 1000 },
      })
    }
  })

  it('of one word are not taken for the owner', async () => {
    const both = await comment({
      Komentar: { value: 'hadir' },
      Pemilik: { value: 'paslon_contoh' },
      Waktu: { timestamp: AT },
    })
    expect(both.activities[0]).toMatchObject({ targets: [{ account: { handle: 'paslon_contoh' } }], draft: 'hadir' })
    const alone = await comment({ Komentar: { value: 'hadir' }, Waktu: { timestamp: AT } })
    expect(alone.activities[0]).toMatchObject({ targets: [], unknownTarget: true, draft: 'hadir' })
    const empty = await comment({ Komentar: { value: 'hadir' }, Pemilik: { value: '' }, Waktu: { timestamp: AT } })
    expect(empty.activities[0]).toMatchObject({ targets: [], unknownTarget: true })
  })

  it('of 2021 have the owner as title', async () => {
    const { activities } = await read('comments/post_comments.json', {
      comments_media_comments: [
        { title: 'paslon_contoh', string_list_data: [{ value: 'Zo\u00c3\u00ab', timestamp: AT }] },
      ],
    })
    expect(activities[0]).toMatchObject({
      action: 'comment',
      targets: [{ account: { handle: 'paslon_contoh' } }],
      draft: 'Zoë',
    })
  })
})

describe('follows', () => {
  const follows = (...rows: object[]) =>
    read('connections/followers_and_following/following.json', { relationships_following: rows })

  it('name the account in a value, a title or an address', async () => {
    const { activities } = await follows(
      { title: '', string_list_data: [{ href: 'https://www.instagram.com/a', value: 'Satu', timestamp: AT }] },
      { title: 'dua', string_list_data: [{ href: 'https://www.instagram.com/_u/dua', timestamp: AT }] },
      { title: '', string_list_data: [{ href: 'https://www.instagram.com/_u/tiga', timestamp: AT }] },
    )
    expect(activities.map(({ targets }) => targets[0]?.account.handle)).toEqual(['satu', 'dua', 'tiga'])
  })

  it('without any name are not understood', async () => {
    const { activities, report } = await follows({
      title: '',
      string_list_data: [{ href: 'https://example.com/x', timestamp: AT }],
    })
    expect(activities).toEqual([])
    expect(report.notUnderstood).toEqual([
      { file: 'ekspor/connections/followers_and_following/following.json', records: 1 },
    ])
  })

  it('are known to hold until the newest record where the export tells no day', async () => {
    const { activities } = await follows(
      { title: 'a', string_list_data: [{ timestamp: AT }] },
      { title: 'b', string_list_data: [{ timestamp: AT + 500 }] },
    )
    expect(activities.map(({ heldUntil }) => heldUntil)).toEqual([(AT + 500) * 1000, (AT + 500) * 1000])
  })

  it('that are pending or taken back are counted apart', async () => {
    const row = { title: '', string_list_data: [{ value: 'paslon_contoh', timestamp: AT }] }
    const pending = await read('followers_and_following/pending_follow_requests.json', {
      relationships_follow_requests_sent: [row],
    })
    expect(pending.report.byAction).toEqual({ 'follow.pending': 1 })
    expect(pending.activities[0]).toMatchObject({ action: 'follow', detail: 'pending' })
    expect(pending.activities[0]?.heldUntil).toBeUndefined()
    const undone = await read('followers_and_following/recently_unfollowed_profiles.json', {
      relationships_unfollowed_users: [row],
    })
    expect(undone.report.byAction).toEqual({ 'follow.undo': 1 })
    expect(undone.activities[0]).toMatchObject({ action: 'follow', undo: true })
  })
})

describe('any JSON at all', () => {
  const files = instagram.records.flatMap(({ files, at }) => files.map(file => ({ file, at })))
  const nearRecord = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.jsonValue(),
      fc.constantFrom('', 'paslon_contoh', AT, null),
      tie('list'),
      tie('record'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    record: fc.dictionary(
      fc.constantFrom(
        'title',
        'string_list_data',
        'label_values',
        'string_map_data',
        'timestamp',
        'dict',
        'label',
        'value',
        'href',
        'Owner',
        '__proto__',
      ),
      tie('value'),
    ),
  })).value

  it('makes no exception escape, and every row is either read or counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(nearRecord, { maxLength: 5 }),
        async ({ file, at }, rows) => {
          const content = at![0]!.reduceRight<unknown>((inside, key) => ({ [key]: inside }), rows)
          const { activities, report } = await read(file, content)
          const counted = report.notUnderstood.reduce((sum, { records }) => sum + records, 0)
          expect(activities.length + counted).toBe(rows.length)
          expect(report.problems).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never puts a value into a report', async () => {
    const { report } = await read('likes/liked_posts.json', '[{"rahasia":"rahasia"},{"rahasia":rahasia')
    expect(JSON.stringify(report)).not.toContain('rahasia')
  })
})
