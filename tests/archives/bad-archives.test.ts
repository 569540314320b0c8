import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from './imported'
import { instagramMembers, makeInstagramExport } from './make-instagram'
import { writeZip } from './write-zip'

const LIKES = [
  { who: 'paslon_contoh', at: '2024-11-02T03:00:00Z', post: 'Cabc1' },
  { who: 'warung_contoh', at: '2024-11-03T03:00:00Z', post: 'Cabc2' },
]
const FOLLOWS = [{ who: 'paslon_contoh', at: '2024-10-01T00:00:00Z' }]

const problems = async (...files: File[]) => {
  const { activities, reports } = await imported(dropped(...files))
  return { read: activities.length, problems: reports.flatMap(report => report.problems) }
}

describe('a bad archive is told by what it is, and never breaks the import', () => {
  it('not a ZIP and no file of any export', async () => {
    expect(await problems(aFile('liburan.zip', 'bukan arsip'))).toEqual({
      read: 0,
      problems: [{ kind: 'not-an-archive', file: 'liburan.zip' }],
    })
  })

  it.each([
    ['an empty file', 'instagram.zip', '', 'empty-file'],
    ['the page behind a link that is over', 'instagram.zip', '<!DOCTYPE html>\n<html><body>Masuk', 'web-page'],
    ['the letter that says it is on its way', 'Permintaan.eml', 'Received: a\r\nFrom: b\r\nSubject: c\r\n', 'mail'],
    ['an archive of RAR', 'ekspor.rar', 'Rar!\u001a\u0007', 'other-packing'],
    ['a piece of a ZIP', 'ekspor.z01', 'PK\u0007\u0008', 'other-packing'],
    ['a text that only looks like a letter', 'catatan.txt', 'Catatan: beli beras\n', 'not-an-archive'],
  ])('%s', async (_, name, content, kind) => {
    expect(await problems(aFile(name, content))).toEqual({ read: 0, problems: [{ kind, file: name }] })
  })

  it.each([
    ['a ZIP in a ZIP', 'instagram-asn-2026-09-15-Ab12.zip', { kind: 'zip-inside' }],
    ['Google’s export without YouTube', 'Takeout/Google Foto/album.json', { kind: 'no-youtube', platform: 'youtube' }],
    [
      'TikTok’s texts under names nobody knows',
      'TikTok/Aktivitas/Suka.txt',
      { kind: 'text-not-json', platform: 'tiktok' },
    ],
    ['the export of another site', 'json/snap_history.json', { kind: 'other-platform' }],
    [
      'an export of letters and pictures only',
      'your_instagram_activity/messages/inbox/a/message_1.json',
      { kind: 'nothing-known' },
    ],
  ])('%s', async (_, member, problem) => {
    const zip = await writeZip('unduhan.zip', [{ name: member, content: '{}' }])
    expect(await problems(zip)).toEqual({ read: 0, problems: [{ ...problem, file: 'unduhan.zip' }] })
  })

  it('says nothing of what else lies beside an export that is read', async () => {
    const more = ['Takeout/Google Foto/album.json', 'lain.zip', '_chat.txt'].map(name => ({ name, content: '{}' }))
    expect(await problems(await makeInstagramExport({ likes: LIKES, extra: more }))).toEqual({ read: 2, problems: [] })
  })

  it('a download that was cut off', async () => {
    const whole = await makeInstagramExport({ likes: LIKES })
    const part = new File([whole.slice(0, Math.floor(whole.size * 0.9))], whole.name)
    expect(await problems(part)).toEqual({ read: 0, problems: [{ kind: 'truncated', file: whole.name }] })
  })

  it.each([
    ['x', 'data/like.js', 'window.YTD.like.part0 = []'],
    ['facebook', 'facebook-contoh/your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json', '[]'],
    ['threads', 'your_instagram_activity/threads/liked_threads.json', '{"text_post_app_media_likes":[]}'],
    ['tiktok', 'user_data_tiktok.json', '{"Your Activity":{"Like List":{"ItemFavoriteList":null}}}'],
    ['youtube', 'Takeout/YouTube dan YouTube Music/histori/histori-tontonan.json', '[]'],
    ['linkedin', 'Reactions_1.csv', 'Date,Type,Link\n'],
  ])('an export of %s without a single act: nothing to say', async (_platform, member, content) => {
    const zip = await writeZip('ekspor.zip', [{ name: member, content }])
    expect(await problems(zip)).toEqual({ read: 0, problems: [] })
  })

  it('a ZIP with nothing we know', async () => {
    const zip = await writeZip('foto.zip', [{ name: 'foto/1.jpg', content: 'x' }])
    expect(await problems(zip)).toEqual({ read: 0, problems: [{ kind: 'nothing-known', file: 'foto.zip' }] })
  })

  it('an empty ZIP', async () => {
    expect((await problems(await writeZip('kosong.zip', []))).problems).toMatchObject([{ kind: 'nothing-known' }])
  })

  it('the HTML variant of a kind that is read from JSON only, also where a start page stands beside JSON', async () => {
    const html = { name: 'user_data_tiktok.html', content: '<html></html>' }
    const zip = await writeZip('ekspor.zip', [html, { name: 'start_here.html', content: '<html></html>' }])
    expect(await problems(zip)).toEqual({
      read: 0,
      problems: [{ kind: 'html-not-json', file: html.name, platform: 'tiktok' }],
    })
    const json = await makeInstagramExport({
      likes: LIKES,
      extra: [{ name: 'start_here.html', content: '<html></html>' }],
    })
    expect(await problems(json)).toEqual({ read: 2, problems: [] })
  })

  it('one broken member: it is named, the rest is read', async () => {
    const broken = {
      name: 'your_instagram_activity/comments/post_comments_1.json',
      content: '[{"string_map_data":{"Com',
    }
    const zip = await makeInstagramExport({ likes: LIKES, extra: [broken] })
    expect(await problems(zip)).toEqual({
      read: 2,
      problems: [{ kind: 'broken-member', file: broken.name, platform: 'instagram' }],
    })
  })

  it('a member whose bytes are damaged inside the ZIP', async () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ ...LIKES[0]!, post: `C${index * 7919}x` }))
    const bytes = new Uint8Array(await (await makeInstagramExport({ likes: many, follows: FOLLOWS })).arrayBuffer())
    const name = new TextEncoder().encode('liked_posts.json')
    const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte))
    for (let index = at + 400; index < at + 440; index++) bytes[index] = 0xff
    const found = await problems(aFile('instagram.zip', bytes))
    expect(found.problems).toMatchObject([{ kind: 'broken-member' }])
    expect(found.read).toBeGreaterThanOrEqual(1)
  })

  it('a bomb: a small member that inflates beyond every bound', async () => {
    const spaces = new Uint8Array(80 * 1024 * 1024).fill(0x20)
    const bomb = { name: 'your_instagram_activity/comments/post_comments_1.json', content: spaces }
    const zip = await makeInstagramExport({ likes: LIKES, extra: [bomb] })
    expect(zip.size).toBeLessThan(200_000)
    expect(await problems(zip)).toEqual({
      read: 2,
      problems: [{ kind: 'too-large', file: bomb.name, platform: 'instagram' }],
    })
  })

  it.each(['../../liked_posts.json', '/etc/likes/liked_posts.json', 'C:/likes/liked_posts.json', 'a\\..\\likes.json'])(
    'a member named %s: skipped and named, the rest is read',
    async name => {
      const bad = { name, content: JSON.stringify({ likes_media_likes: [] }) }
      const zip = await makeInstagramExport({ likes: LIKES, extra: [bad] })
      const found = await problems(zip)
      expect(found.read).toBe(2)
      expect(found.problems).toMatchObject([{ kind: 'unsafe-path' }])
    },
  )

  it('an export packed anew on Windows, with its own sign between the parts of names, is read like any other', async () => {
    const members = instagramMembers({ likes: LIKES }).map(({ name, ...rest }) => ({
      name: name.replaceAll('/', '\\'),
      ...rest,
    }))
    expect(await problems(await writeZip('instagram.zip', members))).toEqual({ read: 2, problems: [] })
  })

  it('members behind a password', async () => {
    const locked = instagramMembers({ likes: LIKES }).map(member => ({ ...member, options: { password: 'rahasia' } }))
    const found = await problems(await writeZip('instagram.zip', locked))
    expect(found).toMatchObject({ read: 0, problems: [{ kind: 'password' }] })
  })

  it('a file whose list has a name we do not know is counted, not passed over', async () => {
    const changed = { name: 'likes/liked_posts.json', content: '{"likes_of_next_year":[{"title":"paslon_contoh"}]}' }
    const { reports } = await imported(dropped(await writeZip('instagram.zip', [changed])))
    expect(reports[0]).toMatchObject({ read: 0, notUnderstood: [{ file: changed.name, records: 1 }] })
  })

  it('one broken row never costs the others', async () => {
    const rows = '[{"title":"a","string_list_data":[{"timestamp":1700000000}]},{"x":tru},null,7,"y",{"title":5}]'
    const zip = await writeZip('instagram.zip', [{ name: 'likes/liked_posts.json', content: rows }])
    const { activities, reports } = await imported(dropped(zip))
    expect(activities).toHaveLength(1)
    expect(reports[0]?.notUnderstood).toEqual([{ file: 'likes/liked_posts.json', records: 5 }])
  })

  it('a file that was moved or deleted after it was dropped', async () => {
    const gone = aFile('following.json', '[]')
    const failing = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    Object.defineProperty(gone, 'slice', { value: () => ({ arrayBuffer: failing }) })
    expect(await problems(gone)).toEqual({ read: 0, problems: [{ kind: 'broken-member', file: 'following.json' }] })
    const later = aFile('following.json', '[]')
    Object.defineProperty(later, 'stream', { value: () => new ReadableStream({ pull: failing }) })
    expect((await problems(later)).problems).toMatchObject([{ kind: 'broken-member', file: 'following.json' }])
  })

  it('a good archive beside a bad one is read', async () => {
    const found = await problems(aFile('rusak.zip', 'PK\u0003\u0004…'), await makeInstagramExport({ likes: LIKES }))
    expect(found).toEqual({ read: 2, problems: [{ kind: 'truncated', file: 'rusak.zip' }] })
  })
})
