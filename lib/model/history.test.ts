import { expect, it } from 'vitest'
import { DAY_MS } from '../base/time'
import type { Attempt } from './act'
import { asked, type HistoryEntry, stillKept, withAnswer } from './history'
import type { Verdict } from './verdict'

const NOW = Date.UTC(2026, 10, 22)
const attempt: Attempt = {
  kind: 'attempt',
  platform: 'x',
  action: 'comment',
  targets: [{ account: { platform: 'x', handle: 'paslon_contoh' }, part: 'author' }],
  bySelf: true,
  text: 'yang tertulis di unggahan',
  draft: 'yang saya tulis',
  time: { at: NOW },
}
const verdict: Verdict = {
  kind: 'hold',
  action: 'comment',
  because: [{ pack: 'own-list', reason: 'own-list', evidence: [] }],
}
const entry = (id: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  at: NOW,
  platform: 'x',
  action: 'like',
  ...more,
})

it('keeps who and why, never what anybody wrote', () => {
  const kept = asked(attempt, verdict, 7, NOW)
  expect(kept).toEqual({
    id: kept.id,
    at: NOW,
    platform: 'x',
    action: 'comment',
    account: { platform: 'x', handle: 'paslon_contoh' },
    reason: 'own-list',
    tab: 7,
  })
  expect(JSON.stringify(kept)).not.toContain('tulis')
})

it('an answer goes to the newest open question of its own tab', () => {
  const list = [entry('c', { tab: 2 }), entry('b', { tab: 1 }), entry('a', { tab: 1 })]
  expect(withAnswer(list, 1, 'dropped')).toEqual([list[0], entry('b', { answer: 'dropped' }), list[2]])
  expect(withAnswer(list, undefined, 'released')).toEqual(list)
  expect(withAnswer(list, 9, 'released')).toEqual(list)
})

it('forgets after 30 days, and what a wrong clock dated into the future', () => {
  const list = [
    entry('future', { at: NOW + DAY_MS }),
    entry('new'),
    entry('last', { at: NOW - 29.9 * DAY_MS }),
    entry('old', { at: NOW - 30 * DAY_MS }),
  ]
  expect(stillKept(list, NOW).map(({ id }) => id)).toEqual(['new', 'last'])
  expect(
    stillKept(
      Array.from({ length: 600 }, (_, index) => entry(`${index}`)),
      NOW,
    ),
  ).toHaveLength(500)
})
