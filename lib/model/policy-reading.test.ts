import { describe, expect, it } from 'vitest'
import { type KeptPolicy, NO_KEPT_POLICY, NO_POLICY } from './policy'
import { afterReading } from './policy-reading'

const LOCKED = { policy: { ...NO_POLICY, lockPacks: true }, used: ['lockPacks' as const], refused: [] }
const known: KeptPolicy = LOCKED

describe('reading the policy', () => {
  it('takes what the browser says, at once', () => {
    expect(afterReading(NO_KEPT_POLICY, LOCKED, 5000)).toEqual({ kept: LOCKED, again: false })
  })

  it('keeps the last known policy when the browser says nothing, and asks again', () => {
    const first = afterReading(known, 'nothing', 5000)
    expect(first).toEqual({ kept: { ...known, emptySince: 5000 }, again: true })
    expect(afterReading(first.kept, 'nothing', 14_999)).toEqual({ kept: first.kept, again: true })
  })

  it('believes that it is gone when it hears so twice, ten seconds apart', () => {
    const { kept } = afterReading({ ...known, emptySince: 5000 }, 'nothing', 15_000)
    expect(kept).toEqual(NO_KEPT_POLICY)
  })

  it('forgets the doubt when the policy is there after all, and starts anew when the clock went back', () => {
    expect(afterReading({ ...known, emptySince: 5000 }, LOCKED, 6000).kept.emptySince).toBeUndefined()
    expect(afterReading({ ...known, emptySince: 5000 }, 'nothing', 100).kept.emptySince).toBe(100)
  })

  it('needs no second answer where there never was a policy', () => {
    expect(afterReading(NO_KEPT_POLICY, 'nothing', 7)).toEqual({ kept: NO_KEPT_POLICY, again: false })
  })
})
