import type { Surface } from './press-all'

const heart = (mark: string, more = 'aria-pressed="false"', inside = '<svg><path></path></svg>') =>
  `<button class="css-1-ButtonActionItem" ${more}><span data-e2e="${mark}">${inside}</span><strong>12</strong></button>`
const follow = (words: string, kind = 'primary', more = '') =>
  `<button class="TUXButton TUXButton--medium TUXButton--${kind}" ${more} data-e2e="follow-button"><div>${words}</div></button>`
const actions = (handle: string, like = heart('like-icon', 'aria-label="Sukai video" aria-pressed="false"')) =>
  `<section class="css-1-SectionActionBarContainer"><div><a data-e2e="video-author-avatar" href="/@${handle}"><img></a><button data-e2e="feed-follow"><svg></svg></button></div>
  ${like}<button><span data-e2e="comment-icon"></span></button><button><span data-e2e="undefined-icon"></span></button><button><span data-e2e="share-icon"></span></button></section>`
const item = (handle: string, video: number, bar = actions(handle)) =>
  `<article data-e2e="recommend-list-item-container"><section data-e2e="feed-video" role="button"><div id="xgwrapper-0-${video}"></div><a href="/@lain_contoh">@lain_contoh</a></section>${bar}</article>`
const EMPTY = '<article data-e2e="recommend-list-item-container"></article>'
const comment = (handle: string, inside = '') =>
  `<div class="css-1-7937d88b--DivCommentObjectWrapper"><div class="css-2--DivCommentItemWrapper"><a href="/@${handle}"><img></a><div data-e2e="comment-username-1"><a href="/@${handle}">Nama</a></div>
  <span data-e2e="comment-level-1">setuju <a href="/@paslon_contoh">@paslon_contoh</a></span><div role="button" aria-label="Sukai video 3 suka" aria-pressed="false"><svg></svg></div></div>${inside}</div>`
/** The list beside a video opened from a grid: a thread holds its answers (2026-09). */
const said = (handle: string, level: number) =>
  `<div id="7${level}" class="css-1-7937d88b--DivCommentContentContainer"><a data-e2e="comment-avatar-${level}" href="/@${handle}"><img></a><div><a href="/@${handle}"><span data-e2e="comment-username-${level}">Nama</span></a>
  <p data-e2e="comment-level-${level}">setuju</p></div><div class="css-2--DivLikeWrapper" role="button" aria-label="Sukai video 3 suka" aria-pressed="false"><div data-e2e="comment-like-icon"><svg></svg></div></div></div>`
const thread = (first: string, answers: string[]) =>
  `<div class="css-1--DivVirtualItemContainer"><div class="css-3--DivCommentItemContainer">${said(first, 1)}<div class="css-4--DivReplyContainer">${answers.map(one => said(one, 2)).join('')}</div></div></div>`
const BROWSE = (handle: string, below = '', words = 'Ikuti') =>
  `<div role="dialog"><div><a data-e2e="browse-user-avatar" href="/@${handle}"></a><a href="/@${handle}"><span data-e2e="browse-username">${handle}</span></a><button data-e2e="browse-follow">${words}</button></div>
  <div data-e2e="browse-video-desc"><a href="/@lain_contoh">@lain_contoh</a></div><div>${heart('browse-like-icon')}<button><span data-e2e="browse-comment-icon"></span></button><button><span data-e2e="browse-share-icon"></span></button></div>${below}</div>`
const HEAD = (button: string) =>
  `<div data-e2e="user-page"><div><h1 data-e2e="user-title">paslon_contoh</h1><h2 data-e2e="user-subtitle">Paslon</h2></div><div><div>${button}</div><button data-e2e="message-button">Pesan</button></div></div>`
const card = (handle: string) =>
  `<div class="css-1-DivCardContainer"><a href="/@${handle}"><img></a><div><a href="/@${handle}">N</a></div>${follow('Ikuti')}</div>`
const LIKE = 'button:has([data-e2e="like-icon"])'

