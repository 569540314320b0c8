import { letter, likeStory } from './api'
import { followButton, likeButton, onPress, plainButton, repostButton } from './controls'
import { button, div, el, link } from './dom'
import { go, openShareSheet } from './navigate'
import { word } from './words'
import { type Account, codeOf, type Post, people, posts } from './world'

const reels = [posts.plain, posts.listed, posts.catering, posts.rivals]

function card(post: Post): HTMLElement {
  return el(
    'div',
    { class: 'reel', 'data-post': post.id },
    el('video', {}),
    div(
      link(`/${post.by.handle}/reels/`, post.by.handle),
      followButton(post.by, 'div'),
      el('span', {}, post.text, link('/kabar_contoh/', '@kabar_contoh')),
      link('/reels/audio/123456/', 'Audio'),
    ),
    el('div', { class: 'column' }, likeButton(post), repostButton(post), plainButton('share', openShareSheet)),
  )
}

/** A list that snaps; the address follows half a second late, as neighbours are prepared first. */
export function reelsList(): HTMLElement {
  const list = el('div', { class: 'reels' }, ...reels.map(card))
  let late: ReturnType<typeof setTimeout> | undefined
  addEventListener('scroll', () => {
    clearTimeout(late)
    late = setTimeout(() => {
      const shown = [...list.children].find(one => one.getBoundingClientRect().bottom > innerHeight / 2) as HTMLElement
      if (location.pathname.startsWith('/reels/'))
        history.replaceState(null, '', `/reels/${codeOf(shown?.dataset.post ?? reels[0]!.id)}/`)
    }, 500)
  })
  return list
}

const stories: { by: Account; id: string }[] = [
  { by: people.friend, id: '3910000000000000001' },
  { by: people.pair, id: '3910000000000000002' },
  { by: people.coffee, id: '3910000000000000003' },
]

/** One story; its heart likes, its text is a letter. Highlights do not name their owner in the address. */
export function story(pk: string | undefined, isHighlight: boolean): HTMLElement {
  const at = Math.max(
    0,
    stories.findIndex(({ id }) => id === pk),
  )
  const { by, id } = isHighlight ? { by: people.pair, id: '3910000000000000002' } : stories[at]!
  const heart = likeButton({ id, by, text: '' }, (on, failed) => on && likeStory(id, failed))
  const text = el('textarea', { placeholder: word('answer') }) as HTMLTextAreaElement
  const send = onPress(button({}, word('send')), () => letter(by.id, text.value))
  const next = onPress(el('button', { class: 'next' }, '›'), () => {
    const following = stories[(at + 1) % stories.length]!
    go(`/stories/${following.by.handle}/${following.id}/`)
  })
  return el(
    'section',
    { class: 'story' },
    el('div', {}, el('div', {}, link(`/${by.handle}/`, by.handle)), el('div', {}, el('form', {}, text, send), heart)),
    next,
  )
}
