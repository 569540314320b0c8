import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'

const readAs = async (name: string, content: string) => {
  const found = await imported(dropped(await writeZip('takeout-20260915T103000Z-001.zip', [{ name, content }])))
  return { ...found, report: found.reports[0]! }
}
const YT = 'Takeout/YouTube and YouTube Music'

describe('tables of YouTube', () => {
  it.each([
    ['Video ID,Time Added\nabc1234XYZa,2024-02-01T00:00:00Z\n'],
    ['Video ID,Playlist Video Creation Timestamp\r\nabc1234XYZa,2024-02-01T00:00:00+00:00\r\n'],
    ['\ufeffID Video,Stempel Waktu\nabc1234XYZa,2024-02-01T00:00:00Z'],
    ['Liked videos\nLast Updated,Video Id,Time Added\n""\n""\n\n abc1234XYZa,2024-02-01 00:00:00 UTC'],
  ])('of liked videos, whatever its head is: %j', async content => {
    const { activities, report } = await readAs(`${YT}/playlists/Liked videos.csv`, content)
    expect(activities).toMatchObject([
      {
        action: 'like',
        unknownTarget: true,
        post: { id: 'abc1234XYZa', url: 'https://www.youtube.com/watch?v=abc1234XYZa' },
        time: { at: Date.UTC(2024, 1, 1) },
      },
    ])
    expect(report).toMatchObject({ notUnderstood: [], problems: [] })
  })

  it('of subscriptions, by its columns where names are in another language', async () => {
    const id = 'UCabcdefghijklmnopqrstuv'
    const rows = `ID Saluran,URL Saluran,Judul Saluran\n${id},http://www.youtube.com/channel/${id},"Kanal ""Contoh"", resmi"\n`
    const { activities } = await readAs('Takeout/YouTube dan YouTube Music/langganan-baru/daftar.csv', rows)
    expect(activities).toMatchObject([
      { action: 'follow', targets: [{ account: { id } }], said: { name: 'Kanal "Contoh", resmi' }, time: {} },
    ])
    expect(activities[0]?.heldUntil).toBe(Date.UTC(2026, 8, 14, 17))
  })

  it.each([
    [
      'Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text',
      '{"takeoutSegments":[{"text":"Siap, "},{"text":"Pak"}]}',
    ],
    [
      'Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,Comment Text',
      '{"text":"Siap, "},{"text":"Pak"}',
    ],
    ['ID Komentar,ID Saluran,Waktu,Harga,Induk,ID Video,Teks', '{"text":"Siap, "},{"text":"Pak"}'],
  ])('of comments, old and new, and in a language nobody declared', async (header, text) => {
    const quoted = `"${text.replaceAll('"', '""')}"`
    const row = `Ugx1,UCabcdefghijklmnopqrstuv,2023-09-19T17:42:53.434647+00:00,0,,abc1234XYZa,${quoted}`
    const { activities, report } = await readAs(`${YT}/komentar/komentar.csv`, `${header}\n${row}\n`)
    expect(report.notUnderstood).toEqual([])
    expect(activities).toMatchObject([
      { action: 'comment', draft: 'Siap, Pak', post: { id: 'abc1234XYZa' }, time: { at: 1_695_145_373_000 } },
    ])
  })

  it('of other things are passed over without a word', async () => {
    const { activities, report } = await readAs(`${YT}/playlists/playlists.csv`, 'Playlist ID,Title\nPL1,Masak\n')
    expect({ activities, lost: report.notUnderstood, problems: report.problems }).toEqual({
      activities: [],
      lost: [],
      problems: [],
    })
  })

  it('take the channel of a liked video from the watch history, and keep nothing else of it', async () => {
    const seen = (video: string, channel: string) => ({
      title: `Menonton ${video}`,
      titleUrl: `https://www.youtube.com/watch?v=${video}`,
      subtitles: [{ name: 'Kanal', url: `https://www.youtube.com/channel/${channel}` }],
      time: '2024-02-10T05:00:00.000Z',
    })
    const history = [seen('abc1234XYZa', 'UCabcdefghijklmnopqrstuv'), seen('lainnya_123', 'UCzzzzzzzzzzzzzzzzzzzzzz')]
    const likes = await writeZip('takeout-20260915T103000Z-002.zip', [
      { name: `${YT}/playlists/Liked videos.csv`, content: 'Video ID,Time Added\nabc1234XYZa,2024-02-01T00:00:00Z\n' },
    ])
    const watched = await writeZip('takeout-20260915T103000Z-001.zip', [
      { name: 'Takeout/YouTube dan YouTube Music/histori/histori-tontonan.json', content: JSON.stringify(history) },
    ])
    for (const order of [
      [likes, watched],
      [watched, likes],
    ]) {
      const { known, activities } = await imported(dropped(...order))
      expect(activities).toHaveLength(1)
      expect(known).toEqual([
        { key: 'youtube post abc1234XYZa', account: { platform: 'youtube', id: 'UCabcdefghijklmnopqrstuv' } },
      ])
    }
  })
})

describe('tables of LinkedIn', () => {
  it('keep line breaks and quotes inside a cell, skip the notes, count a row that is none', async () => {
    const link = 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7160000000000000000'
    const content = `Date,Link,Message\n2024-02-10 09:50:45,${link},"Baris satu\nbaris ""dua"""\n`
    const { activities } = await readAs('Comments.csv', content)
    expect(activities).toMatchObject([
      { action: 'comment', draft: 'Baris satu\nbaris "dua"', post: { id: 'activity:7160000000000000000' } },
    ])
    const broken = await readAs('Reactions.csv', `Date,Type,Link\n2024-02-10 09:50:45,LIKE,${link}\nrusak\n`)
    expect(broken.report.notUnderstood).toEqual([{ file: 'Reactions.csv', records: 1 }])
    const notes = 'Notes:\n"Some notes, with a comma"\n\nDate,Status,FullName\n2024-01-01 00:00:00,Unfollowed,Contoh\n'
    expect((await readAs('Member_Follows.csv', notes)).activities).toMatchObject([
      { action: 'follow', undo: true, said: { name: 'Contoh' } },
    ])
  })

  it('tell a company by its name only', async () => {
    const rows = 'Organization,Followed On\nContoh Institute,Sat Sep 05 08:12:14 UTC 2026\n'
    expect((await readAs('Company Follows.csv', rows)).activities).toMatchObject([
      { action: 'follow', unknownTarget: true, said: { name: 'Contoh Institute' }, time: { at: 1_788_595_934_000 } },
    ])
  })

  it('are not taken for YouTube’s, and the other way round', async () => {
    const { reports } = await readAs('Comments.csv', 'Date,Link,Message\n')
    expect(reports.map(({ platform }) => platform)).toEqual(['linkedin'])
    const loose = aFile('comments.csv', 'Channel ID,Comment Create Timestamp,Price,Comment ID,Video ID,Comment Text\n')
    expect((await imported(dropped(loose))).reports.map(({ platform }) => platform)).toEqual(['youtube'])
  })
})
