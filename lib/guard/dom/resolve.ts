import { foldHandle } from '../../base/fold-text'
import type { ActionKind, Target, TargetPart } from '../../model/act'
import type { AccountRef, Platform, PostRef } from '../../model/platform'
import type { Becomes, BoxSpec, PlatformSpec, PressSpec } from '../../platforms/define'
import { anyOf, type Named, readAddress, readAll, readOne } from './read'

/** Why nobody can say whose it is; counted, shown in health, never guessed. */
export type Unresolved = 'no-box' | 'no-author' | 'owners-disagree'

/** A press on a control the platform declares, with its owner as the page shows it at this very moment. */
export interface Press {
  spec: PressSpec<string>
  control: Element
  boxName: string
  box: Element
  action: ActionKind
  undo: boolean
  targets: Target[]
  post?: PostRef
  /** Tells the post from others where it has no id; see `BoxSpec.mark`. */
  mark?: string
  draft?: string
  unresolved?: Unresolved
}

/** The page as the resolver needs it: which platform, where we are. */
export interface Page {
  platform: Platform
  spec: PlatformSpec
  url: URL
}

/** The page around this frame, where the site shows it to us; else this page. */
export const outerPage = (): Element => (window.frameElement?.ownerDocument ?? document).documentElement

/** The innermost box around a control among those the press may sit in. */
export function boxAround(
  page: Page,
  press: PressSpec<string>,
  control: Element,
): { name: string; element: Element } | null {
  let best: { name: string; element: Element } | null = null
  for (const name of press.in) {
    const spec = page.spec.boxes[name] as BoxSpec
    if (spec.on && !spec.on.test(page.url.pathname)) continue
    const element = spec.outer ? outerPage() : spec.box ? control.closest(anyOf(spec.box)) : smallestWith(control, spec)
    if (element && (!best || (best.element !== element && best.element.contains(element)))) best = { name, element }
  }
  return best
}

function smallestWith(control: Element, { around = [], lone }: BoxSpec): Element | null {
  for (let element = control.parentElement; element; element = element.parentElement) {
    if (!element.querySelector(anyOf(around))) continue
    return lone && element.querySelectorAll(anyOf(lone)).length > 1 ? null : element
  }
  return null
}

const account = (platform: Platform, found: Named): AccountRef | null =>
  found.id || found.handle
    ? { platform, ...(found.id && { id: found.id }), ...(found.handle && { handle: found.handle }) }
    : null

/** So much of a text tells it from another. */
const MARK = 200

interface Owner {
  target?: Target
  also?: Target[]
  post?: PostRef
  mark?: string
  unresolved?: Unresolved
}

/** Owner and post of a box. */
export function ownerOf(page: Page, boxSpec: BoxSpec, box: Element, control: Element, part: TargetPart): Owner {
  const read = (reads: BoxSpec['author']) => readAll(page.spec, reads, box, boxSpec, control, page.url)
  const first = read(boxSpec.author)
  let author = first
  if (!author.id && !author.handle) author = read(boxSpec.orElse ?? [])
  const post = boxSpec.post === boxSpec.author ? first : read(boxSpec.post ?? [])
  if (!author.id && !author.handle && post.handle) author = { handle: post.handle }
  const isDoubtful = boxSpec.agree && boxSpec.post?.some(one => (read([one]).post ?? post.post) !== post.post)
  if (
    isDoubtful ||
    (author.handle && post.handle && author !== post && foldHandle(author.handle) !== foldHandle(post.handle))
  )
    return { unresolved: 'owners-disagree' }
  const mark = !post.post && boxSpec.mark && box.querySelector(anyOf(boxSpec.mark))?.textContent?.slice(0, MARK)
  return {
    ...ownedBy(page, author, boxSpec.part ?? part),
    also: (boxSpec.also ?? []).flatMap(({ part, reads }) => ownedBy(page, read(reads), part).target ?? []),
    ...(mark && { mark }),
    ...(post.post && { post: { platform: page.platform, id: post.post } }),
  }
}

function ownedBy(page: Page, found: Named, part: TargetPart): Owner {
  const ref = account(page.platform, found)
  return ref ? { target: { account: ref, part } } : { unresolved: 'no-author' }
}

