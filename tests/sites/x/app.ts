import { changed, onChange } from '../shared/redraw'
import { decoy } from './api'
import { morph } from './dom'
import { type Heard, heard, listen } from './gestures'
import { listenToKeys } from './keys'
import { readAddress } from './navigate'
import { page } from './pages'
import { state, topLayer } from './state'
import { variants } from './variants'

declare global {
  interface Window {
    /** For journeys: what the site heard. */
    replica: { heard: Heard[] }
  }
}

const root = document.querySelector('#react-root') as Element
let shown: string | undefined

/** A layer that opens takes the focus: an editor, or the first item of a menu. */
function focusNewLayer(): void {
  const layer = topLayer()
  const now = layer && `${state.layers.length} ${layer.kind}`
  if (now && now !== shown) {
    const wanted =
      layer.kind === 'composer' ? '.layer:last-of-type [contenteditable]' : '.layer:last-of-type [role="menuitem"]'
    // After the press that opened it: the browser's own answer to a mousedown moves the focus, too.
    setTimeout(() => root.querySelector<HTMLElement>(wanted)?.focus())
  }
  shown = now
}

onChange(() => {
  morph(root, page())
  focusNewLayer()
})
document.documentElement.lang = variants.lang
window.replica = { heard }
listen(root)
listenToKeys()
addEventListener('popstate', readAddress)
addEventListener('scroll', changed, { passive: true })
addEventListener('resize', changed)
readAddress()
decoy('HomeLatestTimeline')
