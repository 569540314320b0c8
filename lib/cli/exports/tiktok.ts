import type { Made } from './invent'
import { type List, piece, type Shape } from './shape'

const written = ({ at }: Made): string => new Date(at * 1000).toISOString().replace('T', ' ').slice(0, 19)
const link = (act: Made, index: number): string =>
  `https://www.tiktokv.com/share/video/${(BigInt(act.at) << 32n) + BigInt(index)}/`
/** All lists stand in one file: each list opens where the last one closed. */
const FILE = 'user_data_tiktok.json'

const list = (counted: string[], perMille: number, open: string, row: List['row']): List => ({
  counted,
  perMille,
  ...(counted.includes('follow') && { others: true as const }),
  path: () => FILE,
  head: open,
  foot: ']}}',
  between: ',\n',
  resolvable: counted.includes('follow') ? 'record' : 'dictionary',
  row,
})

export const tiktok: Shape = {
  file: () => 'TikTok_Data_1789430400.zip',
  lists: [
    list(['like'], 780, '{"Likes and Favorites":{"Like List":{"App":1,"ItemFavoriteList":[\n', (act, index) =>
      JSON.stringify({ date: written(act), link: link(act, index) }),
    ),
    list(['follow'], 60, ',\n"Profile And Settings":{"Following":{"App":1,"Following":[\n', (act, index) =>
      JSON.stringify({ Date: written(act), UserName: `${act.who.handle}.${index}` }),
    ),
    list(['comment'], 50, ',\n"Comment":{"Comments":{"App":1,"CommentsList":[\n', (act, index) =>
      JSON.stringify({
        date: written(act),
        comment: `${act.text} ${index}`,
        photo: 'N/A',
        'original post link': link(act, index),
      }),
    ),
    list(['share'], 60, ',\n"Your Activity":{"Reposts":{"RepostList":[\n', (act, index) =>
      JSON.stringify({ Date: written(act), Link: link(act, index) }),
    ),
    {
      ...list(['share.private'], 50, ',\n"Activity":{"Share History":{"ShareHistoryList":[\n', (act, index) =>
        JSON.stringify({
          Date: written(act),
          SharedContent: 'share_video',
          Link: link(act, index),
          Method: 'whatsapp',
        }),
      ),
      foot: ']}},\n"Direct Message":{"Direct Messages":{"ChatHistory":{"Chat History with x:":[{"Content":"rahasia"}]}}}}',
    },
  ],
  around: () => [piece('baca saya.txt', 'x')],
  faults: [
    { name: 'null, empty and wrong rows', rows: { list: 'like', text: ['null', '{}', '[]'], lost: 3 } },
    {
      name: 'capitals and small letters in one list',
      rows: {
        list: 'like',
        text: [
          '{"Date":"2024-02-10 04:00:41","Link":"https://www.tiktok.com/@paslon.contoh/video/7333333333333333333"}',
        ],
        read: { like: 1 },
      },
    },
  ],
}
