import { describe, expect, it } from 'vitest'
import type { FindingRow } from '../../lib/model/footprint'
import { wordsIn } from '../words'
import { actWords, searchableIn, timeWords } from './row-words'
import { safeHref } from './safe-href'

const words = wordsIn('id')
const target = { platform: 'instagram', handle: 'paslon_contoh' } as const

describe('a row of the footprint says', () => {
  it('what was done, as finely as the export knows', () => {
    const like = { action: 'like' } as Parameters<typeof actWords>[1]
    expect(actWords(words, like, target)).toBe('Menyukai unggahan @paslon_contoh')
    expect(actWords(words, { ...like, detail: 'story' }, target)).toBe('Menyukai cerita @paslon_contoh')
    expect(actWords(words, { ...like, detail: 'unheard-of' }, undefined)).toBe(
      'Menyukai unggahan akun yang tidak disebut',
    )
  })

  it('when, in Jakarta time, as exactly as the export knows', () => {
    const at = Date.parse('2024-02-11T18:05:00Z')
    expect(timeWords(words, { at })).toBe('12 Feb 2024, 01.05 WIB')
    expect(timeWords(words, { before: at })).toBe('sebelum 12 Feb 2024')
    expect(timeWords(words, { after: at, before: at + 86_400_000 })).toBe('12 Feb 2024 – 13 Feb 2024')
    expect(timeWords(words, {})).toBe('tanggal tidak disebut')
  })
})

it('a search looks through act, account, name, election and time; rows with one verdict keep each their own', () => {
  const election = { id: 'Pilkada Contoh', en: 'Example' }
  const window = { id: 'w', contest: 'c', election, phase: 'calon', from: '2024-01-01', until: '2024-03-01' } as const
  const matched = { account: target, by: 'handle', part: 'author', who: 'Paslon Contoh', role: 'pair' } as const
  const verdict = {
    kind: 'hold',
    action: 'like',
    because: [{ pack: 'p', reason: 'window-open', window, evidence: [] }],
  }
  const row = (handle: string, at: string, more = verdict) =>
    ({
      verdict: more,
      activity: {
        platform: 'x',
        action: 'like',
        targets: [{ account: { platform: 'x', handle }, part: 'author' }],
        time: { at: Date.parse(at) },
      },
    }) as unknown as FindingRow
  const textOf = searchableIn(words)
  expect(textOf(row('satu', '2024-02-11T18:05:00Z'))).toMatch(
    /^menyukai unggahan @satu {2}pilkada contoh .*12 feb 2024, 01\.05 wib$/,
  )
  expect(textOf(row('Dua', '2024-02-12T18:06:00Z'))).toMatch(/@dua .*13 feb 2024, 01\.06 wib$/)
  const named = { ...verdict, because: [{ ...verdict.because[0]!, matched }] }
  expect(textOf(row('satu', '2024-02-11T18:05:00Z', named))).toContain('@paslon_contoh paslon contoh pilkada')
})

describe('an address out of an archive', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'tidak',
    undefined,
  ])('is no link when it is %s', address => expect(safeHref(address)).toBeUndefined())
  it('is a link when it is a web address', () => {
    expect(safeHref('https://www.instagram.com/p/Cabc/')).toBe('https://www.instagram.com/p/Cabc/')
  })
})
