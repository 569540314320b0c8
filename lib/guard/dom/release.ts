import { keysOf } from '../passes'
import { anyOf } from './read'
import { type Page, type Press, readPress, says } from './resolve'

/** How long a site has to open what a released press opens. */
const PATIENCE_MS = 1200
const LOOK_EVERY_MS = 60

const same = (a: Press, b: Press): boolean => !a.undo === !b.undo && keysOf(a).join() === keysOf(b).join()

const isStill = (spec: Press['spec'], control: Element): boolean =>
  control.matches(anyOf(spec.press)) && says(spec, control)

/** The same act's control as it stands now: sites redraw while a dialog is open. `null` when it is gone or changed owner. */
export function findAgain(page: Page, press: Press, root: ParentNode): Press | null {
  if (press.control.isConnected) {
    const now = readPress(page, press.spec, press.control, press.undo)
    return same(press, now) && isStill(press.spec, press.control) ? now : null
  }
  if (!keysOf(press).length) return null // a post of one's own has no name to be found by
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

/** Resolves to whether what the control opens was opened within the site's patience; `false` where it opens nothing. */
export async function waitForOpening(
  { spec: { opens } }: Press,
  root: ParentNode,
  release: () => void,
): Promise<boolean> {
  const count = () => (opens ? root.querySelectorAll(anyOf(opens)).length : 0)
  const before = count()
  release()
  for (let waited = 0; opens && waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))
    if (count() > before) return true
  }
  return false
}
