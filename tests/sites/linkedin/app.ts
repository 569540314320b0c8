import { morph } from '../shared/dom'
import { listen } from '../shared/listen'
import { standsStill } from '../shared/long-list'
import { changed, onChange } from '../shared/redraw'
import { background } from './api'
import { page } from './pages'
import { variants } from './variants'

const root = document.querySelector('#mount') as Element
const draw = () => morph(root, page())
onChange(draw)
document.documentElement.lang = variants.lang
listen(root, variants)
addEventListener('popstate', changed)
if (variants.posts === '1000') {
  addEventListener('scroll', changed, { passive: true })
  standsStill()
}
draw()
background()
