import { expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import type { Activity } from '../model/act'

const AT = '2024-02-10 04:00:41'
const video = (id: string) => `https://www.tiktokv.com/share/video/${id}/`
const said = ({ action, detail, targets: [first], post, time }: Activity): string =>
  [`${action}${detail ? `.${detail}` : ''}`, first?.account.handle, post?.id, 'at' in time ? '' : 'no time']
    .filter(Boolean)
    .join(' | ')

async function read(content: object) {
  const { activities, reports } = await imported(dropped(aFile('user_data_tiktok.json', JSON.stringify(content))))
  return { rows: activities.map(said), activities, lost: reports.flatMap(({ notUnderstood }) => notUnderstood) }
}
const likes = (...ItemFavoriteList: unknown[]) => ({ 'Likes and Favorites': { 'Like List': { ItemFavoriteList } } })

it('TikTok: a like is one whatever its address looks like, and without a date or an address, too', async () => {
  const { rows, lost } = await read(
    likes(
      { date: AT, link: 'https://www.tiktok.com/@Paslon.Contoh/video/72?_r=1' },
      { date: AT, link: 'https://www.tiktok.com/@paslon.contoh/photo/73' },
      { date: AT, link: 'https://www.tiktok.com/@/video/74' },
      { date: AT, link: 'https://m.tiktok.com/v/75.html' },
      { date: AT, link: 'https://vm.tiktok.com/ZMab12/' },
      { date: AT, link: 'N/A' },
      { date: null, link: video('76') },
      { Link: video('77') },
      { date: 'N/A', link: 'N/A' },
      {},
    ),
  )
  expect(rows).toEqual([
    'like | paslon.contoh | 72',
    'like | paslon.contoh | 73',
    'like | 74',
    'like | 75',
    'like | ZMab12',
    'like',
    'like | 76 | no time',
    'like | 77 | no time',
  ])
  expect(lost).toMatchObject([{ records: 2 }])
})

it('TikTok: dates with a zone, in ISO form, and as bare seconds are the same instant', async () => {
  const dates = [AT, `${AT} UTC`, '2024-02-10T04:00:41Z', '2024-02-10T11:00:41+07:00', 1_707_537_641, '1707537641']
  const { activities } = await read(likes(...dates.map((date, index) => ({ date, link: video(`${index + 1}`) }))))
  expect(activities.map(({ time }) => time)).toEqual(dates.map(() => ({ at: Date.UTC(2024, 1, 10, 4, 0, 41) })))
})

it('TikTok: "N/A" is nobody’s name; a comment may have no words, or its video under another key', async () => {
  const { rows } = await read({
    'Profile And Settings': {
      Following: {
        Following: [
          { Date: AT, UserName: 'N/A' },
          { Date: null, UserName: '@Paslon_Contoh' },
        ],
      },
      Follower: { FansList: [{ Date: AT, UserName: 'teman' }] },
      'Block List': { BlockList: [{ Date: AT, UserName: 'paslon_contoh' }] },
    },
    Comment: {
      Comments: {
        CommentsList: [
          { date: AT, comment: null, sticker: 'x', 'original post link': video('81') },
          { Date: AT, Comment: 'Siap @paslon_contoh', Url: 'https://www.tiktok.com/@warung/video/82' },
        ],
      },
    },
    'Your Activity': {
      Searches: { SearchList: [{ Date: AT, SearchTerm: 'paslon_contoh' }] },
      'Watch History': { VideoList: [{ Date: AT, Link: video('1') }] },
      'Share History': {
        ShareHistoryList: [
          { Date: AT, SharedContent: 'share_live', Link: 'https://www.tiktok.com/@paslon_contoh/live' },
        ],
      },
      Reposts: { RepostList: {} },
    },
  })
  expect(rows.toSorted()).toEqual([
    'comment | 81',
    'comment | warung | 82',
    'follow | paslon_contoh | no time',
    'share.private | paslon_contoh',
  ])
})
