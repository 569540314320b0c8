import type { Surface } from './press-all'

const like = (on = false, around = 'segmented-like-dislike-button-view-model') =>
  `<${around}><like-button-view-model><toggle-button-view-model><button-view-model><button class="ytSpecButtonShapeNextHost" aria-pressed="${on}"><div></div></button></button-view-model></toggle-button-view-model></like-button-view-model>
  <dislike-button-view-model><button aria-pressed="false"></button></dislike-button-view-model></${around}>`
const subscribe = (kind = 'Filled') =>
  `<div id="subscribe-button"><ytd-subscribe-button-renderer><button class="ytSpecButtonShapeNext${kind}">Subscribe</button></ytd-subscribe-button-renderer></div>`
const owner = (href: string) =>
  `<div id="owner"><ytd-video-owner-renderer><a href="${href}"><img></a><ytd-channel-name id="channel-name"><a href="${href}">N</a></ytd-channel-name></ytd-video-owner-renderer>${subscribe()}</div>`
const watch = (href: string, below = '', id = 'aaaaaaaaaaa') =>
  `<ytd-watch-flexy video-id="${id}"><ytd-watch-metadata>${owner(href)}${like()}<div id="description"><a href="/@lain_contoh">@lain_contoh</a></div></ytd-watch-metadata>${below}</ytd-watch-flexy>`
const UC = 'UCaaaaaaaaaaaaaaaaaaaaaa'
const comment = (href: string, tag = 'ytd-comment-view-model', id = 'Ugx1') =>
  `<${tag}><a id="author-thumbnail" href="${href}"></a><a id="author-text" href="${href}">@x</a><span id="published-time-text"><a href="/watch?v=aaaaaaaaaaa&lc=${id}">1 hari</a></span><div id="content-text"><a href="/@paslon_contoh">@paslon_contoh</a></div>
  <ytd-comment-engagement-bar><div id="like-button"><button aria-pressed="false"></button></div><div id="dislike-button"><button aria-pressed="false"></button></div></ytd-comment-engagement-bar></${tag}>`
const AT = '/watch?v=aaaaaaaaaaa'
const SHORT = '<ytd-reel-video-renderer video-id="aaaaaaaaaaa"></ytd-reel-video-renderer>'

