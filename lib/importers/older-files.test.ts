import { expect, test } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import type { Activity } from '../model/act'

const json = (name: string, value: unknown) => ({ name, content: JSON.stringify(value) })
const said = ({ action, detail, targets, post, draft }: Activity) => [
  detail ? `${action}.${detail}` : action,
  targets[0]?.account.handle ?? targets[0]?.account.id ?? post?.id,
  ...(draft ? [draft] : []),
]

test('Instagram to 2020: rows without keys, files at the root', async () => {
  const zip = await writeZip('instagram-asn.contoh-2020-03-01-Ab12.zip', [
    json('likes.json', {
      media_likes: [
        ['2019-02-01T10:00:00+00:00', 'paslon_contoh'],
        ['2019-02-01T10:00:00+00:00', 'Bukan Nama'],
      ],
      comment_likes: [['2019-02-02T10:00:00+00:00', 'teman_baik']],
    }),
    json('comments.json', { media_comments: [['2019-02-03T10:00:00+00:00', 'Setuju!', 'paslon_contoh']] }),
    json('connections.json', {
      following: { paslon_contoh: '2019-01-01T10:00:00+00:00' },
      follow_requests_sent: { warung: '2019-01-02T10:00:00' },
      followers: { teman_baik: 'x' },
    }),
    json('media.json', {
      photos: [{ caption: 'Pagi', taken_at: '2019-02-04T10:00:00', path: 'photos/201902/a.jpg' }],
      stories: [{ caption: '', taken_at: '2019-02-05T10:00:00', path: 'stories/201902/b.jpg' }],
      direct: [{ taken_at: '2019-02-06T10:00:00', path: 'direct/201902/c.jpg' }],
    }),
    json('profile.json', { username: 'asn_contoh', date_joined: '2014-08-08T20:45:25' }),
  ])
  const { activities, reports } = await imported(dropped(zip))
  expect(activities.map(said)).toEqual([
    ['like', 'paslon_contoh'],
    ['like.comment', 'teman_baik'],
    ['comment', 'paslon_contoh', 'Setuju!'],
    ['follow.pending', 'warung'],
    ['post', undefined, 'Pagi'],
    ['post.story', undefined],
    ['follow', 'paslon_contoh'],
  ])
  expect(activities[0]?.actor).toEqual({ platform: 'instagram', handle: 'asn_contoh' })
  expect(activities[0]?.time).toEqual({ at: Date.UTC(2019, 1, 1, 10) })
  expect(reports[0]?.notUnderstood).toEqual([{ file: 'likes.json', records: 1 }])
})

test('Instagram: a video of IGTV is an own post', async () => {
  const zip = await writeZip('instagram-asn.contoh-2023-03-01-Ab12.zip', [
    json('content/igtv.json', { ig_igtv_media: [{ media: [{ title: 'Panen', creation_timestamp: 1_600_000_000 }] }] }),
  ])
  const { activities } = await imported(dropped(zip))
  expect(activities.map(said)).toEqual([['post', undefined, 'Panen']])
})

test('Facebook: a like outside of Facebook is a like, with its sentence and no account', async () => {
  const zip = await writeZip('facebook-asn-2020-03-01-Ab12.zip', [
    json('likes_and_reactions/likes_on_external_sites.json', {
      other_likes: [{ timestamp: 1_580_000_000, title: 'ASN Contoh menyukai Kabar Contoh.' }],
    }),
  ])
  const { activities } = await imported(dropped(zip))
  expect(activities).toMatchObject([
    { action: 'like', detail: 'external', targets: [], said: { sentence: 'ASN Contoh menyukai Kabar Contoh.' } },
  ])
})

test('YouTube: a list of liked videos with a head of its own before the table', async () => {
  const zip = await writeZip('takeout-20200301T000000Z-001.zip', [
    {
      name: 'Takeout/YouTube and YouTube Music/playlists/Liked videos.csv',
      content: [
        'Playlist Id,Channel Id,Time Created,Title',
        'LLcontoh,UCcontohcontohcontoh000,2016-01-01 00:00:00 UTC,Liked videos',
        '',
        'Video Id,Time Added',
        ' abcdefghijk,2016-01-29 18:26:53 UTC',
        '',
      ].join('\n'),
    },
  ])
  const { activities } = await imported(dropped(zip))
  expect(activities.map(said)).toEqual([['like', 'abcdefghijk']])
})

test('LinkedIn: notes before the table of members followed; an unfollow is one', async () => {
  const zip = await writeZip('Complete_LinkedInDataExport_09-15-2026.zip', [
    {
      name: 'Member_Follows.csv',
      content: [
        'Notes:',
        '"People you follow, and no longer follow."',
        '',
        'Date,Status,FullName',
        '2024-02-01 10:00:00,Active,Calon Contoh',
        '2024-03-01 10:00:00,Inactive,Calon Lain',
        '',
      ].join('\r\n'),
    },
  ])
  const { activities } = await imported(dropped(zip))
  expect(activities.map(({ action, undo, said: name }) => [action, undo, name?.name])).toEqual([
    ['follow', undefined, 'Calon Contoh'],
    ['follow', true, 'Calon Lain'],
  ])
})

test('files of exports that were packed without their folders are known by name and content', async () => {
  const zip = await writeZip('data saya.zip', [
    json('following.json', {
      relationships_following: [{ title: 'paslon_contoh', string_list_data: [{ timestamp: 1_707_814_800 }] }],
    }),
    json('liked_posts.json', { likes_media_likes: [{ title: 'paslon_lain', string_list_data: [] }] }),
    json('messages/liked_comments.json', { likes_comment_likes: [{ title: 'rahasia' }] }),
    json('catatan.json', [1, 2]),
  ])
  const { activities, reports } = await imported(dropped(zip))
  expect(activities.map(said)).toEqual([
    ['like', 'paslon_lain'],
    ['follow', 'paslon_contoh'],
  ])
  expect(reports.map(({ platform, file }) => [platform, file])).toEqual([['instagram', 'data saya.zip']])
  const likes = JSON.stringify({ likes_media_likes: [{ title: 'paslon_lain', string_list_data: [] }] })
  const below = { path: 'arsip/instagram/liked_posts.json', file: aFile('liked_posts.json', likes) }
  expect((await imported([below])).activities.map(said)).toEqual([['like', 'paslon_lain']])
  const deep = await writeZip('proyek.zip', [json('src/fixtures/comments.json', { comments: [] })])
  expect((await imported(dropped(deep))).reports[0]?.problems).toMatchObject([{ kind: 'nothing-known' }])
})

test('a folder of Instagram to 2020 may be named as one likes; a file alone is read beyond its beginning', async () => {
  const many = Array.from({ length: 2000 }, () => ['2019-02-01T10:00:00+00:00', 'paslon_contoh'])
  const likes = JSON.stringify({ media_likes: many, comment_likes: [['2019-02-02T10:00:00+00:00', 'teman_baik']] })
  const folder = [
    { path: 'asn_20200301/likes.json', file: aFile('likes.json', likes) },
    {
      path: 'asn_20200301/connections.json',
      file: aFile('connections.json', JSON.stringify({ following: { paslon_contoh: '2019-01-01T10:00:00' } })),
    },
  ]
  const byAction = { like: 2001, 'like.comment': 1 }
  expect((await imported(folder)).reports[0]?.byAction).toEqual({ ...byAction, follow: 1 })
  expect((await imported(dropped(aFile('likes.json', likes)))).reports[0]?.byAction).toEqual(byAction)
})
