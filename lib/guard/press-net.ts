import { attemptOfPress } from './attempt'
import type { Desk } from './desk'
import { findAgain, pressByScript, waitForOpening } from './dom/release'
import { type Page, type Press, resolvePress } from './dom/resolve'
import { resolveKey } from './dom/resolve-key'
import { resolveTwice } from './dom/resolve-twice'
import type { Known } from './learn/known'

/** Events a site may act on before the click; stopped on a held control, never prevented. */
const DOWNS = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'dblclick'] as const

/** Two taps are one gesture within this long. */
const TWICE_MS = 500

/** From a yes to the request it lets through: at once, or after something was chosen in what it opened. */
const SENDING_MS = 10_000
const CHOOSING_MS = 120_000

/** What the press net tells the rest of the guard. */
export interface PressWatch {
  /** A declared press went its way (held or not). */
  pressed(press: Press): void
  /** Resolves when the site's own request of this act is seen, `false` after a while without. */
  called(press: Press): Promise<boolean>
  released(press: Press, worked: boolean): void
  /** Releases failed here too often: presses pass, requests still wait. */
  isDropped(): boolean
}

const elementOf = (event: Event): Element | null => {
  const innermost = event.composedPath()[0]
  return innermost instanceof Element ? innermost : null
}

/** Capture-phase listeners on `window`, before any of the site's: notices an act in the very event that would do it. */
export function startPressNet(desk: Desk, known: Known, page: () => Page, watch: PressWatch): void {
  const judge = (press: Press) => {
    if (press.undo || press.spec.hold !== 'press' || watch.isDropped()) return null
    const attempt = attemptOfPress(page().platform, press, known)
    const verdict = desk.judge(attempt, { ...press, targets: attempt.targets })
    return verdict && { attempt, verdict }
  }

  async function question(
    press: Press,
    judged: NonNullable<ReturnType<typeof judge>>,
    point?: { x: number; y: number },
  ): Promise<void> {
    if (!(await desk.ask(judged.attempt, judged.verdict, point))) return
    const covers = press.spec.covers ?? []
    desk.passes.give({ ...press, targets: judged.attempt.targets }, covers, press.spec.opens ? CHOOSING_MS : SENDING_MS)
    desk.release([press.action, ...covers])
    const again = findAgain(page(), press, document)
    if (again) {
      // A menu or composer shows itself; an act is seen by the request it sends.
      const called = watch.called(again)
      const opened = waitForOpening(again, document, () => pressByScript(again.control))
      const worked = (await opened) || (await called)
      watch.released(again, worked)
      if (worked) return
    }
    desk.noteNotSent()
  }

  /** True when the event belongs to an open dialog, or may not reach the site while one is open. */
  function keepFromSite(event: Event): boolean {
    const open = desk.session.dialog
    if (!open) return false
    const ours = event.composedPath().includes(open.host)
    if (ours) open.handle(event)
    if (ours || !event.type.startsWith('focus')) event.stopImmediatePropagation()
    // Until the words are here the dialog does not cover the page yet: a held Enter would press on.
    if (!ours && (event.type === 'click' || /^(Enter| )$/.test((event as KeyboardEvent).key))) event.preventDefault()
    return true
  }

  let tapped: { control: Element; at: number } | null = null
  /** What a second tap here does, the first of which went its way. */
  function secondTap(target: Element): Press | null {
    const press = tapped && performance.now() - tapped.at < TWICE_MS ? resolveTwice(page(), target) : null
    return press?.control === tapped?.control ? press : null
  }
  const pressAt = (target: Element): Press | null => resolvePress(page(), target) ?? secondTap(target)

  /** The control whose gesture began before there were rules, or takes back: it passes whole, as a site may have acted already. */
  let passing: Element | null = null

  const onDown = (event: Event): void => {
    if (keepFromSite(event) || !event.isTrusted) return
    const target = elementOf(event)
    const press = target && pressAt(target)
    const begins = event.type === 'pointerdown'
    if (begins) passing = press && (press.undo || !desk.rules.rulebook) ? press.control : null
    if (press && passing !== press.control && judge(press)?.verdict.kind === 'hold') event.stopImmediatePropagation()
    // A site that acts at the start of a press sends its request before the click.
    else if (press && begins) desk.note(press)
  }

  function goesOn(press: Press, judged: ReturnType<typeof judge>): void {
    watch.pressed(press)
    if (passing !== press.control) desk.note(press)
    if (judged) desk.passedBy(judged.verdict)
    else if (!desk.rules.rulebook && !press.undo) desk.count('unseen')
  }

  const onClick = (event: MouseEvent): void => {
    if (keepFromSite(event) || !event.isTrusted) return
    const target = elementOf(event)
    const press = target && pressAt(target)
    if (!press) {
      const control = target && resolveTwice(page(), target)?.control
      tapped = control ? { control, at: performance.now() } : null
      return
    }
    const judged = passing === press.control ? null : judge(press)
    if (judged?.verdict.kind !== 'hold') {
      goesOn(press, judged)
      passing = null // a click by voice has no gesture of its own
      return
    }
    event.stopImmediatePropagation()
    event.preventDefault()
    void question(press, judged, event.detail === 0 ? undefined : { x: event.clientX, y: event.clientY })
  }

  const onKey = (event: KeyboardEvent): void => {
    if (keepFromSite(event) || !event.isTrusted) return
    passing = null
    const focused = elementOf(event)
    const press = focused && resolveKey(page(), event, focused, document)
    if (!press) return
    const judged = judge(press)
    if (judged?.verdict.kind !== 'hold') {
      // Enter and Space on a control come back as a click; only a shortcut is an act of its own.
      if (press.control !== focused && !press.control.contains(focused)) goesOn(press, judged)
      return
    }
    event.stopImmediatePropagation()
    event.preventDefault()
    if (!event.repeat) void question(press, judged)
  }

  const safely =
    <E extends Event>(run: (event: E) => void) =>
    (event: E) => {
      try {
        run(event)
      } catch {
        desk.count('unseen') // fail open: a fault of ours never costs the person the site
      }
    }

  for (const type of DOWNS) addEventListener(type, safely(onDown), { capture: true, passive: true })
  addEventListener('click', safely(onClick), true)
  addEventListener('keydown', safely(onKey), true)
  for (const type of ['keyup', 'keypress', 'focusin', 'focusout'] as const) {
    addEventListener(type, safely(keepFromSite), { capture: true, passive: true })
  }
}