export const surfaces: Surface[] = [
  {
    what: 'a video',
    at: AT,
    html: watch('/@paslon_contoh'),
    press: 'like-button-view-model button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a video whose owner is linked by number',
    at: AT,
    html: watch(`/channel/${UC}`),
    press: 'like-button-view-model button',
    means: `like @${UC}`,
  },
  {
    what: 'a page whose links are written out in full',
    at: AT,
    html: watch('https://www.youtube.com/@paslon_contoh'),
    press: 'like-button-view-model button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'disliking is no act',
    at: AT,
    html: watch('/@paslon_contoh'),
    press: 'dislike-button-view-model button',
    means: 'nothing',
  },
  {
    what: 'liked already',
    at: AT,
    html: watch('/@paslon_contoh').replace('aria-pressed="false"', 'aria-pressed="true"'),
    press: 'like-button-view-model button',
    means: 'undo',
  },
  {
    what: 'just after a move inside the app, when address and page name two videos',
    at: '/watch?v=bbbbbbbbbbb',
    html: watch('/@paslon_contoh'),
    press: 'like-button-view-model button',
    means: 'like ?',
  },
  {
    what: 'subscribing',
    at: AT,
    html: watch('/@paslon_contoh'),
    press: '#subscribe-button button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'subscribed already, before and since 2026-04',
    at: AT,
    html: watch('/@paslon_contoh').replace('NextFilled', 'NextTonal'),
    press: '#subscribe-button button',
    means: 'undo',
  },
  {
    what: 'a comment below it',
    at: AT,
    html: watch(
      '/@paslon_contoh',
      `<ytd-comments id="comments">${comment('/@warung_kopi')}${comment('/@teman_baik')}</ytd-comments>`,
    ),
    press: 'ytd-comment-view-model + ytd-comment-view-model #like-button button',
    means: 'like @teman_baik',
  },
  {
    what: 'a comment in the layout before 2024',
    at: AT,
    html: watch('/@paslon_contoh', comment('/@warung_kopi', 'ytd-comment-renderer')),
    press: '#like-button button',
    means: 'like @warung_kopi',
  },
  {
    what: 'a comment’s dislike',
    at: AT,
    html: watch('/@paslon_contoh', comment('/@warung_kopi')),
    press: '#dislike-button button',
    means: 'nothing',
  },
  {
    what: 'a comment in a layout nobody knows yet',
    at: AT,
    html: watch('/@paslon_contoh', comment('/@warung_kopi', 'ytd-comment-next')),
    press: '#like-button button',
    means: 'like ?',
  },
  {
    what: 'the layout of 2022',
    at: AT,
    html: `<ytd-watch-flexy video-id="aaaaaaaaaaa">${owner('/@paslon_contoh')}<div id="segmented-like-button"><ytd-toggle-button-renderer><button aria-pressed="false"></button></ytd-toggle-button-renderer></div><div id="segmented-dislike-button"><button aria-pressed="false"></button></div></ytd-watch-flexy>`,
    press: '#segmented-like-button button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'its dislike',
    at: AT,
    html: `<ytd-watch-flexy video-id="aaaaaaaaaaa">${owner('/@paslon_contoh')}<div id="segmented-dislike-button"><button aria-pressed="false"></button></div></ytd-watch-flexy>`,
    press: '#segmented-dislike-button button',
    means: 'nothing',
  },
  {
    what: 'the second of several Shorts',
    at: '/shorts/aaaaaaaaaaa',
    html: ['/@warung_kopi', '/@paslon_contoh']
      .map(
        (one, at) =>
          `<ytd-reel-video-renderer video-id="${at ? 'b' : 'a'}aaaaaaaaaa"><yt-reel-metapanel-view-model><a href="${one}">N</a><yt-shorts-video-title-view-model><a href="/@lain_contoh">@lain</a></yt-shorts-video-title-view-model></yt-reel-metapanel-view-model><reel-action-bar-view-model>${like(false, 'div')}</reel-action-bar-view-model></ytd-reel-video-renderer>`,
      )
      .join(''),
    press: 'ytd-reel-video-renderer + ytd-reel-video-renderer like-button-view-model button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a Short whose owner’s name is no link, and whose title names another',
    at: '/shorts/aaaaaaaaaaa',
    html: `<ytd-reel-video-renderer video-id="aaaaaaaaaaa"><yt-reel-metapanel-view-model><yt-reel-channel-bar-view-model><a href="">N</a></yt-reel-channel-bar-view-model><yt-shorts-video-title-view-model><a href="/@lain_contoh">@lain</a></yt-shorts-video-title-view-model></yt-reel-metapanel-view-model>${like(false, 'div')}</ytd-reel-video-renderer>`,
    press: 'like-button-view-model button',
    means: 'like ?',
  },
  {
    what: 'a Short whose owner stands in a bar alone',
    at: '/shorts/aaaaaaaaaaa',
    html: `<ytd-reel-video-renderer video-id="aaaaaaaaaaa"><yt-reel-player-overlay-view-model><yt-reel-channel-bar-view-model><a href="/@paslon_contoh/shorts">N</a></yt-reel-channel-bar-view-model>${like(false, 'div')}</yt-reel-player-overlay-view-model></ytd-reel-video-renderer>`,
    press: 'like-button-view-model button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a Short whose buttons stand outside it',
    at: '/shorts/aaaaaaaaaaa',
    html: `<ytd-watch-flexy video-id="ccccccccccc">${owner('/@lain_contoh')}</ytd-watch-flexy>
      <ytd-shorts>${SHORT}<yt-reel-player-overlay-view-model><yt-reel-channel-bar-view-model><a href="/@paslon_contoh/shorts">N</a></yt-reel-channel-bar-view-model><reel-action-bar-view-model>${like(false, 'div')}</reel-action-bar-view-model></yt-reel-player-overlay-view-model></ytd-shorts>`,
    press: 'like-button-view-model button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'the same, and a neighbour is drawn ahead',
    at: '/shorts/aaaaaaaaaaa',
    html: `<ytd-shorts>${SHORT}${SHORT}<yt-reel-channel-bar-view-model><a href="/@paslon_contoh/shorts">N</a></yt-reel-channel-bar-view-model><reel-action-bar-view-model>${like(false, 'div')}</reel-action-bar-view-model></ytd-shorts>`,
    press: 'like-button-view-model button',
    means: 'like ?',
  },
  {
    what: 'a comment beside a Short in a layout nobody knows yet',
    at: '/shorts/aaaaaaaaaaa',
    html: `<ytd-shorts>${SHORT}<yt-reel-channel-bar-view-model><a href="/@paslon_contoh/shorts">N</a></yt-reel-channel-bar-view-model>${comment('/@warung_kopi', 'ytd-comment-next')}</ytd-shorts>`,
    press: '#like-button button',
    means: 'like ?',
  },
  {
    what: 'a video’s like while a Short seen before is kept in the page',
    at: AT,
    html: `<ytd-shorts hidden>${SHORT}<yt-reel-channel-bar-view-model><a href="/@lain_contoh">N</a></yt-reel-channel-bar-view-model></ytd-shorts><div>${like(false, 'div')}</div>`,
    press: 'like-button-view-model button',
    means: 'like ?',
  },
  {
    what: 'a Short that is being refilled',
    at: '/shorts/aaaaaaaaaaa',
    html: `<ytd-reel-video-renderer video-id="aaaaaaaaaaa"><a class="ytp-title-link" href="/watch?v=bbbbbbbbbbb"></a><yt-reel-metapanel-view-model><a href="/@paslon_contoh">N</a></yt-reel-metapanel-view-model>${like(false, 'div')}</ytd-reel-video-renderer>`,
    press: 'like-button-view-model button',
    means: 'like ?',
  },
  {
    what: 'a channel',
    at: '/@paslon_contoh/videos',
    html: `<yt-page-header-view-model><h1>P</h1><yt-flexible-actions-view-model><yt-subscribe-button-view-model><button class="ytSpecButtonShapeNextFilled"></button></yt-subscribe-button-view-model></yt-flexible-actions-view-model></yt-page-header-view-model>`,
    press: 'yt-subscribe-button-view-model button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a channel in the layout before 2024',
    at: `/channel/${UC}`,
    html: `<ytd-c4-tabbed-header-renderer><ytd-subscribe-button-renderer><button class="yt-spec-button-shape-next--filled"></button></ytd-subscribe-button-renderer></ytd-c4-tabbed-header-renderer>`,
    press: 'button',
    means: `follow @${UC}`,
  },
  {
    what: 'a channel shown on another’s page',
    at: '/@paslon_contoh/channels',
    html: `<ytd-grid-channel-renderer><a id="channel-info" href="/@warung_kopi"></a><ytd-subscribe-button-renderer><button class="ytSpecButtonShapeNextFilled"></button></ytd-subscribe-button-renderer></ytd-grid-channel-renderer>`,
    press: 'button',
    means: 'follow @warung_kopi',
  },
  {
    what: 'a found channel',
    at: '/results?search_query=x',
    html: ['/@warung_kopi', '/@paslon_contoh']
      .map(
        one => `<ytd-channel-renderer><a class="channel-link" href="${one}"></a>${subscribe()}</ytd-channel-renderer>`,
      )
      .join(''),
    press: 'ytd-channel-renderer + ytd-channel-renderer button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a row of the list of a video’s owners',
    at: AT,
    html: `${watch('/@warung_kopi')}<yt-list-item-view-model><a href="/@paslon_contoh">P</a><yt-subscribe-button-view-model><button class="ytSpecButtonShapeNextFilled"></button></yt-subscribe-button-view-model></yt-list-item-view-model>`,
    press: 'yt-list-item-view-model button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a post on a channel’s wall',
    at: '/@paslon_contoh/posts',
    html: `<ytd-backstage-post-thread-renderer><a id="author-text" href="/@paslon_contoh">P</a><div id="content-text"><a href="/@lain_contoh">x</a></div><a href="/post/Ugkx1">1 hari</a><div id="like-button"><button aria-pressed="false"></button></div></ytd-backstage-post-thread-renderer>`,
    press: '#like-button button',
    means: 'like @paslon_contoh',
  },
  {
    what: 'writing below a video',
    at: AT,
    html: watch(
      '/@paslon_contoh',
      '<ytd-commentbox><div id="contenteditable-root">halo</div><div id="submit-button"><button></button></div><div id="cancel-button"><button></button></div></ytd-commentbox>',
    ),
    press: '#submit-button button',
    means: 'comment @paslon_contoh',
  },
  {
    what: 'not writing below a video',
    at: AT,
    html: watch(
      '/@paslon_contoh',
      '<ytd-commentbox><div id="submit-button"><button></button></div><div id="cancel-button"><button></button></div></ytd-commentbox>',
    ),
    press: '#cancel-button button',
    means: 'nothing',
  },
  {
    what: 'saving and sharing are no acts',
    at: AT,
    html: watch(
      '/@paslon_contoh',
      '<ytd-menu-renderer><button-view-model><button aria-label="Bagikan"></button></button-view-model></ytd-menu-renderer>',
    ),
    press: '[aria-label="Bagikan"]',
    means: 'nothing',
  },
  {
    what: 'the phone’s page',
    at: AT,
    html: `<ytm-app><ytm-slim-video-metadata-section-renderer><ytm-slim-owner-renderer><a href="/@paslon_contoh">P</a><ytm-subscribe-button-renderer><button></button></ytm-subscribe-button-renderer></ytm-slim-owner-renderer><ytm-slim-video-action-bar-renderer><ytm-like-button-renderer><button aria-pressed="false" class="l"></button><button aria-pressed="false"></button></ytm-like-button-renderer></ytm-slim-video-action-bar-renderer></ytm-slim-video-metadata-section-renderer></ytm-app>`,
    press: '.l',
    means: 'like @paslon_contoh',
  },
]
