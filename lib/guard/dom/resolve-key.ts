import type { BoxSpec, PressSpec } from '../../platforms/define'
import { anyOf, readAddress } from './read'
import { type Page, type Press, readPress, resolvePress } from './resolve'

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'isComposing'>>

const isEditable = (element: Element): boolean =>
  element.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]') !== null

const nameOf = (key: Key): string =>
  `${key.ctrlKey ? 'Control+' : ''}${key.metaKey ? 'Meta+' : ''}${key.key.length === 1 ? key.key.toLowerCase() : key.key}`

/** The element whose box a shortcut acts on: the focused one (or the one in view), else the focal post of an address that names a post. */
function actsOn(page: Page, press: PressSpec<string>, focused: Element, root: ParentNode): Element | null {
  for (const name of press.in) {
    const box = page.spec.boxes[name] as BoxSpec
    const middle = box.inView ? document.elementFromPoint(innerWidth / 2, innerHeight / 2) : focused
    const around = box.box && middle?.closest(anyOf(box.box))
    if (around) return around
  }
  if (!readAddress(page.spec, page.url).post) return null
  const focal = press.in.map(name => page.spec.boxes[name]?.focal).find(Boolean)
  return focal ? root.querySelector(anyOf(focal)) : null
}

/** The send button that belongs to a focused editor. */
function sendButton(press: PressSpec<string>, editor: Element): Element | null {
  for (let around = editor.parentElement; around; around = around.parentElement) {
    const button = around.querySelector(anyOf(press.press))
    if (button) return button
  }
  return null
}

/**
 * The declared press a key would do: Enter or Space on a focused control, a site's own shortcut, or send from an editor.
 * `null` for every other key; letters typed into a field are never looked at twice.
 */
export function resolveKey(page: Page, key: Key, focused: Element, root: ParentNode): Press | null {
  if (key.altKey || key.isComposing) return null // Enter that ends a composition sends nothing
  const name = nameOf(key)
  const editable = isEditable(focused)
  if (!editable && (name === 'Enter' || name === ' ')) return resolvePress(page, focused)
  for (const press of page.spec.presses) {
    if (!press.keys?.includes(name)) continue
    if (name.length > 1) {
      if (!editable || (key.shiftKey && name === 'Enter') || !press.draft || !focused.closest(anyOf(press.draft)))
        continue
      const button = sendButton(press, focused)
      if (button) return readPress(page, press, button, false)
      continue
    }
    if (editable || key.shiftKey) continue
    const box = actsOn(page, press, focused, root)
    if (!box) continue
    const control = box.querySelector(anyOf(press.press))
    if (control) return readPress(page, press, control, false)
    const undo = press.undo !== 'never' && box.querySelector(anyOf(press.undo))
    if (undo) return readPress(page, press, undo, true)
  }
  return null
}
