import { changed } from '../shared/redraw'
import { permalink } from './actions'
import { type Layer, state, topLayer, type Writing } from './state'
import { type Post, postOf, posts } from './world'

/** What a share link asks a composer to answer or quote, by the post's number. */
function asked(): Writing {
  const query = new URLSearchParams(location.search)
  const replyTo = postOf(query.get('in_reply_to') ?? '')
  const quotes = postOf(query.get('quote') ?? '')
  return { ...(replyTo && { replyTo }), ...(quotes && { quotes }) }
}

/** Reads the address into pages and layers, at load and when the person goes back. */
export function readAddress(): void {
  // A repost has a number of its own, which leads to what it reposts; here it is always the same post.
  const number = /^\/i\/web\/status\/(\d+)$/.exec(location.pathname)?.[1]
  if (number) history.replaceState(null, '', permalink(postOf(number) ?? posts.listed))
  const path = location.pathname
  const photo = /^\/\w+\/status\/(\d+)\/photo\/\d+$/.exec(path)
  const shown = photo && postOf(photo[1] as string)
  state.layers = []
  if (shown) {
    state.page = permalink(shown)
    state.layers = [{ kind: 'lightbox', post: shown }]
  } else if (path === '/compose/post') {
    state.page = '/home'
    state.layers = [{ kind: 'composer', writing: asked(), backTo: '/home' }]
  } else state.page = path === '/' ? '/home' : path
  changed()
}

export function goTo(path: string): void {
  history.pushState(null, '', path)
  delete state.hover
  readAddress()
  scrollTo(0, 0)
}

const openers: (Element | null)[] = []

/** Puts a layer on top; focus comes back to where it was when the layer goes. */
export function openLayer(layer: Layer): void {
  openers.push(document.activeElement)
  state.layers.push(layer)
  changed()
}

export function openComposer(writing: Writing): void {
  const backTo = location.pathname + location.search
  history.pushState(null, '', '/compose/post')
  openLayer({ kind: 'composer', writing, backTo })
}

export function openLightbox(post: Post): void {
  history.pushState(null, '', `${permalink(post)}/photo/1`)
  state.page = permalink(post)
  openLayer({ kind: 'lightbox', post })
}

/** Closes the top layer, as Esc, the close button or a sent post does. */
export function closeLayer(): void {
  const layer = topLayer()
  if (!layer) return
  state.layers.pop()
  if (layer.kind === 'composer') history.replaceState(null, '', layer.backTo)
  if (layer.kind === 'lightbox') history.replaceState(null, '', permalink(layer.post))
  const opener = openers.pop()
  changed()
  if (opener instanceof HTMLElement) queueMicrotask(() => opener.isConnected && opener.focus({ preventScroll: true }))
}
