import { changed } from '../shared/redraw'
import { sendPost } from './actions'
import { control } from './control'
import { h, plain, testid, type VNode } from './dom'
import { closeLayer } from './navigate'
import { postView, quoted } from './post-view'
import { placeOf, state, type Writing } from './state'
import { word } from './words'

function editor(writing: Writing, where: 'modal' | 'inline', submit: () => void): VNode {
  const place = placeOf(writing, where)
  return h('div', {
    'data-testid': 'tweetTextarea_0',
    role: 'textbox',
    'aria-label': word(writing.replyTo ? 'postReply' : 'happening'),
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: 0,
    class: 'editor',
    text: state.drafts.get(place) ?? '',
    on: {
      input: text => {
        state.drafts.set(place, plain(text))
        changed()
      },
      submit,
    },
  })
}

function sendButton(writing: Writing, where: 'modal' | 'inline', submit: () => void): VNode {
  const place = placeOf(writing, where)
  const empty = !(state.drafts.get(place) ?? '').trim()
  return control(
    {
      testid: where === 'modal' ? 'tweetButton' : 'tweetButtonInline',
      label: word(writing.replyTo ? 'reply' : 'post'),
      class: 'pill on',
      disabled: empty || state.sending.has(place),
      on: { press: submit },
    },
    h('span', {}, word(writing.replyTo ? 'reply' : 'post')),
  )
}

/** Part of the page: a new post on the home page, an answer below a post. */
export function inlineComposer(writing: Writing): VNode {
  const submit = () => sendPost(writing, 'inline', () => {})
  return h(
    'div',
    { class: 'composer' },
    editor(writing, 'inline', submit),
    testid(
      'toolBar',
      h('input', { type: 'file', 'data-testid': 'fileInput', accept: 'image/*,video/*', 'aria-label': word('media') }),
      h('div', { class: 'grow' }),
      sendButton(writing, 'inline', submit),
    ),
  )
}

/** Over the page, at /compose/post. What it answers or quotes is shown in it. */
export function composerModal(writing: Writing): VNode {
  const submit = () => sendPost(writing, 'modal', closeLayer)
  return h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'modal-header', class: 'modal' },
    h(
      'div',
      { id: 'modal-header', class: 'row' },
      control({ testid: 'app-bar-close', label: word('close'), on: { press: closeLayer } }, '✕'),
    ),
    writing.replyTo && postView(writing.replyTo, { quiet: true }),
    editor(writing, 'modal', submit),
    writing.quotes && quoted(writing.quotes, writing.quotes.photo === true),
    testid('toolBar', h('div', { class: 'grow' }), sendButton(writing, 'modal', submit)),
  )
}
