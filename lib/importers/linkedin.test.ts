import { expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import type { Activity } from '../model/act'

const AT = '2026-09-05 09:50:45'
const post = (id: string) => `https://www.linkedin.com/feed/update/urn:li:${id}`
const said = ({ action, detail, undo, targets, unknownTarget, said: words, post: on }: Activity): string =>
  [
    `${undo ? 'un-' : ''}${action}${detail ? `.${detail}` : ''}`,
    words?.name ?? (unknownTarget ? '?' : `${targets.length}`),
    on?.id,
  ]
    .filter(Boolean)
    .join(' | ')

async function read(members: Record<string, string>) {
  const list = Object.entries(members).map(([name, content]) => ({ name, content }))
  const zip = await writeZip('Complete_LinkedInDataExport_09-15-2026.zip', list)
  const { activities, reports } = await imported(dropped(zip))
  return { rows: activities.map(said), lost: reports.flatMap(({ notUnderstood }) => notUnderstood) }
}

it('LinkedIn: a like of a comment is never one of the post above it; an empty row is no like', async () => {
  const { rows, lost } = await read({
    'Reactions.csv': [
      'Date,Type,Link',
      `${AT},LIKE,${post('activity:71')}`,
      `${AT},PRAISE,"${post('comment:(activity:72,73)')}"`,
      `${AT},LIKE,${post('comment:(activity:74,75)')}`, // a comma that nobody quoted
      `${AT},LIKE,${post('ugcPost:76')}?commentUrn=${encodeURIComponent('urn:li:comment:(ugcPost:76')}%2C77%29`,
      `${AT},LIKE,${post('groupPost:6-78')}`,
      ',LIKE,',
    ].join('\n'),
  })
  expect(rows).toEqual([
    'like | ? | activity:71',
    'like.comment | ? | comment:(activity:72,73)',
    'like.comment | ? | comment:(activity:74',
    'like.comment | ? | comment:(ugcPost:76,77)',
    'like | ? | groupPost:6-78',
  ])
  expect(lost).toMatchObject([{ records: 1 }])
})

it('LinkedIn: a picture without words is an own post, what passes on another’s is a share', async () => {
  const { rows } = await read({
    'Shares.csv': [
      'Date,ShareCommentary,ShareLink,SharedUrl,MediaUrl,Visibility',
      `${AT},,${post('share:1')},,https://media.example/foto.jpg,PUBLIC`,
      `${AT},,${post('share:2')},,,PUBLIC`,
      `${AT},Baca,${post('share:3')},${post('activity:9')},,PUBLIC`,
      `${AT},Halo,${post('share:4')},,,PUBLIC`,
    ].join('\n'),
  })
  expect(rows).toEqual(['post | 0 | share:1', 'share | ? | share:2', 'share | ? | share:3', 'post | 0 | share:4'])
})

it('LinkedIn: tables with headers in another language are read by what stands below them', async () => {
  const { rows, lost } = await read({
    'Reactions.csv': `Tanggal,Reaksi,Alamat\n${AT},LIKE,${post('activity:71')}\n`,
    'Comments.csv': `Waktu,Alamat,Isi\n${AT},${post('activity:71')},Setuju\n`,
    'Company Follows.csv': 'Perusahaan,Sejak\nPartai Contoh,Sat Sep 05 08:12:14 UTC 2026\n',
  })
  expect(rows).toEqual(['like | ? | activity:71', 'comment | ? | activity:71', 'follow | Partai Contoh'])
  expect(lost).toEqual([])
})

it('LinkedIn: connections, invitations, hashtags, saved items and letters are no acts', async () => {
  const { rows } = await read({
    'Reactions.csv': 'Date,Type,Link\n',
    'Connections.csv':
      'Notes:\n"x"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nA,B,,,,,08 Feb 2026\n',
    'Invitations.csv': 'From,To,Sent At,Message,Direction\nA,B,"9/5/26, 1:12 AM",,OUTGOING\n',
    'Hashtag_Follows.csv': `HashTag,CreatedTime,State\ncontoh,${AT},FOLLOWED\n`,
    'Saved_Items.csv': `savedItem,CreatedTime\n${post('activity:1')},${AT}\n`,
    'messages.csv': 'FROM,TO,CONTENT\nA,B,rahasia\n',
  })
  expect(rows).toEqual([])
})

it('LinkedIn: a table by itself is known by its first line', async () => {
  const file = aFile('reaksi saya.csv', `\ufeffDate,Type,Link\r\n${AT},LIKE,${post('activity:71')}\r\n`)
  const { activities } = await imported(dropped(file))
  expect(activities.map(said)).toEqual(['like | ? | activity:71'])
})

it('LinkedIn: comments escape quotes by a backslash, and go on below without any', async () => {
  const link = post('activity:71')
  const content = [
    'Date,Link,Message',
    `${AT},${link},"Ia bilang \\"pilih saya\\", lalu\npergi"`,
    `${AT},${link},Setuju`,
    '',
    'a, b, c, dan d',
    `${AT},${link},"\\"satu\\""`,
  ].join('\n')
  const { activities, reports } = await imported(dropped(aFile('Comments.csv', content)))
  expect(activities.map(({ draft }) => draft)).toEqual([
    'Ia bilang "pilih saya", lalu\npergi',
    'Setuju\na, b, c, dan d',
    '"satu"',
  ])
  expect(reports[0]?.notUnderstood).toEqual([])
})

it('LinkedIn: what was written with a post has quotes around each line; tables of 2018 are UTF-16 with tabs', async () => {
  const row = `${AT},${post('share:71')},"Baris satu""\n""""\n""dua",,,MEMBER_NETWORK`
  const shares = `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n${row}\n`
  const lines = await imported(dropped(aFile('Shares.csv', shares)))
  expect(lines.activities.map(({ draft }) => draft)).toEqual(['Baris satu\n\ndua'])

  const cells = [
    ['Date', 'Share Title', 'Share Link', 'Share Commentary', 'Shared URL', 'Media URL', 'Type'],
    ['2017/06/08 08:15:44 UTC', '', post('activity:62'), 'Pagi é', '', '', 'Homepage'],
  ]
  const text = cells.map(line => line.map(cell => `"${cell}"`).join('\t')).join('\n')
  const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, one => one.charCodeAt(0)).buffer)])
  const { activities } = await imported(dropped(aFile('Shares.csv', wide)))
  expect(activities).toMatchObject([
    { action: 'post', draft: 'Pagi é', post: { id: 'activity:62' }, time: { at: Date.UTC(2017, 5, 8, 8, 15, 44) } },
  ])
})
