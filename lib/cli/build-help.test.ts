import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { HelpData } from '../model/help'
import * as en from '../text/help-en'
import type { HelpPart } from '../text/help-id'
import * as id from '../text/help-id'
import * as whyEn from '../text/why-en'
import * as whyId from '../text/why-id'
import { buildHelp } from './build-help'

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const data = JSON.parse(file('rules/help.json')) as HelpData
const cited = (
  { help }: { help: { parts: Record<string, HelpPart> } },
  { why }: { why: { parts: Record<string, HelpPart> } },
) =>
  [...Object.values(help.parts), why.parts.allowed, why.parts.disputed].map(part =>
    part?.items.map(({ from = [] }) => from),
  )

describe('what help names', () => {
  it('is shipped as npm run rules makes it', () => expect(file('public/help.json')).toBe(buildHelp(data)))

  it('cites the same sources in both languages, each of them there, and none for nothing', () => {
    expect(cited(id, whyId)).toEqual(cited(en, whyEn))
    const used = new Set(cited(id, whyId).flat(2))
    expect([...used].filter(name => !data.sources[name as string])).toEqual([])
    expect(Object.keys(data.sources).filter(name => !used.has(name))).toEqual([])
  })

  it('sends nobody to what is gone: KASN ended in August 2024', () => {
    expect(JSON.stringify(data.channels)).not.toMatch(/\bkasn\b/i)
  })

  it('refuses a channel without a source, or with an address that is not https', () => {
    const [first, ...rest] = data.channels
    expect(() => buildHelp({ ...data, channels: [{ ...first, sources: [] }, ...rest] })).toThrow(
      'channels › 0 › sources',
    )
    expect(() => buildHelp({ ...data, channels: [{ ...first, address: 'http://lapor.go.id' }] })).toThrow('address')
  })
})
