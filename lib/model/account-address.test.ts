import { describe, expect, it } from 'vitest'
import { accountFromText, addressOf } from './account-address'

describe('an account a person typed', () => {
  it.each([
    ['@Paslon_Contoh', 'x', { platform: 'x', handle: 'paslon_contoh' }],
    ['paslon.contoh', 'instagram', { platform: 'instagram', handle: 'paslon.contoh' }],
    ['https://x.com/paslon_contoh', 'instagram', { platform: 'x', handle: 'paslon_contoh' }],
    ['twitter.com/paslon_contoh/status/123?s=20', 'x', { platform: 'x', handle: 'paslon_contoh' }],
    ['https://www.instagram.com/_u/paslon.contoh', 'x', { platform: 'instagram', handle: 'paslon.contoh' }],
    ['https://www.instagram.com/stories/paslon.contoh/1/', 'x', { platform: 'instagram', handle: 'paslon.contoh' }],
    ['https://www.tiktok.com/@paslon.contoh', 'x', { platform: 'tiktok', handle: 'paslon.contoh' }],
    [
      'https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa',
      'x',
      { platform: 'youtube', id: 'UCaaaaaaaaaaaaaaaaaaaaaa' },
    ],
    ['https://www.facebook.com/profile.php?id=61500000000001', 'x', { platform: 'facebook', id: '61500000000001' }],
    ['https://www.facebook.com/groups/7700000000041/', 'x', { platform: 'facebook', id: '7700000000041' }],
    ['facebook.com/groups/relawan.contoh', 'x', { platform: 'facebook', handle: 'groups/relawan.contoh' }],
    ['https://m.facebook.com/paslon.contoh/about', 'x', { platform: 'facebook', handle: 'paslon.contoh' }],
  ] as const)('is read from %s', (text, platform, account) => {
    expect(accountFromText(text, platform)).toEqual({ ok: true, value: account })
  })

  it.each([
    ['', 'empty'],
    ['https://x.com/home', 'no-account'],
    ['https://www.instagram.com/p/Cabc123/', 'no-account'],
    ['https://x.com.jahat.example/paslon', 'other-site'],
    ['nama dengan spasi', 'bad-handle'],
    ['https://x.com/%E0%A4%A', 'no-account'],
  ] as const)('is refused with a reason: %s', (text, problem) => {
    expect(accountFromText(text, 'x')).toEqual({ ok: false, problem })
  })

  it('has an address only where its handle is one the site allows', () => {
    expect(addressOf({ platform: 'instagram', handle: 'Paslon.Contoh' })).toBe(
      'https://www.instagram.com/paslon.contoh/',
    )
    expect(addressOf({ platform: 'x', handle: 'javascript:alert(1)' })).toBeUndefined()
    expect(addressOf({ platform: 'x', id: '100' })).toBeUndefined()
    expect(addressOf({ platform: 'facebook', id: '7700000000041' })).toBe('https://www.facebook.com/7700000000041')
    expect(addressOf({ platform: 'facebook', handle: 'groups/relawan.contoh' })).toBe(
      'https://www.facebook.com/groups/relawan.contoh',
    )
  })
})
