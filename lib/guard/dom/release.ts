import type { BoxSpec } from '../../platforms/define'
import { keysOf } from '../passes'
import { anyOf } from './read'
import { type Page, type Press, readPress, says } from './resolve'

/** How long a site has to show that a released press took effect. */
const PATIENCE_MS = 1200
const LOOK_EVERY_MS = 60

/** A control that waits for its own request. */
const OFF = ':disabled, [aria-disabled="true"]'

const same = (a: Press, b: Press): boolean =>
  !a.undo === !b.undo && keysOf(a).join() === keysOf(b).join() && keysOf(a).length > 0

const isStill = (spec: Press['spec'], control: Element): boolean =>
  control.matches(anyOf(spec.press)) && says(spec, control)

/** The same act's control as it stands now: sites redraw while a dialog is open. `null` when it is gone or changed owner. */
export function findAgain(page: Page, press: Press, root: ParentNode): Press | null {
  if (press.control.isConnected) {
    const now = readPress(page, press.spec, press.control, press.undo)
    return same(press, now) && isStill(press.spec, press.control) ? now : null
  }
  for (const control of root.querySelectorAll(anyOf(press.spec.press))) {
    const now = readPress(page, press.spec, control, press.undo)
    if (same(press, now) && says(press.spec, control)) return now
  }
  return null
}

/** The press as a person would have made it; scripted, so a site may refuse it. Keys are never dispatched. */
export function pressByScript(control: Element): void {
  const rect = control.getBoundingClientRect()
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: rect.x + rect.width / 2,
    clientY: rect.y + rect.height / 2,
  }
  control.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerId: 1, isPrimary: true, buttons: 1 }))
  control.dispatchEvent(new MouseEvent('mousedown', { ...at, buttons: 1 }))
  if (!control.isConnected) return
  control.dispatchEvent(new PointerEvent('pointerup', { ...at, pointerId: 1, isPrimary: true }))
  control.dispatchEvent(new MouseEvent('mouseup', at))
  if (control instanceof HTMLElement) control.click()
}

/** What the page shows before a release; an effect is a change against it. */
export function lookBefore(press: Press, root: ParentNode): number {
  return press.spec.opens ? root.querySelectorAll(anyOf(press.spec.opens)).length : 0
}

/** True once the page shows that the act happened, or that what the control opens is open. */
function tookEffect(page: Page, press: Press, root: ParentNode, before: number): boolean {
  const { done, opens } = press.spec
  if (opens) return root.querySelectorAll(anyOf(opens)).length > before
  if (!done)
    return !press.control.isConnected || !isStill(press.spec, press.control) || press.control.matches(OFF)
  if (press.control.matches(anyOf(done))) return true
  if (press.box.isConnected && insideBox(page, press, anyOf(done))) return true
  return !press.control.isConnected && findAgain(page, press, root) === null
}

function insideBox(page: Page, press: Press, done: string): boolean {
  const around = (page.spec.boxes[press.boxName] as BoxSpec | undefined)?.box
  for (const sign of press.box.querySelectorAll(done))
    if (!around || sign.closest(anyOf(around)) === press.box) return true
  return false
}

/** Resolves to whether the site acted on a released press within its patience. */
export async function waitForEffect(page: Page, press: Press, root: ParentNode, before: number): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    if (tookEffect(page, press, root, before)) return true
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return tookEffect(page, press, root, before)
}
