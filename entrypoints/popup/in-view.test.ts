import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../lib/model/pack'
import { ANYBODY } from '../../lib/model/person'
import { shiftWindows } from '../../rules/shift'
import { accountInView } from './in-view'

const json = (path: string): Pack => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Pack
const NOW = Date.parse('2026-11-22T12:00:00+07:00')
const packs = [json('public/packs/hukum-asn.json'), shiftWindows(json('rules/contoh.json'), NOW)]
const at = (address: string, own: Parameters<typeof accountInView>[2] = []) =>
  accountInView(new URL(address), packs, own, ANYBODY, NOW)

describe('the account in view', () => {
  it('is named from a profile’s address, with why it is listed and where that is known from', () => {
    expect(at('https://x.com/calon_contoh')).toMatchObject({
      verdict: 'hold',
      reason: 'window-open',
      listed: {
        who: 'Calon Contoh',
        role: 'candidate',
        window: { phase: 'calon' },
        source: expect.stringMatching(/^https:/),
      },
    })
  })
  it('is on no list, or on the person’s own', () => {
    expect(at('https://x.com/dapur_contoh')).toEqual({
      account: { platform: 'x', handle: 'dapur_contoh' },
      verdict: 'none',
    })
    const account = { platform: 'x', handle: 'dapur_contoh' } as const
    expect(at('https://x.com/dapur_contoh', [{ account, as: 'hold', added: '2026-11-22' }])).toMatchObject({
      verdict: 'hold',
      reason: 'own-list',
      own: 'hold',
    })
  })
  it('is nobody where the address names none', () => {
    expect(at('https://x.com/home')).toBeUndefined()
    expect(at('https://contoh.example/calon_contoh')).toBeUndefined()
  })
})
