import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'

const tiktok = async (content: object, name = 'user_data_tiktok.json') =>
  imported(dropped(aFile(name, JSON.stringify(content))))
const VIDEO = 'https://www.tiktokv.com/share/video/7333333333333333333/'

describe('the one file of TikTok', () => {
  it('is read by the names of its lists, wherever they stand, in small letters and capitals', async () => {
    const like = { date: '2024-02-10 04:00:41', link: VIDEO }
    for (const content of [
      { 'Likes and Favorites': { 'Like List': { App: 1, ItemFavoriteList: [like] } } },
      { Activity: { 'Like List': { ItemFavoriteList: [{ Date: like.date, Link: VIDEO }] } } },
      { Lain: { Lagi: { 'Daftar Suka': { ItemFavoriteList: [{ Date: like.date, VideoLink: VIDEO }] } } } },
    ]) {
      expect((await tiktok(content, 'user_data.json')).activities).toMatchObject([
        {
          action: 'like',
          unknownTarget: true,
          post: { id: '7333333333333333333' },
          time: { at: Date.UTC(2024, 1, 10, 4, 0, 41) },
        },
      ])
    }
  })

  it('tells a repost from a link sent in private, own videos from watched ones, and takes no favourites for likes', async () => {
    const row = { Date: '2024-02-10 04:00:41', Link: VIDEO }
    const { reports } = await tiktok({
      'Your Activity': {
        Reposts: { RepostList: [row] },
        'Share History': {
          ShareHistoryList: [
            { ...row, SharedContent: 'video', Method: 'whatsapp' },
            { ...row, Date: '1969-12-31 23:59:59', Method: 'repost' },
          ],
        },
        'Watch History': { VideoList: [row, row] },
      },
      'Likes and Favorites': { 'Favorite Videos': { FavoriteVideoList: [row] } },
      Post: { Posts: { VideoList: [row] } },
      'Profile And Settings': { Following: { App: 1, Following: [{ Date: row.Date, UserName: 'Paslon.Contoh' }] } },
      Comment: { Comments: { CommentsList: [{ date: row.Date, comment: 'Siap', 'original post link': 'N/A' }] } },
      'Direct Message': {
        'Direct Messages': { ChatHistory: { 'Chat with x:': [{ Date: row.Date, Content: 'rahasia' }] } },
      },
    })
    expect(reports[0]).toMatchObject({
      byAction: { share: 2, 'share.private': 1, post: 1, follow: 1, comment: 1 },
      notUnderstood: [],
    })
  })

  it('may name the author in the address', async () => {
    const link = 'https://www.tiktok.com/@paslon.contoh/video/7333333333333333333'
    const { activities } = await tiktok({
      Activity: { X: { ItemFavoriteList: [{ date: '2024-02-10 04:00:41', link }] } },
    })
    expect(activities[0]?.targets).toMatchObject([{ account: { handle: 'paslon.contoh' } }])
  })

  it('may have nothing: null lists and empty objects', async () => {
    const { activities, reports } = await tiktok({ Activity: { A: { ItemFavoriteList: null }, B: { Following: {} } } })
    expect(activities).toEqual([])
    expect(reports[0]?.problems).toEqual([])
  })
})

describe('the folder of Threads in an export of Instagram', () => {
  it('is read beside Instagram’s files of the same name, each by its own', async () => {
    const entry = (more: object) => ({ string_list_data: [{ timestamp: 1_731_000_000, ...more }] })
    const zip = await writeZip('instagram-asn.contoh-2026-09-15-Ab12.zip', [
      {
        name: 'your_instagram_activity/threads/following.json',
        content: JSON.stringify({
          text_post_app_text_post_app_following: [{ title: 'Paslon Contoh', ...entry({ value: 'Paslon_Contoh' }) }],
        }),
      },
      {
        name: 'your_instagram_activity/threads/liked_threads.json',
        content: JSON.stringify({
          text_post_app_media_likes: [
            { title: '', ...entry({ href: 'https://www.threads.net/@paslon_lain/post/DZZZ' }) },
          ],
        }),
      },
      {
        name: 'your_instagram_activity/threads/threads_and_replies.json',
        content: JSON.stringify({
          text_post_app_text_posts: [
            { media: [{ title: 'Setuju', creation_timestamp: 1, text_app_post: { is_reply: true } }] },
            { media: [{ title: 'Pagi', creation_timestamp: 1_731_000_000, text_app_post: { is_reply: false } }] },
          ],
        }),
      },
      {
        name: 'connections/followers_and_following/following.json',
        content: JSON.stringify({ relationships_following: [{ title: 'warung_contoh', ...entry({}) }] }),
      },
    ])
    const { activities } = await imported(dropped(zip))
    expect(
      activities.map(({ platform, action, targets, unknownTarget }) => [
        platform,
        action,
        targets[0]?.account.handle ?? unknownTarget,
      ]),
    ).toEqual([
      ['instagram', 'follow', 'warung_contoh'],
      ['threads', 'like', 'paslon_lain'],
      ['threads', 'comment', true],
      ['threads', 'post', undefined],
      ['threads', 'follow', 'paslon_contoh'],
    ])
  })
})
