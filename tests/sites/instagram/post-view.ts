import { comment } from './api'
import {
  commentLike,
  count,
  followButton,
  likeButton,
  likeByTap,
  onPress,
  plainButton,
  repostButton,
  saveButton,
} from './controls'
import { button, div, el, link } from './dom'
import { openPost, openShareSheet } from './navigate'
import { variants } from './variants'
import { word } from './words'
import { type Comment, codeOf, type Post } from './world'

const TWICE_MS = 400

/** The photograph: two taps like it. Its address holds the post's number in base 64; the people in it are linked inside. */
export function media(post: Post): HTMLElement {
  const src = `data:image/gif;ig_cache_key=${btoa(post.id).replaceAll('=', '%3D')}.3-ccb7-5`
  const inside = el('img', { alt: 'Foto', src })
  const area = button(
    { 'aria-hidden': 'true', class: 'media' },
    div(inside, post.tags && link(`/${post.tags.handle}/`, post.tags.handle)),
  )
  let last = Number.NEGATIVE_INFINITY
  area.addEventListener(variants.tap === 'clicks' ? 'click' : 'pointerdown', event => {
    if (variants.trusted === 'only' && !event.isTrusted) return
    if (performance.now() - last < TWICE_MS) likeByTap(post)
    last = performance.now()
  })
  return area
}

export function heading(post: Post, follows = false, named = false): HTMLElement {
  const { by } = post
  return el(
    'div',
    { class: 'heading' },
    button(
      {},
      el('canvas', { height: '20', width: '20' }),
      el('span', { role: 'link', tabindex: '0' }, el('img', { alt: by.handle })),
    ),
    div(
      el('span', { dir: 'auto' }, link(`/${by.handle}/`, el('span', { dir: 'auto' }, by.handle))),
      post.with && el('span', { role: 'button', tabindex: '0' }, ` and ${post.with.length} others`),
      follows && followButton(by, 'div'),
      post.sponsored
        ? el('span', {}, 'Sponsored')
        : link(
            `${named ? `/${by.handle}` : ''}/p/${codeOf(post.id)}/`,
            el('time', { datetime: '2026-04-17T08:16:42.000Z' }, '1 h'),
          ),
    ),
    plainButton('save', () => {}),
  )
}

export const bar = (post: Post): HTMLElement =>
  el(
    'section',
    { class: 'bar' },
    el('span', {}, likeButton(post)),
    count('223'),
    plainButton('comment', () => openPost(post)),
    count('15'),
    repostButton(post),
    plainButton('share', openShareSheet),
    saveButton(post),
  )

/** Who liked it: people the person knows. */
const likedBy = (): HTMLElement => div('Liked by ', link('/teman_baik/', 'teman_baik'), ' and others')

export const caption = (post: Post): HTMLElement =>
  div(
    link(`/${post.by.handle}/`, post.by.handle),
    el('span', { dir: 'auto' }, post.text),
    post.mentions && link(`/${post.mentions.handle}/`, `@${post.mentions.handle}`),
  )

export function form(post: Post): HTMLElement {
  const text = el('textarea', { 'aria-label': word('write'), placeholder: word('write') }) as HTMLTextAreaElement
  const inside = div(text)
  const shape = el(
    'form',
    { method: 'POST', class: 'write' },
    button({}, el('svg', { 'aria-label': 'Emoji', height: '13' })),
    inside,
  )
  const send = () => {
    const answered = /^@\S+ /.test(text.value) ? shape.dataset.answers : undefined
    comment(post.id, text.value, answered, () => {
      text.value = ''
      draw()
    })
  }
  const submit = onPress(button({}, word('send')), send)
  const draw = () => (text.value ? inside.append(submit) : submit.remove())
  text.addEventListener('input', draw)
  text.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    if (text.value) send()
  })
  shape.addEventListener('submit', event => event.preventDefault())
  shape.addEventListener('fill', () => draw())
  return shape
}

function row(post: Post, one: Comment): HTMLElement {
  const reply = onPress(el('button', { type: 'button' }, word('reply')), () => {
    const shape = reply.closest('article, main')?.querySelector('form') as HTMLFormElement
    shape.dataset.answers = one.id
    const text = shape.querySelector('textarea') as HTMLTextAreaElement
    text.value = `@${one.by.handle} `
    shape.dispatchEvent(new Event('fill'))
    text.focus()
  })
  return el(
    'div',
    { class: 'comment' },
    link(`/${one.by.handle}/`, el('img', { alt: one.by.handle })),
    div(
      link(`/${one.by.handle}/`, one.by.handle),
      el('span', { dir: 'auto' }, one.text),
      div(link(`/p/${codeOf(post.id)}/c/${one.id}/`, el('time', {}, '2 h')), reply),
    ),
    div(commentLike(one)),
  )
}
const rows = (post: Post): HTMLElement =>
  el('div', { class: 'comments' }, ...(post.comments ?? []).map(one => row(post, one)))

export const feedArticle = (post: Post): HTMLElement =>
  el('article', { 'data-post': post.id }, heading(post), media(post), bar(post), likedBy(), caption(post), form(post))

/** Over a profile: picture first, then who. */
export const dialogArticle = (post: Post): HTMLElement =>
  el(
    'article',
    { 'data-post': post.id, role: 'presentation' },
    media(post),
    heading(post, true),
    caption(post),
    rows(post),
    bar(post),
    likedBy(),
    form(post),
  )

/** A post's own page has no article; picture first, too. */
export const postPage = (post: Post): HTMLElement[] => [
  div(media(post)),
  div(heading(post, true, true), caption(post), rows(post), bar(post), likedBy(), form(post)),
  div('More posts', link(`/p/${codeOf('3900000000000000099')}/`, 'x')),
]
