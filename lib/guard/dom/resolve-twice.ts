import { anyOf } from './read'
import { boxAround, type Page, type Press, readPress } from './resolve'

/** The press that two taps here do: that of the control in the same box. `null` where it is already done, and elsewhere. */
export function resolveTwice(page: Page, start: Element): Press | null {
  for (const press of page.spec.presses) {
    const surface = press.twice && start.closest(anyOf(press.twice))
    const control = surface && boxAround(page, press, surface)?.element.querySelector(anyOf(press.press))
    if (control) return readPress(page, press, control, false)
  }
  return null
}
