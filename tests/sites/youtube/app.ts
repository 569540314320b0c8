import { h, morph } from '../shared/dom'
import { listen } from '../shared/listen'
import { changed, onChange } from '../shared/redraw'
import { unmarked } from '../shared/unmarked'
import { load, telemetry } from './api'
import { page } from './pages'
import { state } from './state'
import { isPhone, variants } from './variants'
import { all } from './world'

const root = document.querySelector('#app') as Element

function draw(): void {
  const drawn = [
    h(isPhone ? 'ytm-app' : 'ytd-app', {}, ...page()),
    state.toast && h('div', { class: 'toast', role: 'status' }, state.toast),
  ]
  morph(root, variants.marks === 'renamed' ? drawn.map(unmarked) : drawn)
}

/** The address follows the short in view, a little late. */
let late: ReturnType<typeof setTimeout> | undefined
function follow(): void {
  if (!location.pathname.startsWith('/shorts/')) return
  clearTimeout(late)
  late = setTimeout(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-short]')].find(
      one => one.getBoundingClientRect().bottom > innerHeight / 2,
    )
    const id = shown?.dataset.short
    if (!id || location.pathname.endsWith(id)) return
    history.replaceState(null, '', `/shorts/${id}`)
    load('reel/reel_item_watch', { videoId: id })
    changed()
  }, 300)
}

onChange(draw)
listen(root, variants)
document.documentElement.lang = variants.lang
addEventListener('scroll', follow, { passive: true })
draw()
if (location.pathname !== '/live_chat') {
  const video = all.find(({ id }) => location.href.includes(id))
  load('next', { videoId: video?.id })
  telemetry()
}
