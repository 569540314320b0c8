import { h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import { comment, like, likeComment } from './api'
import { button, followButton, icon } from './controls'
import { open, state } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Account, Comment, Post } from './world'

const face = ({ path }: Account): VNode => h('a', { href: `${path}/` }, h('img', { alt: '' }))
const reaction = (id: string, press: () => void): VNode => {
  const on = state.liked.has(id)
  // The words are English whatever the language of the rest (2026-06).
  const label = `Reaction button state: ${on ? 'Like' : 'no reaction'}`
  return button(
    ['like', id],
    press,
    { 'aria-label': label },
    icon(on ? 'like-consumption-small' : 'thumbs-up-outline-small'),
  )
}

const commentRow = (post: Post, one: Comment): VNode =>
  h(
    'div',
    { class: 'row' },
    face(one.by),
    h('span', {}, one.text),
    reaction(one.id, () => likeComment(post, one)),
  )

function form(post: Post): VNode {
  const draft = state.drafts.get(post.id) ?? ''
  const input = (text: string) => {
    state.drafts.set(post.id, text)
    changed()
  }
  return h(
    'div',
    {},
    h('div', {
      class: 'editor',
      role: 'textbox',
      contenteditable: 'true',
      'data-of': post.id,
      text: draft,
      on: { input },
    }),
    draft && button(['send', post.id], () => comment(post, draft), {}, word('comment')),
  )
}

/** A post as the newer front end draws it: hashed classes, no number, icons with ids. */
export const sduiPost = (post: Post): VNode =>
  h(
    'div',
    { class: 'card', role: 'listitem', 'data-post': post.id, componentkey: `k${post.id.slice(-3)}x` },
    h(
      'div',
      {},
      h(
        'div',
        { class: 'row' },
        face(post.by),
        h('a', { href: `${post.by.path}/` }, post.by.name),
        followButton(post.by),
      ),
      h(
        'div',
        variants.marks === 'kept' ? { 'data-testid': 'expandable-text-box' } : {},
        post.text,
        h('a', { href: '/in/kabar-contoh/' }, 'Kabar Contoh'),
      ),
      h(
        'div',
        { class: 'bar' },
        reaction(post.id, () => like(post)),
        button(['repost', post.id], () => open({ kind: 'menu', of: post }), {}, icon('repost-small')),
      ),
    ),
    ...(post.comments ?? []).map(one => commentRow(post, one)),
    form(post),
  )