/** A rich editor's text, or a plain field's value. */
const textOf = (editor: Element): string => ('value' in editor ? String(editor.value) : (editor.textContent ?? ''))

const draftOf = (press: PressSpec<string>, box: Element): string | undefined =>
  press.draft && Array.from(box.querySelectorAll(anyOf(press.draft)), textOf).join('\n')

/** What a send button sends, as the composer shows it. */
function sent(page: Page, press: PressSpec<string>, box: Element, control: Element): Partial<Press> {
  const draft = draftOf(press, box)
  const found: Partial<Press> & { targets: Target[] } = { targets: [], ...(draft && { draft }) }
  for (const becomes of press.becomes ?? []) {
    const owner = shownBy(page, becomes, box, control)
    if (!owner) continue
    found.action ??= becomes.action
    if (owner.post) found.post ??= owner.post
    if (owner.target) found.targets.push(owner.target)
    else if (owner.unresolved) found.unresolved ??= owner.unresolved
  }
  if (found.targets.length) delete found.unresolved
  return found
}

/** `null` where the composer does not show it. */
function shownBy(page: Page, becomes: Becomes<string>, box: Element, control: Element): Owner | null {
  if (becomes.address) {
    const here = readAddress(page.spec, page.url)
    return here.post ? { ...ownedBy(page, here, becomes.part), post: { platform: page.platform, id: here.post } } : null
  }
  const shown = box.querySelector(anyOf(becomes.holds ?? []))
  if (!shown) return null
  if (becomes.as) return ownerOf(page, page.spec.boxes[becomes.as] as BoxSpec, shown, control, becomes.part)
  for (const read of becomes.author ?? []) {
    const found = readOne(page.spec, read, shown, undefined, control, page.url)
    if (found.id || found.handle) return ownedBy(page, found, becomes.part)
  }
  return { unresolved: 'no-author' }
}

/** Does the control's text say this press, where that is asked? */
export const says = (press: PressSpec<string>, control: Element): boolean =>
  !press.says || press.says.test((control.textContent ?? '').trim())

/** Reads one declared control; the caller knows that it matches `press` (or its `undo`). */
export function readPress(page: Page, press: PressSpec<string>, control: Element, undo: boolean): Press {
  const found = boxAround(page, press, control)
  const plain = { spec: press, control, action: press.action, undo, targets: [] as Target[] }
  if (!found) return { ...plain, boxName: '', box: control, unresolved: 'no-box' }
  const base = { ...plain, boxName: found.name, box: found.element }
  if (press.becomes) return { ...base, ...sent(page, press, found.element, control) }
  const draft = draftOf(press, found.element)
  const owner = ownerOf(page, page.spec.boxes[found.name] as BoxSpec, found.element, control, 'author')
  return {
    ...base,
    targets: [...(owner.target ? [owner.target] : []), ...(owner.also ?? [])],
    ...(owner.post && { post: owner.post }),
    ...(owner.mark && { mark: owner.mark }),
    ...(draft && { draft }),
    ...(owner.unresolved && { unresolved: owner.unresolved }),
  }
}

/** The post's owner where the page shows that post; `null` where it does not, or cannot tell whose it is. */
export function findPostOwner(page: Page, post: string, root: ParentNode): Target | null {
  for (const spec of Object.values(page.spec.boxes)) {
    if (!spec.box || !spec.post) continue
    for (const box of root.querySelectorAll(anyOf(spec.box))) {
      const owner = ownerOf(page, spec, box, box, 'author')
      if (owner.post?.id === post && owner.target) return owner.target
    }
  }
  return null
}

/** A site does nothing when such a control is pressed; if it does, its request waits. */
const DISABLED = ':disabled,[aria-disabled="true"]'

/** Which declared press this element belongs to; `null` for everything else on the page. */
export function resolvePress(page: Page, start: Element): Press | null {
  let boxless: Press | null = null
  for (const press of page.spec.presses) {
    const found = start.closest(anyOf(press.press))
    if (found?.matches(DISABLED)) continue
    const control = found && says(press, found) ? found : null
    const undo = !control && press.undo !== 'never' && start.closest(anyOf(press.undo))
    if (!control && !undo) continue
    const read = readPress(page, press, control || (undo as Element), !control)
    if (read.unresolved !== 'no-box') return read
    boxless ??= read // the same look may be declared for another box
  }
  return boxless
}
