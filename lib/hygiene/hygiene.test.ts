import { expect, it } from 'vitest'
import { platformOfHost } from '../model/account-address'
import { PLATFORMS, type Platform } from '../model/platform'
import type { HygieneSheet } from './define'

const FILES = import.meta.glob<{ default: HygieneSheet }>(['./*.ts', '!./define.ts', '!./*.test.ts'], { eager: true })
const SHEETS = Object.entries(FILES).map(([path, { default: sheet }]) => ({
  platform: path.slice(2, -3) as Platform,
  ...sheet,
}))

it('there is one for every platform, each with where it is from', () => {
  expect(SHEETS.map(({ platform }) => platform).sort()).toEqual([...PLATFORMS].sort())
  for (const { platform, sources, checked } of SHEETS) {
    expect(sources.length, platform).toBeGreaterThan(0)
    for (const { url, read } of sources)
      expect([new URL(url).protocol, /^\d{4}-\d\d-\d\d$/.test(read)]).toEqual(['https:', true])
    expect(checked === 'never' || /^\d{4}-\d\d-\d\d$/.test(checked), platform).toBe(true)
  }
})

it('a step names a topic once, says how in both languages, and links to its own site only, by https', () => {
  for (const { platform, steps } of SHEETS) {
    const topics = steps.map(({ topic }) => topic)
    expect(new Set(topics).size, platform).toBe(topics.length)
    for (const { how, link } of steps) {
      expect(Math.min(how.id.length, how.en.length), platform).toBeGreaterThan(20)
      expect(how.id).not.toBe(how.en)
      if (link === undefined) continue
      const { protocol, host } = new URL(link)
      expect([protocol, platformOfHost(host)], link).toEqual(['https:', platform])
    }
  }
})
