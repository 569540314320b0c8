import { expect, it } from 'vitest'
import { pausesOn } from './pauses'

const title = { id: 'Paket contoh', en: 'Example pack' }
const pack = {
  title,
  paused: [
    { platform: 'x', until: '2026-11-30' },
    { action: 'follow' as const, until: '2026-11-22' },
    { platform: 'tiktok', until: '2026-11-30' },
    { platform: 'x', action: 'like' as const, until: '2026-11-21' },
    { platform: 'friendster', until: '2026-11-30' },
  ],
}

it('tells what holds today, to its last day', () => {
  expect(pausesOn([pack], '2026-11-22')).toEqual([
    { platform: 'x', until: '2026-11-30', by: title },
    { action: 'follow', until: '2026-11-22', by: title },
    { platform: 'tiktok', until: '2026-11-30', by: title },
  ])
})

it('tells of one site what reaches it', () => {
  expect(pausesOn([pack], '2026-11-23', 'x')).toEqual([{ platform: 'x', until: '2026-11-30', by: title }])
  expect(pausesOn([pack], '2026-11-22', 'youtube').map(({ action }) => action)).toEqual(['follow'])
})
