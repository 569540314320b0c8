import { like, permalink, unlike } from './actions'
import { handlersOf, handling } from './dom'
import { closeLayer, openComposer } from './navigate'
import { openRepostMenu } from './post-view'
import { state, topLayer } from './state'
import { variants } from './variants'
import { everyPost, type Post, postOf } from './world'

const isEditable = (element: Element): boolean => element.closest('input, textarea, [contenteditable="true"]') !== null

/** The post a letter acts on: the focused article's, else that of the address. */
function meant(): { post: Post; article: Element } | null {
  const focused = document.activeElement?.closest('article')
  const article = focused ?? document.querySelector('article[tabindex="-1"]')
  if (!article || (!focused && !everyPost.some(post => permalink(post) === state.page))) return null
  const post = postOf(handlersOf(article).post ?? '')
  return post ? { post, article } : null
}

/** Moves the focus to the next or previous post as it stands on the screen; cells are not in that order in the page. */
function step(by: 1 | -1): void {
  const shown = Array.from(document.querySelectorAll<HTMLElement>('main article')).filter(
    article => !article.closest('[hidden]'),
  )
  shown.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
  const at = shown.indexOf(document.activeElement?.closest('article') as HTMLElement)
  shown[at === -1 ? 0 : at + by]?.focus()
}

const LETTERS: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  n: () => openComposer({}),
  l: () => {
    const found = meant()
    if (found) (state.liked.has(found.post.id) ? unlike : like)(found.post)
  },
  r: () => {
    const found = meant()
    if (found) openComposer({ replyTo: found.post })
  },
  t: () => {
    const found = meant()
    if (found)
      openRepostMenu(found.post, found.article.querySelector('[data-testid="retweet"], [data-testid="unretweet"]'))
  },
}

/** A control that is no button of the browser's own acts on Enter and Space by the app's hand. */
function pressByKey(event: KeyboardEvent): boolean {
  const control = handling(event.target, 'press')
  if (!control || control.localName === 'button' || control !== event.target) return false
  handlersOf(control).press?.()
  return true
}

function onKey(event: KeyboardEvent): void {
  if (variants.trusted === 'only' && !event.isTrusted) return
  const target = event.target as Element
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
    const editor = handling(target, 'submit')
    if (editor) handlersOf(editor).submit?.()
    return
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') {
    closeLayer()
    return
  }
  if ((event.key === 'Enter' || event.key === ' ') && !event.repeat && !isEditable(target)) {
    if (pressByKey(event)) event.preventDefault()
    return
  }
  if (isEditable(target) || topLayer()) return
  const run = LETTERS[event.key.toLowerCase()]
  if (!run) return
  run()
  event.preventDefault() // the letter must not land in a composer that opens
}

export const listenToKeys = (): void => document.addEventListener('keydown', onKey)
