import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, keepOf } from './settings'

it('a footprint is kept on the device, but on a managed one in memory only', () => {
  expect(keepOf(DEFAULT_SETTINGS, false)).toBe('device')
  expect(keepOf(DEFAULT_SETTINGS, true)).toBe('memory')
})

it('what the person chose holds everywhere', () => {
  expect(keepOf({ ...DEFAULT_SETTINGS, footprint: 'device', footprintChosen: true }, true)).toBe('device')
  expect(keepOf({ ...DEFAULT_SETTINGS, footprint: 'memory', footprintChosen: true }, false)).toBe('memory')
})
