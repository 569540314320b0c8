import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Pause } from './pause'

it('hears what is said while work goes on that waits for nothing', async () => {
  const pause = new Pause()
  let done = 0
  setTimeout(() => pause.begin())
  const work = (async () => {
    for (; done < 50; done++) await pause.over()
  })()
  await wait(30)
  expect(done).toBeLessThan(50)
  pause.end()
  await work
  expect(done).toBe(50)
})
