import { describe, expect, it } from 'vitest'
import { type HealthCounts, NO_HEALTH, platformHealth, stateOf } from './health'

const counts = (change: Partial<HealthCounts>): HealthCounts => ({ ...NO_HEALTH, ...change })

describe('what the numbers of one surface say', () => {
  it('a few say nothing', () => {
    expect(stateOf(counts({ press: 3, call: 4, both: 1 }))).toBe('no-data')
  })
  it('it works while presses and requests agree', () => {
    expect(stateOf(counts({ press: 20, call: 19, both: 18 }))).toBe('well')
  })
  it('presses without requests, and requests without presses, each have a name', () => {
    expect(stateOf(counts({ press: 20, call: 2, both: 2 }))).toBe('requests-unseen')
    expect(stateOf(counts({ press: 2, call: 20, both: 2 }))).toBe('presses-unseen')
  })
  it('many requests without an owner are said', () => {
    expect(stateOf(counts({ press: 20, call: 20, both: 20, unattributed: 5 }))).toBe('unattributed')
  })
  it('three failed releases in a row outweigh everything', () => {
    expect(stateOf(counts({ failedInRow: 3 }))).toBe('release-fails')
  })
})

describe('a platform in one word', () => {
  const well = counts({ press: 20, call: 20, both: 20 })
  it('without any numbers there is nothing to say', () => {
    expect(platformHealth()).toEqual({ state: 'no-data', surfaces: [] })
  })
  it('one surface that drifts speaks for the platform, however well the others do', () => {
    const { state, surfaces } = platformHealth({ home: well, list: counts({ press: 9 }) })
    expect(state).toBe('requests-unseen')
    expect(surfaces.map(({ surface, state }) => [surface, state])).toEqual([
      ['home', 'well'],
      ['list', 'requests-unseen'],
    ])
  })
  it('surfaces with a few numbers each are judged together', () => {
    const few = counts({ press: 3, call: 3, both: 3 })
    expect(platformHealth({ home: few, post: few, list: few }).state).toBe('well')
  })
})
