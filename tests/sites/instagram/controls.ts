import { act, likeComment, repost, save } from './api'
import { button, el } from './dom'
import { state, toast } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Account, Comment, Post } from './world'

const PATHS = {
  like: 'M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122c0 3.072-2.652 4.959-5.197 7.222',
  unlike: 'M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6',
  comment: 'M20.656 17.008a9.993 9.993 0 1 0-3.59 3.615L22 22Z',
  repost: 'M19.998 9.497a1 1 0 0 0-1 1v4.228',
  unrepost: 'M16 6.001a1 1 0 0 0 .924-1.382.998.998 0 0 0-.217-.326',
  share: 'M13.973 20.046 21.77 6.928C22.8 5.195 21.55 3 19.535 3H4.466',
  save: 'M20 21 12 13.44 4 21V3h16Z',
}
type Picture = keyof typeof PATHS

function icon(name: Picture, size = 24): HTMLElement {
  const on = name === 'unlike' ? { fill: 'rgb(255, 48, 64)', color: 'rgb(255, 48, 64)' } : {}
  return el(
    'svg',
    { 'aria-label': word(name), role: 'img', viewBox: '0 0 24 24', height: `${size}`, width: `${size}`, ...on },
    el('title', {}, word(name)),
    el('path', { d: PATHS[name] }),
  )
}

/** Makes one picture look like another in place, as React does: the node under a finger stays. */
function become(picture: Element, wanted: Element): void {
  for (const name of picture.getAttributeNames()) if (!wanted.hasAttribute(name)) picture.removeAttribute(name)
  for (const name of wanted.getAttributeNames()) picture.setAttribute(name, wanted.getAttribute(name) ?? '')
  const [title, path] = picture.children
  if (title) title.textContent = wanted.children[0]?.textContent ?? ''
  path?.setAttribute('d', wanted.children[1]?.getAttribute('d') ?? '')
}

/** Runs `run` on the event that this site acts on; a key's click, and a script's, come without a pointer. */
export function onPress(element: HTMLElement, run: () => void): HTMLElement {
  // What acted at its start has nothing left to do at its click.
  let isDone = false
  const pressed = (event: Event) => {
    const wasDone = isDone
    isDone = event.type === 'pointerdown'
    if (event.type === 'click' && wasDone) return
    if (variants.trusted === 'only' && !event.isTrusted) return
    if (event.type === 'click' && variants.acts !== 'click' && (event as MouseEvent).detail > 0) return
    run()
  }
  if (variants.acts === 'pointerdown') element.addEventListener('pointerdown', pressed)
  element.addEventListener('click', pressed)
  element.addEventListener('keydown', event => {
    if (!['Enter', ' '].includes(event.key)) return
    event.preventDefault()
    pressed(event)
  })
  return element
}

/** A control that is on or off at once, and takes that back when its request fails. */
function toggle(set: Set<string>, key: string, off: Picture, on: Picture, size: number, send: Send) {
  const control = button({ 'data-control': off, 'data-of': key })
  const picture = icon(off, size)
  control.append(el('div', {}, el('span', {}, picture)))
  const draw = () => become(picture, icon(set.has(key) ? on : off, size))
  const flip = () => {
    if (!set.delete(key)) set.add(key)
    for (const same of document.querySelectorAll(`[data-control="${off}"][data-of="${key}"]`))
      same.dispatchEvent(new Event('redraw'))
  }
  control.addEventListener('redraw', draw)
  draw()
  return onPress(control, () => {
    flip()
    send(set.has(key), () => {
      flip()
      toast(word('failed'))
    })
  })
}

type Send = (isOn: boolean, failed: () => void) => void
export const likeButton = (
  { id }: Post,
  send: Send = (on, failed) => act(on ? 'like' : 'unlike', id, failed),
): HTMLElement => toggle(state.liked, id, 'like', 'unlike', 24, send)
export const commentLike = ({ id }: Comment): HTMLElement =>
  toggle(state.liked, id, 'like', 'unlike', 12, (on, failed) => likeComment(id, on, failed))
export const repostButton = ({ id }: Post): HTMLElement =>
  toggle(state.reposted, id, 'repost', 'unrepost', 24, (on, failed) => on && repost(id, failed))

/** Likes, never takes back: what two taps on a picture do. */
export function likeByTap({ id }: Post): void {
  if (state.liked.has(id)) return
  state.liked.add(id)
  const redraw = () => {
    for (const same of document.querySelectorAll(`[data-control="like"][data-of="${id}"]`))
      same.dispatchEvent(new Event('redraw'))
  }
  redraw()
  act('like', id, () => {
    state.liked.delete(id)
    redraw()
    toast(word('failed'))
  })
}

export const plainButton = (name: Picture, run: () => void): HTMLElement =>
  onPress(button({ 'data-control': name }, icon(name)), run)
export const saveButton = ({ id }: Post): HTMLElement => plainButton('save', () => save(id))
export const count = (text: string): HTMLElement => el('span', { role: 'button', tabindex: '0' }, text)

export function followButton(account: Account, tag: 'button' | 'div' = 'button'): HTMLElement {
  const control = el(tag, {
    ...(tag === 'div' ? { role: 'button', tabindex: '0' } : { type: 'button' }),
    'data-follow': account.handle,
  })
  const draw = () =>
    control.replaceChildren(el('div', {}, word(state.following.has(account.id) ? 'following' : 'follow')))
  draw()
  return onPress(control, () => {
    const on = !state.following.delete(account.id)
    if (on) state.following.add(account.id)
    draw()
    act(on ? 'follow' : 'unfollow', account.id, () => {
      state.following.delete(account.id)
      draw()
    })
  })
}
