import { describe, expect, it } from 'vitest'
import { NO_POLICY } from './policy'
import { DEFAULT_SETTINGS } from './settings'
import { inForce } from './settings-in-force'
import type { Subscription } from './subscription'

const settings = { ...DEFAULT_SETTINGS, sitesOff: ['x' as const], packsOff: ['id.go.contoh', 'id.go.lain'] }
const followed: Subscription[] = [
  {
    id: 'https://a.example/',
    way: 'policy-address',
    address: 'https://a.example/',
    packId: 'id.go.contoh',
    failures: 0,
  },
  { id: 'pack:id.go.lain', way: 'file', packId: 'id.go.lain', failures: 0 },
]

describe('settings under an employer’s policy', () => {
  it('are the person’s own where nothing is locked', () => {
    expect(inForce(settings, NO_POLICY, followed)).toEqual(settings)
  })

  it('keep the policy’s packs on, and leave the person’s own packs to the person', () => {
    expect(inForce(settings, { ...NO_POLICY, lockPacks: true }, followed).packsOff).toEqual(['id.go.lain'])
  })

  it('keep the reminder on', () => {
    expect(inForce(settings, { ...NO_POLICY, lockSites: true }, followed).sitesOff).toEqual([])
  })
})
