import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropped, imported } from '../../tests/archives/imported'

/** A tar as GNU tar writes it; a name beyond 100 characters stands in a block of its own. */
function tar(files: readonly { name: string; content: string }[]): Buffer {
  const blocks: Buffer[] = []
  const put = (name: string, type: string, content: Buffer) => {
    const head = Buffer.alloc(512)
    head.write(name.slice(0, 100), 0)
    head.write(content.length.toString(8).padStart(11, '0'), 124)
    head.write(type, 156)
    head.write('ustar\0', 257)
    blocks.push(head, content, Buffer.alloc((512 - (content.length % 512)) % 512))
  }
  for (const { name, content } of files) {
    if (name.length > 100) put('././@LongLink', 'L', Buffer.from(`${name}\0`))
    put(name, '0', Buffer.from(content))
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
const tgz = (bytes: Buffer, name = 'takeout-20260915T000000Z-001.tgz') =>
  new File([new Uint8Array(gzipSync(bytes))], name)

const ROOT = 'Takeout/YouTube dan YouTube Music'
const FILES = [
  { name: `${ROOT}/video/${'panjang '.repeat(20)}.mp4`, content: 'x'.repeat(5000) },
  {
    name: `${ROOT}/playlist/Liked videos.csv`,
    content: 'Video ID,Time Added\nabcdefghijk,2024-02-10T05:00:00+00:00\n',
  },
  {
    name: `${ROOT}/langganan/langganan.csv`,
    content: `Channel Id,Channel Url,Channel Title\nUC${'a'.repeat(22)},http://www.youtube.com/channel/UC${'a'.repeat(22)},Kanal Contoh\n`,
  },
]

test('a Takeout as .tgz is read as the same ZIP would be', async () => {
  const { activities, reports } = await imported(dropped(tgz(tar(FILES))))
  expect(activities.map(({ action, post, targets }) => [action, post?.id ?? targets[0]?.account.id])).toEqual([
    ['like', 'abcdefghijk'],
    ['follow', `UC${'a'.repeat(22)}`],
  ])
  expect(reports.flatMap(({ problems }) => problems)).toEqual([])
})

test('one that was cut off says so, and what came before the cut is read', async () => {
  const whole = gzipSync(tar(FILES), { level: 0 })
  const cut = new File([new Uint8Array(whole.subarray(0, whole.length - 1800))], 'takeout-20260915T000000Z-001.tgz')
  const { activities, reports } = await imported(dropped(cut))
  expect(activities).toHaveLength(1)
  expect(reports.flatMap(({ problems }) => problems.map(({ kind }) => kind))).toContain('truncated')
})

test('gzip around anything else is no archive, and nothing escapes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async bytes => {
      const { activities, reports } = await imported(dropped(tgz(Buffer.from(bytes))))
      expect(activities).toEqual([])
      expect(reports.flatMap(({ problems }) => problems).length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})
