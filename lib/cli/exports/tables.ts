import type { Made } from './invent'
import { piece, type Shape } from './shape'

/** LinkedIn and YouTube: CSV with quotes, and line breaks inside cells. */
const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const cells = (...texts: string[]): string => texts.map(cell).join(',')
const written = ({ at }: Made): string => new Date(at * 1000).toISOString().replace('T', ' ').slice(0, 19)
const urn = (act: Made, index: number): string =>
  `https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A${BigInt(act.at) * 4_194_304_000n + BigInt(index)}`

const table = (path: string, header: string) => ({
  path: (part: number) => (part === 0 ? path : path.replace('.csv', `_${part}.csv`)),
  head: `${header}\r\n`,
  foot: '\r\n',
  between: '\r\n',
})

export const linkedin: Shape = {
  file: day => `Complete_LinkedInDataExport_${day.slice(5, 7)}-${day.slice(8)}-${day.slice(0, 4)}.zip`,
  lists: [
    {
      counted: ['like'],
      perMille: 720,
      ...table('Reactions.csv', '\ufeffDate,Type,Link'),
      resolvable: 'dictionary',
      row: (act, index) => cells(written(act), 'LIKE', urn(act, index)),
    },
    {
      counted: ['comment'],
      perMille: 120,
      ...table('Comments.csv', 'Date,Link,Message'),
      resolvable: 'dictionary',
      row: (act, index) => cells(written(act), urn(act, index), `${act.text}\n${index}`),
    },
    {
      counted: ['share'],
      perMille: 60,
      ...table('Shares.csv', 'Date,ShareCommentary,ShareLink,SharedUrl,MediaUrl,Visibility'),
      resolvable: 'dictionary',
      row: (act, index) =>
        cells(written(act), act.text, urn(act, index), 'https://www.linkedin.com/posts/x', '', 'ALL'),
    },
    {
      counted: ['follow'],
      perMille: 100,
      ...table('Company Follows.csv', 'Organization,Followed On'),
      resolvable: 'no',
      row: (act, index) => cells(`${act.who.name}, ${index}`, written(act)),
    },
  ],
  around: () => [
    piece('messages.csv', 'CONVERSATION ID,CONTENT\nc1,rahasia\n'),
    piece('Connections.csv', 'Notes:\n"x"\n\nFirst Name,Last Name,URL\nA,B,https://www.linkedin.com/in/a\n'),
  ],
  faults: [
    { name: 'a row that is none', rows: { list: 'like', text: ['rusak'], lost: 1 } },
    {
      name: 'notes before the table',
      member: piece(
        'Member_Follows.csv',
        'Notes:\n"Catatan, dengan koma"\n\nDate,Status,FullName\n2024-01-01 00:00:00,Active,Orang Contoh\n',
      ),
      rows: { list: '', text: [], read: { follow: 1 } },
    },
  ],
}

const YT = 'Takeout/YouTube dan YouTube Music'
const video = (index: number): string => index.toString(36).padStart(11, 'a')
const channel = (index: number): string => `UC${index.toString(36).padStart(22, 'k')}`
const stamp = ({ at }: Made): string => new Date(at * 1000).toISOString()

export const youtube: Shape = {
  file: day => `takeout-${day.replaceAll('-', '')}T103000Z-001.zip`,
  lists: [
    {
      counted: ['like'],
      others: true,
      perMille: 620,
      ...table(`${YT}/playlist/Liked videos.csv`, 'Video ID,Playlist Video Creation Timestamp'),
      resolvable: 'same-export',
      row: (act, index) => cells(video(index), stamp(act)),
    },
    {
      counted: ['follow'],
      others: true,
      perMille: 250,
      ...table(`${YT}/langganan/langganan.csv`, 'ID Channel,URL Channel,Judul Channel'),
      resolvable: 'record',
      row: (act, index) => cells(channel(index), `http://www.youtube.com/channel/${channel(index)}`, act.who.name),
    },
    {
      counted: ['comment'],
      others: true,
      perMille: 130,
      ...table(
        `${YT}/komentar/komentar.csv`,
        'Channel ID,Comment Create Timestamp,Price,Comment ID,Parent Comment ID,Video ID,Comment Text',
      ),
      resolvable: 'same-export',
      row: (act, index) =>
        cells(
          channel(0),
          stamp(act),
          '0',
          `Ugx${index}`,
          '',
          video(index),
          `{"text":${JSON.stringify(`${act.text} ${index}`)}}`,
        ),
    },
  ],
  around: noise => [
    piece(
      `${YT}/histori/histori-tontonan.json`,
      JSON.stringify(
        Array.from({ length: noise * 3 }, (_, index) => ({
          header: 'YouTube',
          title: `Menonton video ${index}`,
          titleUrl: `https://www.youtube.com/watch?v=${video(index)}`,
          ...(index % 5 < 3 && {
            subtitles: [{ name: 'Kanal', url: `https://www.youtube.com/channel/${channel(index % 40)}` }],
          }),
          time: '2024-02-10T05:00:00.000Z',
        })),
      ),
    ),
    piece(`${YT}/playlist/playlist.csv`, 'ID Playlist,Judul\nPL1,Masak\n'),
  ],
  faults: [
    { name: 'a row that is none', rows: { list: 'like', text: ['bukan sebuah video,bukan waktu'], lost: 1 } },
    {
      name: 'the list of likes as it was until 2021: the channel in it is the person’s own',
      member: piece(
        `${YT}/playlists/likes.json`,
        '[{"kind":"youtube#playlistItem","contentDetails":{"videoId":"zzzzzzzzzzz"},"snippet":{"channelId":"UCsendiri","publishedAt":"2020-07-05T18:27:32.000Z"}}]',
      ),
      rows: { list: '', text: [], read: { like: 1 } },
    },
  ],
}
