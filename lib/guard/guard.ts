import type { Platform } from '../model/platform'
import type { NetSpec, PlatformSpec } from '../platforms/define'
import { answer } from '../webext/content'
import { startCallNet } from './call-net'
import { type Decide, Desk } from './desk'
import { postId, readAddress, readAll } from './dom/read'
import type { Page } from './dom/resolve'
import { watchHealth } from './health'
import { HeldKeys } from './held-keys'
import { Known } from './learn/known'
import { Teacher } from './learn/teacher'
import { startPressNet } from './press-net'
import { watchFiles } from './watch-files'
import { watchSnapshot } from './watch-snapshot'

/**
 * Runs one platform's two nets in this page for as long as the page lives; also under an extension that was updated
 * meanwhile, with the rules it last read. Called at `document_start`, before the site's scripts.
 */
export function startGuard(platform: Platform, spec: PlatformSpec, teaches: NetSpec['teaches'], decide: Decide): void {
  const rules = watchSnapshot(platform)
  const known = new Known(platform, address =>
    URL.canParse(address, location.href) ? readAddress(spec, new URL(address, location.href)) : {},
  )
  const accountId = spec.account.idOf ?? (id => id)
  const teacher = new Teacher(teaches, fact =>
    known.learn({ ...fact, post: postId(spec, fact.post), id: accountId(fact.id) }),
  )
  addEventListener('DOMContentLoaded', () => teacher.readEmbedded(document, location.pathname))
  const page = (): Page => ({ platform, spec, url: new URL(location.href) })
  const me = () => {
    const { handle, id } = readAll(spec, spec.me ?? [], document.documentElement, undefined, document.body, page().url)
    return handle || id ? known.whole({ platform, ...(id && { id }), ...(handle && { handle }) }) : undefined
  }
  const desk = new Desk(rules, new HeldKeys(), decide, me)
  const health = watchHealth(platform, spec)
  startCallNet(desk, known, teacher, page, health)
  startPressNet(desk, known, page, health)
  watchFiles(rules)
  answer('page.status', () => ({
    platform,
    on: rules.off < Date.now(),
    ...(rules.made && { snapshotMade: rules.made }),
  }))
}
