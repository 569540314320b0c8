import { describe, expect, it } from 'vitest'
import { NO_POLICY } from '../model/policy'
import { diagnosticsOf } from './diagnostics'

const said = diagnosticsOf({
  version: '0.1.0',
  browser: 'Chromium 156',
  now: 0,
  read: 1000,
  policy: {
    policy: { ...NO_POLICY, supportContact: 'Budi, 0812' },
    used: ['lockPacks'],
    refused: [{ key: 'pauses', line: 2, why: 'bad-pause' }],
  },
  packaged: [{ packId: 'hukum-asn', serial: 3 }],
  subscriptions: [
    {
      id: 'https://a.example/',
      way: 'link',
      address: 'https://a.example/',
      packId: 'id.go.contoh',
      serial: 7,
      failures: 2,
      trouble: { kind: 'answered', status: 500 },
    },
  ],
})

describe('diagnostics', () => {
  it('say what was read, what was refused, and how each pack does', () => {
    for (const part of [
      'Jejak Netral 0.1.0, Chromium 156',
      'used: lockPacks',
      'refused: pauses line 2: bad-pause',
      'hukum-asn serial 3, packaged',
      'id.go.contoh serial 7, link',
      'failures 2',
      'trouble answered',
    ]) {
      expect(said).toContain(part)
    }
  })

  it('repeat no value of the policy', () => {
    expect(said).not.toContain('Budi')
  })
})
