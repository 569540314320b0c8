import { expect, test } from 'vitest'
import { dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import { TextBlocks } from './text-blocks'

test('TikTok as text: lists by their file names, rows by what they look like', async () => {
  const zip = await writeZip('TikTok_Data_1735588272.zip', [
    {
      name: 'TikTok/Likes and Favorites/Like List.txt',
      content:
        'Date: 2026-08-16 18:18:02 UTC\nLink: https://www.tiktokv.com/share/video/7333333333333333333/\n\nDate: 2026-08-15 18:18:02 UTC\nLink: https://www.tiktok.com/@paslon_contoh/video/7333333333333333334\n\n',
    },
    {
      name: 'TikTok/Profile And Settings/Following.txt',
      content: 'Date: 2024-02-01 09:00:00 UTC\nUsername: paslon_contoh\n\n',
    },
    {
      name: 'TikTok/Comment/Comments.txt',
      content: 'Date: 2024-02-02 09:00:00 UTC\nComment: Setuju: maju\nterus!\nPhoto: N/A\nUrl: \n\n',
    },
    { name: 'TikTok/Your Activity/Reposts.txt', content: 'You have no data in this section\n' },
    { name: 'TikTok/Direct Messages/Chat History.txt', content: 'Date: 2024-02-02 09:00:00 UTC\nLink: rahasia\n\n' },
  ])
  const { activities, reports } = await imported(dropped(zip))
  expect(
    activities.map(({ action, targets, post, draft }) => [action, targets[0]?.account.handle ?? post?.id, draft]),
  ).toEqual([
    ['like', '7333333333333333333', undefined],
    ['like', 'paslon_contoh', undefined],
    ['comment', undefined, 'Setuju: maju\nterus!'],
    ['follow', 'paslon_contoh', undefined],
  ])
  expect(activities[0]?.time).toEqual({ at: Date.UTC(2026, 7, 16, 18, 18, 2) })
  expect(reports.flatMap(({ problems, notUnderstood }) => [...problems, ...notUnderstood])).toEqual([])
})

test('blocks come whole, however the bytes are cut', () => {
  const bytes = new TextEncoder().encode('A: 1\r\nB: ü\r\n\r\nA: 2\n')
  for (let cut = 0; cut <= bytes.length; cut++) {
    const reader = new TextBlocks()
    const batches = [...reader.push(bytes.subarray(0, cut)), ...reader.push(bytes.subarray(cut)), ...reader.rest()]
    expect(batches.flatMap(({ records }) => records)).toEqual([{ A: '1', B: 'ü' }, { A: '2' }])
  }
})
