import type { Act, Attempt } from '../model/act'
import { ANYBODY, type Person } from '../model/person'
import type { Platform } from '../model/platform'
import type { Rulebook } from '../model/rulebook'
import type { DayCounts } from '../model/settings'
import type { Verdict } from '../model/verdict'
import type { PlatformSpec } from '../platforms/define'
import { answer, ask } from '../webext/content'
import { showNote } from './dialog/note'
import { findAgain, lookBefore, pressByScript, waitForEffect } from './dom/release'
import { type Page, type Press, resolvePress } from './dom/resolve'
import { resolveKey } from './dom/resolve-key'
import { HeldKeys } from './held-keys'
import { Passes } from './passes'
import { Session } from './session'
import { watchSnapshot } from './watch-snapshot'

export type Decide = (act: Act, rulebook: Rulebook, person: Person) => Verdict

/** Events a site may act on before the click; stopped on a held control, never prevented. */
const DOWNS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const
const NOTE_MS = 10_000

/**
 * Runs one platform's press net in this page for as long as the page lives; also under an extension that was updated
 * meanwhile, with the rules it last read. Called at `document_start`, before the site's scripts.
 */
export function startGuard(platform: Platform, spec: PlatformSpec, decide: Decide, signal = new AbortController().signal): void {
  const rules = watchSnapshot(platform, signal)
  const held = new HeldKeys(signal)
  const session = new Session(held, rules)
  const passes = new Passes()
  const page = (): Page => ({ platform, spec, url: new URL(location.href) })
  const count = (what: keyof DayCounts) => void ask<'guard.count'>({ type: 'guard.count', platform, count: what })
  answer('page.status', () => ({ platform, on: !rules.off, ...(rules.made && { snapshotMade: rules.made }) }))

  const attemptOf = (press: Press): Attempt => ({
    kind: 'attempt',
    platform,
    action: press.action,
    ...(press.undo && { undo: true }),
    targets: press.targets,
    ...(press.unresolved && { unknownTarget: true }),
    ...(press.post && { post: press.post }),
    ...(press.draft && { draft: press.draft }),
    bySelf: true,
    time: { at: Date.now() },
  })

  const judge = (press: Press): { attempt: Attempt; verdict: Verdict } | null => {
    if (rules.off || !rules.rulebook || !rules.words || press.undo || press.spec.hold !== 'press') return null
    if (passes.has(press)) return null
    const attempt = attemptOf(press)
    return { attempt, verdict: decide(attempt, rules.rulebook, ANYBODY) }
  }

  async function question(press: Press, attempt: Attempt, verdict: Verdict, point?: { x: number; y: number }): Promise<void> {
    count('asked')
    const going = await session.ask({ press, attempt, verdict, ...(point && { point }) })
    count(going ? 'released' : 'dropped')
    if (!going) return
    passes.give(press, press.spec.covers)
    const again = findAgain(page(), press, document)
    const before = lookBefore(press, document)
    if (again) pressByScript(again.control)
    if (again && (await waitForEffect(page(), again, document, before))) return
    if (rules.words) showNote(rules.words.dialog.notSent, NOTE_MS)
  }

  /** What is not held leaves a number at most: an innocent act leaves nothing. */
  function passedBy(press: Press, judged: { verdict: Verdict } | null): void {
    if (judged?.verdict.kind === 'info') count('informed')
    else if (judged?.verdict.kind === 'cannot-tell' || (!rules.rulebook && !press.undo)) count('unseen')
  }

  function keepFromSite(event: Event): boolean {
    const open = session.dialog
    if (!open) return false
    const ours = event.composedPath().includes(open.host)
    if (ours) open.handle(event)
    if (ours || event.type.startsWith('key')) event.stopImmediatePropagation()
    return true
  }

  const elementOf = (event: Event): Element | null => {
    const innermost = event.composedPath()[0]
    return innermost instanceof Element ? innermost : null
  }

  const onDown = (event: Event): void => {
    if (keepFromSite(event) || !event.isTrusted) return
    const target = elementOf(event)
    const press = target && resolvePress(page(), target)
    if (press && judge(press)?.verdict.kind === 'hold') event.stopImmediatePropagation()
  }

  const onClick = (event: MouseEvent): void => {
    if (keepFromSite(event) || !event.isTrusted) return
    const target = elementOf(event)
    const press = target && resolvePress(page(), target)
    if (!press) return
    const judged = judge(press)
    if (judged?.verdict.kind !== 'hold') return passedBy(press, judged)
    event.stopImmediatePropagation()
    event.preventDefault()
    void question(press, judged.attempt, judged.verdict, event.detail === 0 ? undefined : { x: event.clientX, y: event.clientY })
  }

  const onKey = (event: KeyboardEvent): void => {
    if (keepFromSite(event) || !event.isTrusted) return
    const focused = elementOf(event)
    const press = focused && resolveKey(page(), event, focused, document)
    if (!press) return
    const judged = judge(press)
    if (judged?.verdict.kind !== 'hold') return
    event.stopImmediatePropagation()
    event.preventDefault()
    if (!event.repeat) void question(press, judged.attempt, judged.verdict)
  }

  const safely =
    <E extends Event>(run: (event: E) => void) =>
    (event: E) => {
      try {
        run(event)
      } catch {
        // Fail open: a fault of ours never costs the person the site.
        count('unseen')
      }
    }

  for (const type of DOWNS) addEventListener(type, safely(onDown), { capture: true, passive: true, signal })
  addEventListener('click', safely(onClick), { capture: true, signal })
  addEventListener('keydown', safely(onKey), { capture: true, signal })
  for (const type of ['keyup', 'keypress', 'focusin', 'focusout'] as const) {
    addEventListener(type, safely(keepFromSite), { capture: true, passive: true, signal })
  }
}
