import { RELEASES_MAY_FAIL } from '../base/limits'
import type { Attempt } from '../model/act'
import type { Health, HealthCounts } from '../model/health'
import type { Platform } from '../model/platform'
import type { PlatformSpec } from '../platforms/define'
import { ask, followLocal } from '../webext/content'
import type { CallWatch } from './call-net'
import type { Press } from './dom/resolve'
import type { PressWatch } from './press-net'

/** A press and its request belong together within this long. */
const TOGETHER_MS = 3000
const SEND_AFTER_MS = 3500

const none = (): HealthCounts => ({ press: 0, call: 0, both: 0, unattributed: 0, releaseFailed: 0, failedInRow: 0 })

interface Expected {
  action: string
  surface: string
  called: (seen: boolean) => void
}

/** Both nets report here. */
export interface Watch extends Omit<PressWatch, 'called'> {
  called: PressWatch['called'] & CallWatch['called']
}

/** Compares what the press net saw with what the call net saw; keeps and sends numbers only. */
export function watchHealth(platform: Platform, spec: PlatformSpec): Watch {
  let kept: Record<string, HealthCounts> = {}
  followLocal('health', value => (kept = (value as Health | undefined)?.[platform] ?? {}))
  const unsent = new Map<string, HealthCounts>()
  const expected: Expected[] = []
  let sending: ReturnType<typeof setTimeout> | undefined

  const surface = (): string => {
    for (const [name, path] of Object.entries(spec.surfaces)) if (path.test(location.pathname)) return name
    return 'other'
  }

  function send(): void {
    clearTimeout(sending)
    sending = undefined
    for (const [where, counts] of unsent)
      void ask<'guard.health'>({ type: 'guard.health', platform, surface: where, counts })
    unsent.clear()
  }

  function add(where: string, what: keyof HealthCounts, by = 1): void {
    const counts = unsent.get(where) ?? none()
    counts[what] += by
    unsent.set(where, counts)
    sending ??= setTimeout(send, SEND_AFTER_MS)
  }

  function expect(press: Press): Promise<boolean> {
    const where = surface()
    add(where, 'press')
    return new Promise(resolve => {
      const one: Expected = { action: press.action, surface: where, called: resolve }
      expected.push(one)
      setTimeout(() => {
        const index = expected.indexOf(one)
        if (index >= 0) expected.splice(index, 1)
        resolve(false)
      }, TOGETHER_MS)
    })
  }

  addEventListener('pagehide', send)
  return {
    isDropped: () =>
      (kept[surface()]?.failedInRow ?? 0) + (unsent.get(surface())?.failedInRow ?? 0) >= RELEASES_MAY_FAIL,
    pressed(press) {
      if (!press.undo && !press.spec.opens) void expect(press)
    },
    called: (seen: Press | Attempt) => {
      if ('spec' in seen) return seen.spec.opens ? Promise.resolve(false) : expect(seen)
      if (seen.undo) return Promise.resolve(false)
      const index = expected.findIndex(one => one.action === seen.action)
      const [one] = index >= 0 ? expected.splice(index, 1) : []
      const where = one?.surface ?? surface()
      add(where, 'call')
      if (one) add(where, 'both')
      one?.called(true)
      if (seen.unknownTarget) add(where, 'unattributed')
      return Promise.resolve(true)
    },
    released(_press, worked) {
      const where = surface()
      if (!worked) add(where, 'releaseFailed')
      const inRow = (kept[where]?.failedInRow ?? 0) + (unsent.get(where)?.failedInRow ?? 0)
      add(where, 'failedInRow', worked ? -inRow : 1)
    },
  }
}
