import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import type { Activity } from '../model/act'

const MINE = 'UCabcdefghijklmnopqrstuv'
const THEIRS = 'UCzbcdefghijklmnopqrstuv'
const VIDEO = 'abc1234XYZa'
const WHEN = '2024-02-10T05:00:00.000Z'
const R = 'Takeout/YouTube dan YouTube Music'

const said = ({ platform, action, undo, targets: [first], post, draft }: Activity): string =>
  [
    platform === 'youtube' ? '' : platform,
    `${undo ? 'un-' : ''}${action}`,
    first?.account.id ?? first?.account.handle,
    post?.id,
    draft,
  ]
    .filter(Boolean)
    .join(' | ')

async function read(members: Record<string, string | object>) {
  const list = Object.entries(members).map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? content : JSON.stringify(content),
  }))
  const { activities, reports, known } = await imported(
    dropped(await writeZip('takeout-20260915T103000Z-001.zip', list)),
  )
  return { rows: activities.map(said), activities, reports, known }
}
const loose = async (name: string, content: string) =>
  (await imported(dropped(aFile(name, content)))).activities.map(said)

describe('a Takeout in Indonesian', () => {
  it('is read by what its tables hold: likes, subscriptions, comments, live chat, and no other list of videos', async () => {
    const row = `${VIDEO},2024-02-10T05:00:00+00:00\n`
    const { rows, reports } = await read({
      [`${R}/playlist/Video yang disukai-video.csv`]: `ID Video,Stempel Waktu Pembuatan Video Playlist\n${row}`,
      [`${R}/playlist/Tonton nanti-video.csv`]: `ID Video,Stempel Waktu Pembuatan Video Playlist\n${row}`,
      [`${R}/langganan/langganan.csv`]: `ID Channel,URL Channel,Judul Channel\n${THEIRS},http://www.youtube.com/channel/${THEIRS},Kanal\n`,
      [`${R}/komentar/komentar.csv`]: `ID Channel,Waktu,Harga,ID Komentar,Induk,ID Video,Teks\n${MINE},2024-02-10T05:00:00+00:00,0,Ugz,,${VIDEO},"{""mention"":{""id"":""x""}},{""text"":""Siap""}"\n`,
      [`${R}/live chat/live chat.csv`]: `ID Channel,Waktu,Harga,ID Live Chat,ID Video,Teks\n${MINE},2024-02-10T05:00:00+00:00,0,X,${VIDEO},"{""text"":""Hai""}"\n`,
      [`${R}/channel/channel.csv`]: `ID Channel,Judul Channel (Asli),Visibilitas\n${MINE},Saya,Publik\n`,
    })
    expect(rows).toEqual([
      `like | ${VIDEO}`,
      `comment | ${VIDEO} | Siap`,
      `comment | ${VIDEO} | Hai`,
      `follow | ${THEIRS}`,
    ])
    expect(reports).toMatchObject([{ platform: 'youtube', notUnderstood: [], problems: [] }])
  })

  it('is read from single files under any name, and with the semicolons of a spreadsheet', async () => {
    const channel = `${THEIRS},http://www.youtube.com/channel/${THEIRS},Kanal`
    expect(await loose('langganan saya.csv', `ID Channel,URL Channel,Judul Channel\n${channel}\n`)).toEqual([
      `follow | ${THEIRS}`,
    ])
    expect(
      await loose(
        'subscriptions (1).csv',
        `Channel Id;Channel Url;Channel Title\r\n${channel.replaceAll(',', ';')}\r\n`,
      ),
    ).toEqual([`follow | ${THEIRS}`])
    const likes = [
      { kind: 'youtube#playlistItem', contentDetails: { videoId: VIDEO }, snippet: { title: null, publishedAt: WHEN } },
    ]
    expect(await loose('likes.json', JSON.stringify(likes))).toEqual([`like | ${VIDEO}`])
  })

  it('leaves its table of comments to nobody else, though LinkedIn has one of that name', async () => {
    const { reports } = await read({
      'Takeout/YouTube and YouTube Music/comments/comments.csv': `Channel ID,Comment Create Timestamp,Price,Comment ID,Post ID,Video ID,Comment Text\n${MINE},${WHEN},0,Ugz,Ugk,,"{""text"":""a""}"\n`,
    })
    expect(reports).toMatchObject([{ platform: 'youtube', read: 1, notUnderstood: [] }])
  })
})

