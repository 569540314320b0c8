import { h, type VNode } from '../shared/dom'
import * as doing from './actions'
import { button, commentBox, link } from './parts'
import { state } from './state'
import type { Comment, Post, Video } from './world'

const row = (of: string, one: Comment, address: string): VNode =>
  h(
    'ytd-comment-thread-renderer',
    {},
    h(
      'ytd-comment-view-model',
      { 'data-comment': one.id },
      h('div', { id: 'author-thumbnail' }, link(one.by, '○')),
      h('h3', {}, h('a', { id: 'author-text', href: `/@${one.by.handle}` }, `@${one.by.handle}`)),
      h('span', { id: 'published-time-text' }, h('a', { href: `${address}&lc=${one.id}` }, '1 hari')),
      h('div', { id: 'content-text' }, one.text, ' ', h('a', { href: '/@kabar_contoh' }, '@kabar_contoh')),
      h(
        'ytd-comment-engagement-bar',
        {},
        h(
          'div',
          { id: 'like-button' },
          button('like-comment', () => doing.likeComment(one), state.liked.has(one.id)),
        ),
        h(
          'div',
          { id: 'dislike-button' },
          button('dislike-comment', () => {}, false, '👎'),
        ),
        h(
          'div',
          { id: 'reply-button-end' },
          button(
            'reply',
            () => {
              state.answering = one
            },
            undefined,
            'Balas',
          ),
        ),
        state.answering === one ? h('div', { id: 'reply-dialog' }, commentBox(of, `reply ${one.id}`, one.id)) : '',
      ),
    ),
  )

export const comments = (video: Video): VNode =>
  h(
    'ytd-comments',
    { id: 'comments' },
    commentBox(video.id, 'comment'),
    ...state.mine.filter(({ of }) => of === video.id).map(({ text }) => h('p', { class: 'mine' }, text)),
    ...(video.comments ?? []).map(one => row(video.id, one, `/watch?v=${video.id}`)),
  )

/** A post of a channel; its words may link to others. */
export const postView = (post: Post): VNode =>
  h(
    'ytd-backstage-post-thread-renderer',
    { 'data-post': post.id },
    h(
      'ytd-backstage-post-renderer',
      {},
      h('div', { id: 'author-thumbnail' }, link(post.by, '○')),
      h('a', { id: 'author-text', href: `/@${post.by.handle}` }, post.by.name),
      h('span', { id: 'published-time-text' }, h('a', { href: `/post/${post.id}` }, '2 hari')),
      h('div', { id: 'content-text' }, post.text, h('a', { href: '/@kabar_contoh' }, '@kabar_contoh')),
      h(
        'ytd-comment-action-buttons-renderer',
        {},
        h(
          'div',
          { id: 'like-button' },
          button('like-post', () => doing.likePost(post), state.liked.has(post.id)),
        ),
      ),
    ),
  )
