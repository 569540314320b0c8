import { describe, expect, it } from 'vitest'
import type { Progress } from '../../lib/model/job'
import { dropped, imported, NOW } from './imported'
import { instagramMembers, type MadeAct, makeInstagramExport } from './make-instagram'
import { writeZip } from './write-zip'

const acts = (count: number, start = 0): MadeAct[] =>
  Array.from({ length: count }, (_, index) => ({
    who: `akun_${(index + start) % 7}`,
    at: new Date(Date.UTC(2024, 0, 1) + (index + start) * 60_000).toISOString(),
    post: `C${(index + start).toString(36)}x`,
  }))

describe('an import', () => {
  it.each(['labels', 'titles'] as const)('reads a whole export of the shape "%s"', async shape => {
    const file = await makeInstagramExport({
      shape,
      likes: acts(30),
      commentLikes: acts(2),
      storyLikes: acts(5, 100),
      comments: [{ who: 'paslon_contoh', at: '2024-11-02', text: 'Semangat, Zoë! #contoh' }],
      follows: acts(4),
      pending: acts(1),
      unfollowed: acts(1, 50),
    })
    const { activities, reports } = await imported(dropped(file))
    expect(reports).toMatchObject([
      { file: file.name, platform: 'instagram', read: 44, notUnderstood: [], problems: [] },
    ])
    expect(reports[0]?.byAction).toEqual({
      like: 37,
      'like.comment': 2,
      'like.story': 5,
      comment: 1,
      follow: 4,
      'follow.pending': 1,
      'follow.undo': 1,
    })
    expect(activities.find(({ action }) => action === 'comment')).toMatchObject({ draft: 'Semangat, Zoë! #contoh' })
    expect(activities.every(({ actor }) => actor?.handle === 'asn.contoh')).toBe(true)
    // 15 September 2026 in Jakarta began at 17:00 UTC the day before.
    const follows = activities.filter(({ action, undo, detail }) => action === 'follow' && !undo && !detail)
    expect(follows.map(({ heldUntil }) => heldUntil)).toEqual(Array(4).fill(Date.UTC(2026, 8, 14, 17)))
  })

  it('reads the same from a ZIP, a wrapped ZIP, a folder, loose files and parts in any order', async () => {
    const made = { likes: acts(20), comments: [{ who: 'a', at: '2024-02-02', text: 'Halo' }], storyLikes: acts(3) }
    const members = instagramMembers(made)
    const asFile = ({ name, content }: (typeof members)[number]) => new File([content], name.split('/').at(-1)!)
    const seen = async (files: Parameters<typeof imported>[0]) =>
      (await imported(files)).activities.map(({ actor: _, ...act }) => JSON.stringify(act)).sort()
    const whole = await seen(dropped(await makeInstagramExport(made)))
    expect(whole).toHaveLength(24)
    const wrapped = await writeZip(
      'x.zip',
      members.map(member => ({ ...member, name: `instagram-a-2026-09-15-Ab12/${member.name}` })),
    )
    expect(await seen(dropped(wrapped))).toEqual(whole)
    expect(await seen(members.map(member => ({ path: `Unduhan/${member.name}`, file: asFile(member) })))).toEqual(whole)
    expect(await seen(members.map(asFile).map(file => ({ path: file.name, file })))).toEqual(whole)
    const parts = await Promise.all(members.map((member, index) => writeZip(`bagian-${index}.zip`, [member])))
    expect(await seen(dropped(...parts.reverse()))).toEqual(whole)
  })

  it('never opens messages, media and files named like ours in the wrong place', async () => {
    const decoy = JSON.stringify({
      likes_media_likes: [{ title: 'salah', string_list_data: [{ timestamp: 1700000000 }] }],
    })
    const file = await makeInstagramExport({
      likes: acts(1),
      extra: [
        { name: 'your_instagram_activity/messages/inbox/likes/liked_posts.json', content: decoy },
        { name: 'your_instagram_activity/threads/following.json', content: decoy },
        { name: 'likes/not_liked_posts.json', content: decoy },
        { name: 'media/posts/202401/1.jpg', content: new Uint8Array(1000) },
      ],
    })
    const { activities, reports } = await imported(dropped(file))
    expect(activities.map(({ targets }) => targets[0]?.account.handle)).toEqual(['akun_0'])
    expect(reports[0]?.notUnderstood).toEqual([])
  })

  it('tells how far it is, up to the end', async () => {
    const seen: Progress[] = []
    const file = await makeInstagramExport({ likes: acts(2000), follows: acts(10) })
    await imported(dropped(file), { onProgress: progress => seen.push(progress) })
    expect(seen.at(-1)).toMatchObject({ step: 'reading', filesDone: 2, filesTotal: 2 })
    expect(seen.at(-1)?.bytesDone).toBe(seen.at(-1)?.bytesTotal)
    const bytes = seen.map(({ bytesDone }) => bytesDone)
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b))
    expect(seen.every(({ bytesDone, bytesTotal }) => bytesDone <= bytesTotal)).toBe(true)
  })

  it('stops when cancelled and keeps what it gave', async () => {
    const stop = new AbortController()
    const file = await makeInstagramExport({ likes: acts(3000), follows: acts(10) })
    const { activities, reports } = await imported(dropped(file), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    })
    expect(activities.length).toBeGreaterThan(0)
    expect(activities.length).toBeLessThan(3010)
    expect(reports.at(-1)?.problems).toMatchObject([{ kind: 'cancelled' }])
  })

  it('reads members with data descriptors, stored members and ZIP64', async () => {
    const [member] = instagramMembers({ likes: acts(5) }).filter(({ name }) => name.includes('likes'))
    for (const options of [{ dataDescriptor: true }, { level: 0 }, { zip64: true }]) {
      const { activities } = await imported(dropped(await writeZip('x.zip', [{ ...member!, options }])))
      expect(activities).toHaveLength(5)
    }
  })

  it('knows no time later than the import', async () => {
    const { activities } = await imported(
      dropped(await makeInstagramExport({ likes: [{ who: 'a', at: new Date(NOW + 90_000_000).toISOString() }] })),
    )
    expect(activities[0]?.time).toEqual({})
  })
})