describe('My Activity', () => {
  const one = (title: string, titleUrl: string, channel?: string) => ({
    header: 'YouTube',
    title,
    titleUrl,
    time: WHEN,
    ...(channel && { subtitles: [{ name: 'Kanal', url: channel }] }),
  })
  const channel = (id: string) => `https://www.youtube.com/channel/${id}`

  it('tells likes of videos, Shorts, music and posts, subscriptions and their end', async () => {
    const { rows } = await read({
      'Takeout/Aktivitas Saya/YouTube/AktivitasSaya.json': [
        one('Berlangganan ke Kanal', channel(THEIRS)),
        one('Subscribed to Kanal', 'https://www.youtube.com/@kanal.contoh'),
        one('Unsubscribed from Kanal', channel(MINE)),
        one('Menyukai A', `https://www.youtube.com/watch?v=${VIDEO}`, channel(THEIRS)),
        one('Liked B', 'https://www.youtube.com/shorts/shorts12345'),
        one('Liked C', 'https://youtu.be/pendek12345'),
        one('Liked D', 'https://music.youtube.com/watch?v=musik123456', `https://music.youtube.com/channel/${MINE}`),
        one('Liked E', 'https://www.youtube.com/post/Ugkx1234567890', channel(THEIRS)),
      ],
    })
    expect(rows).toEqual([
      `follow | ${THEIRS}`,
      'follow | kanal.contoh',
      `un-follow | ${MINE}`,
      `like | ${THEIRS} | ${VIDEO}`,
      'like | shorts12345',
      'like | pendek12345',
      `like | ${MINE} | musik123456`,
      `like | ${THEIRS} | Ugkx1234567890`,
    ])
  })

  it('takes no visit, view, search, dislike or advertisement for an act', async () => {
    const { rows } = await read({
      'Takeout/My Activity/YouTube/MyActivity.json': [
        one('Visited Kanal', channel(THEIRS)),
        one('Mengunjungi Kanal', channel(THEIRS)),
        one('Watched Kanal', channel(THEIRS)),
        one('Menonton Video', `https://www.youtube.com/watch?v=${VIDEO}`, channel(THEIRS)),
        one('Disliked Video', `https://www.youtube.com/watch?v=${VIDEO}`, channel(THEIRS)),
        one('Searched for Liked', 'https://www.youtube.com/results?search_query=Liked'),
        one('Viewed Ads On YouTube Homepage', 'https://www.youtube.com/post/Ugkx1234567890', channel(THEIRS)),
      ],
    })
    expect(rows).toEqual([])
  })
})

