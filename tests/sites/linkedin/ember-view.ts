import { h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import { comment, like, likeComment } from './api'
import { button, followButton } from './controls'
import { open, state } from './state'
import { variants } from './variants'
import { word } from './words'
import type { Comment, Post } from './world'

const own = (attributes: Record<string, string>): Record<string, string> =>
  variants.marks === 'kept' ? attributes : {}

const actor = (post: Post): VNode =>
  h(
    'div',
    own({ class: 'update-components-actor__container' }),
    h('a', { ...own({ class: 'update-components-actor__meta-link' }), href: `${post.by.path}/` }, post.by.name),
  )

const trigger = (id: string, press: () => void): VNode => {
  const on = state.liked.has(id)
  return button(
    ['like', id],
    press,
    {
      class: 'react-button__trigger',
      'aria-pressed': String(on),
      'aria-label': word(on ? 'unlike' : 'like'),
    },
    '👍',
  )
}

const commentRow = (post: Post, one: Comment): VNode =>
  h(
    'article',
    own({ class: 'comments-comment-entity', 'data-id': `urn:li:comment:(activity:${post.id},${one.id})` }),
    h('a', { ...own({ class: 'comments-comment-meta__actor' }), href: `${one.by.path}/` }, one.by.name),
    h('span', {}, one.text),
    trigger(one.id, () => likeComment(post, one)),
  )

function form(post: Post): VNode {
  const draft = state.drafts.get(post.id) ?? ''
  const input = (text: string) => {
    state.drafts.set(post.id, text)
    changed()
  }
  return h(
    'form',
    own({ class: 'comments-comment-box__form' }),
    h('div', {
      class: 'editor',
      role: 'textbox',
      contenteditable: 'true',
      'data-of': post.id,
      text: draft,
      on: { input },
    }),
    // There is no button before there is a text.
    draft &&
      button(
        ['send', post.id],
        () => comment(post, draft),
        { class: 'comments-comment-box__submit-button--cr' },
        word('comment'),
      ),
  )
}

/** A post as the older front end draws it: its number in the markup, comments inside. */
export const emberPost = (post: Post): VNode =>
  h(
    'div',
    own({ 'data-id': `urn:li:activity:${post.id}` }),
    h(
      'div',
      {
        class: 'feed-shared-update-v2',
        role: 'article',
        'data-post': post.id,
        ...own({ 'data-urn': `urn:li:activity:${post.id}` }),
      },
      post.header &&
        h('div', { class: 'row' }, h('a', { href: `${post.header.path}/` }, post.header.name), 'reposted this'),
      h('div', { class: 'row' }, actor(post), followButton(post.by)),
      h('div', { dir: 'ltr' }, post.text, h('a', { href: '/in/kabar-contoh/' }, 'Kabar Contoh')),
      post.shares &&
        h(
          'div',
          own({ class: 'update-components-mini-update-v2' }),
          actor(post.shares),
          h('span', {}, post.shares.text),
        ),
      h(
        'div',
        { class: 'bar' },
        trigger(post.id, () => like(post)),
        button(
          ['faces', post.id],
          () => open({ kind: 'faces', of: post }),
          { 'aria-label': 'Open reactions menu' },
          '▾',
        ),
        button(['repost', post.id], () => open({ kind: 'menu', of: post }), { class: 'social-reshare-button' }, '⟲'),
      ),
      ...(state.layer?.kind === 'faces' && state.layer.of.id === post.id
        ? [
            h(
              'span',
              { class: 'row' },
              button(
                ['face', post.id],
                () => {
                  open(undefined)
                  like(post)
                },
                {},
                h('img', { alt: 'love', ...own({ 'data-test-reactions-icon-type': 'EMPATHY' }) }),
              ),
            ),
          ]
        : []),
      ...(post.comments ?? []).map(one => commentRow(post, one)),
      form(post),
    ),
  )
