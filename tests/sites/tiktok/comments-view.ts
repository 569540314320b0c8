import { h, type VNode } from '../shared/dom'
import { changed } from '../shared/redraw'
import * as doing from './actions'
import { state } from './state'
import { word } from './words'
import type { Comment, Video } from './world'

const row = (one: Comment): VNode =>
  h(
    'div',
    { class: 'css-a1-b2--DivCommentObjectWrapper' },
    h(
      'div',
      { class: 'css-a1-b2--DivCommentItemWrapper', 'data-comment': one.id },
      h('a', { href: `/@${one.by.handle}` }, '○'),
      h(
        'div',
        {},
        h('div', { 'data-e2e': 'comment-username-1' }, h('a', { href: `/@${one.by.handle}` }, one.by.name)),
        h(
          'span',
          { 'data-e2e': 'comment-level-1' },
          one.text,
          ' ',
          h('a', { href: '/@kabar_contoh' }, '@kabar_contoh'),
        ),
        h(
          'span',
          {
            role: 'button',
            'data-e2e': 'comment-reply-1',
            'data-control': 'reply',
            on: {
              press: () => {
                state.answering = one
              },
            },
          },
          word('reply'),
        ),
      ),
      // Its label begins like the video's own.
      h(
        'div',
        {
          role: 'button',
          tabindex: 0,
          'aria-label': `${word('like')}\n3`,
          'aria-pressed': String(state.liked.has(one.id)),
          'data-control': 'like-comment',
          on: { press: () => doing.likeComment(one) },
        },
        h('i', {}, '♡'),
      ),
    ),
  )

/** Comments beside the feed, or inside the video over a page. */
export const panel = (video: Video): VNode =>
  h(
    'div',
    { class: 'css-a1-b2--DivCommentListContainer', 'data-panel': '' },
    ...(video.comments ?? []).map(row),
    ...state.mine.filter(({ of }) => of === video.id).map(({ text }) => h('p', { class: 'mine' }, text)),
    h(
      'div',
      { class: 'write' },
      h(
        'div',
        { 'data-e2e': 'comment-input' },
        h('div', {
          contenteditable: 'true',
          role: 'textbox',
          text: state.draft,
          on: {
            input: text => {
              state.draft = text
              changed()
            },
            submit: () => doing.comment(video),
          },
        }),
      ),
      h(
        'div',
        {
          role: 'button',
          tabindex: 0,
          'data-e2e': 'comment-post',
          'data-control': 'post',
          on: { press: () => doing.comment(video) },
        },
        word('post'),
      ),
    ),
  )