export const surfaces: Surface[] = [
  {
    what: 'the second item of a feed whose address is the first one’s',
    at: '/@warung_kopi/video/1',
    html: `<div id="column-list-container">${item('warung_kopi', 1)}${item('paslon_contoh', 2)}${EMPTY}</div>`,
    press: `article + article ${LIKE}`,
    means: 'like @paslon_contoh',
  },
  {
    what: 'an owner who is live just now, whose picture leads there',
    at: '/',
    html: item('paslon_contoh', 2).replace('href="/@paslon_contoh"><img>', 'href="/@paslon_contoh/live?x=1"><img>'),
    press: LIKE,
    means: 'like @paslon_contoh',
  },
  {
    what: 'an owner whose link leads nowhere yet is not the address’s',
    at: '/@warung_kopi/video/1',
    html: ['', '#']
      .map(nowhere => item('paslon_contoh', 2).replace('avatar" href="/@paslon_contoh', `avatar" href="${nowhere}`))
      .join(''),
    press: `article ${LIKE}`,
    means: 'like ?',
  },
  {
    what: 'liked already',
    at: '/',
    html: item('paslon_contoh', 2, actions('paslon_contoh', heart('like-icon', 'aria-pressed="true"'))),
    press: LIKE,
    means: 'undo',
  },
  {
    what: 'liked already, known by its colour',
    at: '/',
    html: item(
      'paslon_contoh',
      2,
      actions('paslon_contoh', heart('like-icon', '', '<svg style="color: rgb(254, 44, 85)"></svg>')),
    ),
    press: LIKE,
    means: 'undo',
  },
  {
    what: 'liked already, in the older colour',
    at: '/',
    html: item(
      'paslon_contoh',
      2,
      actions('paslon_contoh', heart('like-icon', '', '<svg fill="rgba(255, 59, 92, 1)"></svg>')),
    ),
    press: LIKE,
    means: 'undo',
  },
  {
    what: 'a feed that calls its heart otherwise',
    at: '/foryou',
    html: item('paslon_contoh', 2, actions('paslon_contoh', heart('feed-like-icon'))),
    press: 'button:has([data-e2e="feed-like-icon"])',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a favourite is a bookmark',
    at: '/',
    html: item('paslon_contoh', 2),
    press: 'button:has([data-e2e="undefined-icon"])',
    means: 'nothing',
  },
  {
    what: 'comments are opened to read',
    at: '/',
    html: item('paslon_contoh', 2),
    press: 'button:has([data-e2e="comment-icon"])',
    means: 'nothing',
  },
  {
    what: 'the video itself',
    at: '/',
    html: item('paslon_contoh', 2),
    press: '[data-e2e="feed-video"]',
    means: 'nothing',
  },
  {
    what: 'the plus below a picture',
    at: '/',
    html: item('paslon_contoh', 2),
    press: '[data-e2e="feed-follow"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a video over the profile it was opened from',
    at: '/@paslon_contoh/video/7',
    html: `${HEAD(follow('Ikuti'))}${BROWSE('paslon_contoh')}`,
    press: `[role="dialog"] button:has([data-e2e="browse-like-icon"])`,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a comment’s heart beside it',
    at: '/@paslon_contoh/video/7',
    html: BROWSE('paslon_contoh', comment('warung_kopi') + comment('teman_baik')),
    press: '[aria-label^="Sukai video"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'the heart of an answer in a thread is of who answered',
    at: '/@paslon_contoh/video/7',
    html: BROWSE(
      'paslon_contoh',
      comment(
        'warung_kopi',
        `<div class="css-1-DivReplyContainer"><div class="css-2--DivCommentItemWrapper"><div data-e2e="comment-username-2"><a href="/@teman_baik">T</a></div><div role="button" class="x" aria-label="Sukai" aria-pressed="false"></div></div></div>`,
      ),
    ),
    press: '.x',
    means: 'like @teman_baik',
  },
  {
    what: 'the heart of who began a thread, in the list of a grid’s video',
    at: '/@paslon_contoh/video/7',
    html: BROWSE('paslon_contoh', thread('warung_kopi', ['teman_baik', 'ibu_contoh'])),
    press: '[id="71"] [role="button"]',
    means: 'like @warung_kopi',
  },
  ...[2, 1].map(
    (at): Surface => ({
      what: `a thread without its classes: ${at > 1 ? 'liked already' : 'its heart'}`,
      at: '/@paslon_contoh/video/7',
      html: BROWSE('paslon_contoh', thread('warung_kopi', ['teman_baik']).replaceAll(/ class="[^"]*"/g, '')).replaceAll(
        'false',
        String(at > 1),
      ),
      press: '[id="71"] [role="button"]',
      means: at > 1 ? 'undo' : 'like @warung_kopi',
    }),
  ),
  {
    what: 'the follow of a video over a grid, whose mark stands around the button',
    at: '/@paslon_contoh/video/7',
    html: BROWSE('paslon_contoh').replace(
      '<button data-e2e="browse-follow">Ikuti</button>',
      '<div data-e2e="browse-follow"><button><div>Ikuti</div></button></div>',
    ),
    press: '[data-e2e="browse-follow"] button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'the heart of an answer in it is of who answered, not of who began',
    at: '/@paslon_contoh/video/7',
    html: BROWSE('paslon_contoh', thread('warung_kopi', ['teman_baik', 'ibu_contoh'])),
    press: '[id="72"] + [id="72"] [role="button"]',
    means: 'like @ibu_contoh',
  },
  {
    what: 'the heart of a comment that names nobody is not its neighbour’s',
    at: '/@paslon_contoh/video/7',
    html: BROWSE(
      'paslon_contoh',
      comment('warung_kopi').replace('data-e2e="comment-username-1"', '') + comment('teman_baik'),
    ),
    press: '[aria-label^="Sukai video"]',
    means: 'like ?',
  },
  {
    what: 'follow in it',
    at: '/@paslon_contoh/video/7',
    html: BROWSE('paslon_contoh'),
    press: '[data-e2e="browse-follow"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'followed already',
    at: '/@paslon_contoh/video/7',
    html: BROWSE('paslon_contoh', '', 'Mengikuti'),
    press: '[data-e2e="browse-follow"]',
    means: 'nothing',
  },
  {
    what: 'the head of a profile, beside suggestions',
    at: '/@paslon_contoh?lang=id-ID',
    html: `<div>${HEAD(follow('Ikuti', 'primary', 'aria-label="Ikuti Paslon"'))}<div>${card('warung_kopi')}${card('teman_baik')}</div></div>`,
    press: '[data-e2e="user-page"] [data-e2e="follow-button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a suggestion beside it',
    at: '/@paslon_contoh',
    html: `<div>${HEAD(follow('Ikuti'))}<div>${card('warung_kopi')}${card('teman_baik')}</div></div>`,
    press: '[class*="DivCardContainer"] + div [data-e2e="follow-button"]',
    means: 'follow @teman_baik',
  },
  {
    what: 'a suggestion on a page whose links are written out in full',
    at: '/@paslon_contoh',
    html: `<div>${HEAD(follow('Ikuti'))}<div>${card('warung_kopi')}${card('teman_baik')}</div></div>`.replaceAll(
      'href="/',
      'href="https://www.tiktok.com/',
    ),
    press: '[class*="DivCardContainer"] + div [data-e2e="follow-button"]',
    means: 'follow @teman_baik',
  },
  {
    what: 'a single suggestion beside somebody who needs no following',
    at: '/@paslon_contoh',
    html: `<div>${HEAD('')}<div>${card('warung_kopi')}</div></div>`,
    press: '[data-e2e="follow-button"]',
    means: 'follow @warung_kopi',
  },
  {
    what: 'followed already, in a language without words',
    at: '/@paslon_contoh',
    html: HEAD(follow('Siguiendo', 'secondary')),
    press: '[data-e2e="follow-button"]',
    means: 'undo',
  },
  {
    what: 'followed already, the words alone',
    at: '/@paslon_contoh',
    html: HEAD(follow('Berteman')),
    press: '[data-e2e="follow-button"]',
    means: 'nothing',
  },
  {
    what: 'found people',
    at: '/search/user?q=x',
    html: ['warung_kopi', 'paslon_contoh']
      .map(
        one =>
          `<div data-e2e="search-user-container"><a href="/@${one}"><img></a><a href="/@${one}">N</a>${follow('Ikuti')}</div>`,
      )
      .join(''),
    press: 'div + div [data-e2e="follow-button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'writing a comment is for the video’s owner',
    at: '/@paslon_contoh/video/7',
    html: BROWSE(
      'paslon_contoh',
      `${comment('warung_kopi')}<div><div data-e2e="comment-input"><div contenteditable="true">halo</div></div><div data-e2e="comment-post">Posting</div></div>`,
    ),
    press: '[data-e2e="comment-post"]',
    means: 'comment @paslon_contoh',
  },
]
