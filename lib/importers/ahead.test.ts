import { expect, test } from 'vitest'
import { ahead, aheadOf } from './ahead'

function told(values: readonly number[], heard: string[]) {
  async function* give(): AsyncGenerator<number, string> {
    try {
      for (const value of values) {
        heard.push(`give ${value}`)
        yield value
      }
      return 'end'
    } finally {
      heard.push('closed')
    }
  }
  return give()
}

test('the first value is asked for at once, the others when they are wanted', async () => {
  const heard: string[] = []
  const values = ahead(told([1, 2], heard))
  expect(heard).toEqual(['give 1'])
  const taken: number[] = []
  let step = await values.next()
  for (; !step.done; step = await values.next()) taken.push(step.value)
  expect({ taken, end: step.value }).toEqual({ taken: [1, 2], end: 'end' })
})

test('nothing, and an end after one value, come out as they are', async () => {
  expect(await ahead(told([], [])).next()).toEqual({ done: true, value: 'end' })
  const one = ahead(told([7], []))
  expect([await one.next(), await one.next()]).toEqual([
    { done: false, value: 7 },
    { done: true, value: 'end' },
  ])
})

test('who stops early closes what was begun', async () => {
  const heard: string[] = []
  for await (const value of ahead(told([1, 2, 3], heard))) if (value === 1) break
  expect(heard).toEqual(['give 1', 'closed'])
})

test('a failure of the first is met by whoever asks for it, and by nobody else', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it gives anything
  async function* fails(): AsyncGenerator<number> {
    throw new Error('broken')
  }
  const values = ahead(fails())
  await new Promise(resolve => setTimeout(resolve))
  await expect(values.next()).rejects.toThrow('broken')
})

test('a member begun ahead can be read twice', async () => {
  let opened = 0
  const member = aheadOf({
    path: 'a.js',
    size: 2,
    chunks: async function* () {
      opened++
      yield Uint8Array.of(1, 2)
    },
  })
  const read = async () => (await Array.fromAsync(member.chunks())).map(chunk => [...chunk])
  expect([opened, await read(), await read(), opened]).toEqual([1, [[1, 2]], [[1, 2]], 2])
})
