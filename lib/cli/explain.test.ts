import { describe, expect, it } from 'vitest'
import { CONTOH, LAW } from '../../tests/rules/given'
import { accountFrom } from './account-from'
import { explain } from './explain'

const said = (...args: string[]) => explain(args, [LAW, CONTOH])

describe('pack explain', () => {
  it('says what the dialog says, in Indonesian', () => {
    const { ok, lines } = said(
      'https://x.com/paslon_contoh',
      '--action',
      'like',
      '--date',
      '2026-03-01',
      '--status',
      'pns',
      '--region',
      '32',
    )
    expect(ok).toBe(true)
    const all = lines.join('\n')
    for (const part of [
      'Sukai unggahan @paslon_contoh?',
      '→ hold',
      'Paslon Contoh Satu tercatat sebagai pasangan calon.',
      'SKB 2/2022 Lampiran II B.6',
      '4 Feb 2026',
    ]) {
      expect(all).toContain(part)
    }
  })

  it('says it in English, and for workers who are not ASN', () => {
    const { lines } = said('instagram:paslon_contoh', '--date', '2026-03-01', '--status', 'ppnpn', '--language', 'en')
    expect(lines.join('\n')).toContain('Rule: SE MenPANRB 1/2023')
  })

  it('says what the dialog says to a person: the office account that acts, another law, another way of sanctions', () => {
    const like = ['@paslon_contoh', '--date', '2026-03-01']
    const all = (...more: string[]) => said(...like, ...more).lines.join('\n')
    expect(all('--office', '@pemkot_contoh')).toContain('Anda memakai akun dinas @pemkot_contoh.')
    expect(all('--status', 'pppk')).toContain('PP 49/2018')
    expect(all('--status', 'pppk-part-time')).toContain('KepmenPANRB 16/2025')
    expect(all('--status', 'village')).toContain('UU 6/2014')
    expect(all('--status', 'tni-polri')).toContain('UU 34/2004')
    for (const note of ['akun dinas', 'PP 49/2018', 'UU 6/2014']) expect(all('--status', 'pns')).not.toContain(note)
  })

  it('offers the dialog’s two choices where it would ask', () => {
    expect(said('@paslon_contoh', '--date', '2026-03-01').lines.at(-1)).toBe('[Jangan sukai]  [Tetap sukai]')
    expect(said('@paslon_contoh', '--date', '2026-11-22').lines.at(-1)).not.toContain('[')
  })

  it('says that there is nothing to say', () => {
    expect(said('@warung_contoh', '--date', '2026-03-01').lines).toEqual(['Sukai unggahan @warung_contoh?', '→ none'])
  })

  it.each([
    [],
    ['@a'],
    ['@a', '--date', '2026-3-1'],
    ['@a', '--date', '2026-03-01', '--action', 'wink'],
    ['@a', '--hold'],
    ['@a', '--date', '2026-03-01', '--region', 'Bandung'],
    ['@a', '--date', '2026-03-01', '--office', 'dua kata'],
  ])('asks back instead of guessing: %j', (...args) => {
    expect(said(...args).ok).toBe(false)
  })
})

describe('reading an account', () => {
  it.each([
    ['https://x.com/Akun/status/1', { platform: 'x', handle: 'akun' }],
    ['https://www.tiktok.com/@akun.satu', { platform: 'tiktok', handle: 'akun.satu' }],
    [
      'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
      { platform: 'youtube', id: 'UCaaaaaaaaaaaaaaaaaaaaaa' },
    ],
    ['instagram:akun', { platform: 'instagram', handle: 'akun' }],
    ['x:id=12', { platform: 'x', id: '12' }],
    ['@akun', { platform: 'x', handle: 'akun' }],
    ['https://notx.com/akun', undefined],
    ['gab:akun', undefined],
    ['dua kata', undefined],
  ])('%s', (written, account) => {
    expect(accountFrom(written, 'x')).toEqual(account)
  })
})