describe('histories as HTML, Takeout’s default', () => {
  const row = (verb: string, link: string, from: string, time: string) =>
    `<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid"><div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">YouTube<br></p></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">${verb}\u00a0<a href="${link}">Judul &amp; lain</a><br><a href="${from}">Kanal</a><br>${time}<br></div><div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Produk:</b><br>&emsp;YouTube<br></div></div></div>`
  const page = (...rows: string[]) => `<html><body><div class="mdl-grid">${rows.join('')}</div></body></html>`
  const watched = (video: string, id: string) =>
    row(
      'Menonton',
      `https://www.youtube.com/watch?v=${video}`,
      `https://www.youtube.com/channel/${id}`,
      '12 Agu 2024, 21.00.00 WIB',
    )

  it('say whose a liked video is, and are no acts themselves', async () => {
    const { rows, known, reports } = await read({
      'Takeout/YouTube and YouTube Music/playlists/Liked videos.csv': `Video ID,Time Added\n${VIDEO},${WHEN}\n`,
      [`${R}/histori/histori-tontonan.html`]: page(watched(VIDEO, THEIRS), watched('lainnya_123', MINE)),
    })
    expect(rows).toEqual([`like | ${VIDEO}`])
    expect(known).toEqual([{ key: `youtube post ${VIDEO}`, account: { platform: 'youtube', id: THEIRS } }])
    expect(reports).toMatchObject([{ notUnderstood: [], problems: [] }])
  })

  it('of My Activity tell likes and subscriptions with their time', async () => {
    const { activities, rows } = await read({
      'Takeout/Aktivitas Saya/YouTube/AktivitasSaya.html': page(
        row(
          'Menyukai',
          `https://www.youtube.com/watch?v=${VIDEO}`,
          `https://www.youtube.com/channel/${THEIRS}`,
          '12 Agu 2024, 21.00.00 WIB',
        ),
        row('Mengunjungi', `https://www.youtube.com/channel/${THEIRS}`, '', '12 Agu 2024, 21.00.00 WIB'),
        row('Berlangganan ke', `https://www.youtube.com/channel/${THEIRS}`, '', '11 Agustus 2024 pukul 21.00.00 WIB'),
      ),
    })
    expect(rows).toEqual([`like | ${THEIRS} | ${VIDEO}`, `follow | ${THEIRS}`])
    expect(activities.map(({ time }) => time)).toEqual([
      { at: Date.UTC(2024, 7, 12, 14) },
      { at: Date.UTC(2024, 7, 11, 14) },
    ])
  })
})

describe('comments of other years', () => {
  const S = 'Takeout/YouTube and YouTube Music'
  const link = (address: string, text: string) => `<a href="http://www.youtube.com/${address}">${text}</a>`

  it('to 2021 stand on a page, a sentence and the words each, in any language', async () => {
    const items = [
      `You added a ${link(`watch?v=${VIDEO}&amp;lc=Ug1`, 'comment')} on ${link(`watch?v=${VIDEO}`, 'a video')} at 2015-12-19 11:46:23 UTC.<br/>Siap, Pak<br/>ya`,
      `You ${link(`watch?v=${VIDEO}&amp;lc=Ug1.2`, 'replied')} to a ${link(`watch?v=${VIDEO}&amp;lc=Ug1`, 'comment')} on ${link(`watch?v=${VIDEO}`, 'a video')} at 2015-12-19 11:46:24 UTC.<br/>`,
      `Anda menulis di ${link('post/UgkxAbcdEfghIjkl', 'postingan')} pada 2015-12-19 11:46:25 UTC.<br/>Halo`,
    ]
    const { activities, rows, reports } = await read({
      [`${S}/my-comments/my-comments.html`]: `<html><body><ul>${items.map(item => `<li>${item}</li>`).join('')}</ul></body></html>`,
    })
    expect(rows).toEqual([
      `comment | ${VIDEO} | Siap, Pak\nya`,
      `comment | ${VIDEO}`,
      'comment | UgkxAbcdEfghIjkl | Halo',
    ])
    expect(activities[0]).toMatchObject({ time: { at: Date.UTC(2015, 11, 19, 11, 46, 23) }, unknownTarget: true })
    expect(reports[0]).toMatchObject({ notUnderstood: [], problems: [] })
  })

  it('since 2024 may lie under a post instead of a video', async () => {
    const head = 'Comment ID,Channel ID,Comment create timestamp,Price,Post ID,Video ID,Comment text'
    const row = (post: string, video: string) =>
      `Ugz,${MINE},2024-02-10T05:00:00.692899+00:00,0,${post},${video},"{""text"":""Siap""}"`
    const { rows } = await read({
      [`${S}/comments/comments.csv`]: [head, row('UgkxAbcdEfghIjklMnopQrst', ''), row('', VIDEO), '', ''].join('\n'),
    })
    expect(rows).toEqual(['comment | UgkxAbcdEfghIjklMnopQrst | Siap', `comment | ${VIDEO} | Siap`])
  })
})
