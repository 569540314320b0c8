import { repost, undoRepost, unfollow } from './actions'
import { composerModal } from './composer-view'
import { control } from './control'
import { type Child, h, testid, type VNode } from './dom'
import { closeLayer, openComposer } from './navigate'
import { hoverCard } from './person-view'
import { actionBar, postView } from './post-view'
import { type Layer, state } from './state'
import { variants } from './variants'
import { word } from './words'
import { type Account, everyPost, type Post } from './world'

/** Narrow screens get a sheet at the foot of the page. */
const isNarrow = (): boolean => innerWidth < 500

function menuItems(post: Post): VNode[] {
  const old = variants.shape === '2023'
  const on = state.reposted.has(post.id)
  const run = (then: () => void) => () => {
    closeLayer()
    then()
  }
  const [first, id] = on
    ? [word('undoRepost'), old ? 'unretweetConfirm' : 'unrepostConfirm']
    : [word('repost'), old ? 'retweetConfirm' : 'repostConfirm']
  const quote = run(() => openComposer({ quotes: post }))
  return [
    h(
      'div',
      {
        role: 'menuitem',
        tabindex: 0,
        'data-testid': id,
        class: 'item',
        on: { press: run(() => (on ? undoRepost(post) : repost(post))) },
      },
      h('span', {}, first),
    ),
    h(
      'a',
      { href: '/compose/post', role: 'menuitem', class: 'item', on: { press: quote, click: () => {} } },
      h('span', {}, word('quote')),
    ),
  ]
}

function repostMenu({ post, at }: Extract<Layer, { kind: 'repost-menu' }>): VNode {
  const items = menuItems(post)
  if (isNarrow()) return h('div', { role: 'menu', class: 'sheet' }, testid('sheetDialog', ...items))
  const { x, y } = at
  return h(
    'div',
    { role: 'menu', class: 'menu', style: `left:${Math.round(x)}px;top:${Math.round(y)}px` },
    testid('Dropdown', ...items),
  )
}

/** The photo view: its own bar lies outside every article; the right part is an ordinary timeline. */
function lightbox(post: Post): VNode {
  return h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'lightbox' },
    h(
      'div',
      { class: 'grow' },
      control({ label: word('close'), on: { press: closeLayer } }, '✕'),
      h('div', { class: 'photo big' }),
      actionBar(post),
    ),
    h(
      'section',
      { role: 'region', class: 'side' },
      h('h1', { class: 'unseen' }, 'Conversation'),
      h(
        'div',
        { 'aria-label': 'Timeline: Conversation' },
        postView(post, { focal: true }),
        ...everyPost.filter(one => one.replyTo?.id === post.id).map(one => postView(one)),
      ),
    ),
  )
}

function confirmUnfollow(account: Account): VNode {
  const yes = () => {
    closeLayer()
    unfollow(account)
  }
  return h(
    'div',
    { role: 'alertdialog', 'aria-modal': 'true', 'data-testid': 'confirmationSheetDialog', class: 'modal' },
    h('h1', {}, `${word('unfollow')} @${account.handle}?`),
    control(
      { testid: 'confirmationSheetConfirm', label: word('unfollow'), class: 'pill on', on: { press: yes } },
      word('unfollow'),
    ),
    control(
      { testid: 'confirmationSheetCancel', label: word('cancel'), class: 'pill', on: { press: closeLayer } },
      word('cancel'),
    ),
  )
}

function layerView(layer: Layer): VNode {
  if (layer.kind === 'composer') return composerModal(layer.writing)
  if (layer.kind === 'lightbox') return lightbox(layer.post)
  return layer.kind === 'repost-menu' ? repostMenu(layer) : confirmUnfollow(layer.account)
}

/** Everything over the page, in `#layers`. A press on the mask closes. */
export function layers(): Child[] {
  return [
    ...state.layers.map(layer =>
      h(
        'div',
        { class: 'layer' },
        h('div', { class: `mask mask-${layer.kind}`, 'data-testid': 'mask', on: { click: closeLayer } }),
        layerView(layer),
      ),
    ),
    hoverCard(),
    state.toast !== undefined && h('div', { 'data-testid': 'toast', role: 'alert', class: 'toast' }, state.toast),
  ]
}
