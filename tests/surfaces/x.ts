import type { Surface } from './press-all'

const bar = (on = false) => `<div role="group">
  <button data-testid="reply"><i></i></button><button data-testid="${on ? 'unretweet' : 'retweet'}"><i></i></button>
  <button data-testid="${on ? 'unlike' : 'like'}"><i></i></button><button data-testid="bookmark"><i></i></button></div>`
const name = (handle: string, isLinked = true) =>
  `<div data-testid="User-Name">${isLinked ? `<a href="/${handle}">Nama</a><a href="/${handle}"><span>@${handle}</span></a>` : `<span>Nama</span><span>@${handle}</span>`}</div>`
const time = (handle: string, post: number) => `<a href="/${handle}/status/${post}"><time></time></a>`
const post = (handle: string, id: number, inside = '', around = '') =>
  `<article data-testid="tweet" tabindex="0">${around}<div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-${handle}"></div></div>
  ${name(handle)}${time(handle, id)}${inside}${bar()}</article>`
const LIGHTBOX = `<div id="layers"><div role="dialog"><div aria-modal="true">
  <div class="left"><img>${bar()}</div><section>${post('paslon_contoh', 1)}${post('warung_kopi', 2)}</section></div></div></div>`

export const surfaces: Surface[] = [
  {
    what: 'an answer beside an enlarged photo is of who wrote it',
    at: '/paslon_contoh/status/1/photo/1',
    html: LIGHTBOX,
    press: 'article + article [data-testid="like"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'the bar of an enlarged photo is of the post in the address',
    at: '/paslon_contoh/status/1/photo/1',
    html: LIGHTBOX,
    press: '.left [data-testid="like"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'on a phone the bar of an enlarged photo stands alone',
    at: '/paslon_contoh/status/1/photo/1',
    html: `<div><img>${bar()}</div>`,
    press: '[data-testid="like"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a bar that stands alone on a list is nobody’s',
    at: '/home',
    html: `<div>${bar()}</div>`,
    press: '[data-testid="like"]',
    means: 'like ?',
  },
  {
    what: 'a video on a phone names its own post and owner, whatever the address and the words say',
    at: '/warung_kopi/status/9/mediaviewer',
    html: `<div data-testid="vss-scroll-view"><div><div data-testid="immersive-tweet-ui-content-container-5">
      <span data-testid="immersive-tweet-text-5"><a href="/warung_kopi">@warung_kopi</a></span><a href="/paslon_contoh">Nama</a>${bar()}</div></div></div>`,
    press: '[data-testid="like"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a post inside an Article is its own',
    at: '/warung_kopi/status/3',
    html: post('warung_kopi', 3, `<div data-testid="simpleTweet">${post('paslon_contoh', 4)}</div>`),
    press: '[data-testid="simpleTweet"] [data-testid="like"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'an Article with a post inside is its writer’s',
    at: '/warung_kopi/status/3',
    html: post('warung_kopi', 3, `<div data-testid="simpleTweet">${post('paslon_contoh', 4)}</div>`),
    press: 'body > article > [role="group"] [data-testid="retweet"]',
    means: 'share @warung_kopi',
  },
  {
    what: 'a friend reposted it',
    at: '/teman_baik',
    html: post(
      'paslon_contoh',
      1,
      '',
      '<a href="/teman_baik"><span data-testid="socialContext">Anda memposting ulang</span></a>',
    ),
    press: '[data-testid="like"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a quote, also where the quoted part cannot be focused',
    at: '/home',
    html: post(
      'warung_kopi',
      1,
      `<div role="link">${name('paslon_contoh', false)}<time></time><a href="/paslon_contoh/status/7/photo/1"><img></a></div>`,
    ),
    press: '[data-testid="like"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'a quote whose quoted part has links',
    at: '/home',
    html: post(
      'warung_kopi',
      1,
      `<div role="link" tabindex="0">${name('paslon_contoh')}${time('paslon_contoh', 7)}</div>`,
    ),
    press: '[data-testid="retweet"]',
    means: 'share @warung_kopi',
  },
  {
    what: 'taking back is never held',
    at: '/home',
    html: `<article data-testid="tweet">${name('paslon_contoh')}${time('paslon_contoh', 1)}${bar(true)}</article>`,
    press: '[data-testid="unlike"]',
    means: 'undo',
  },
  {
    what: 'a bookmark is nobody’s business',
    at: '/home',
    html: post('paslon_contoh', 1),
    press: '[data-testid="bookmark"]',
    means: 'nothing',
  },
  {
    what: 'a row without words names its person by number and link',
    at: '/warung_kopi/followers',
    html: `<div data-testid="primaryColumn"><div data-testid="UserCell"><a href="/paslon_contoh"></a><button data-testid="7-follow">Ikuti</button></div></div>`,
    press: '[data-testid="7-follow"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a card over a name, whose label is in another language',
    at: '/home',
    html: `<div id="layers"><div data-testid="HoverCard"><a href="/paslon_contoh">Nama</a><div data-testid="placementTracking"><button data-testid="7-follow" aria-label="フォロー @paslon_contoh"></button></div><a href="/warung_kopi">@warung_kopi</a></div></div>`,
    press: '[data-testid="7-follow"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'the head of a profile, whose button has no label',
    at: '/paslon_contoh',
    html: `<div data-testid="primaryColumn"><div data-testid="placementTracking"><div role="button" data-testid="7-follow">Ikuti</div></div></div><div data-testid="sidebarColumn"><li data-testid="UserCell"><a href="/warung_kopi"></a><button data-testid="8-follow"></button></li></div>`,
    press: '[data-testid="7-follow"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'who to follow beside it',
    at: '/paslon_contoh',
    html: `<div data-testid="primaryColumn"></div><div data-testid="sidebarColumn"><li data-testid="UserCell"><a href="/warung_kopi"></a><button data-testid="8-follow"></button></li></div>`,
    press: '[data-testid="8-follow"]',
    means: 'follow @warung_kopi',
  },
  {
    what: 'follow inside a post is of its author',
    at: '/home',
    html: post('paslon_contoh', 1, '<button data-testid="7-follow" aria-label="Ikuti @paslon_contoh"></button>'),
    press: '[data-testid="7-follow"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'answering in the window over a post',
    at: '/compose/post',
    html: `<div role="dialog" aria-modal="true"><article data-testid="tweet"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-paslon_contoh"></div></div>${name('paslon_contoh', false)}</article>
      <div data-testid="tweetTextarea_0"></div><button data-testid="tweetButton"></button></div>`,
    press: '[data-testid="tweetButton"]',
    means: 'comment @paslon_contoh',
  },
  {
    what: 'a send button before anything is written',
    at: '/paslon_contoh/status/1',
    html: `<div>${post('paslon_contoh', 1)}<div data-testid="tweetTextarea_0"></div><button data-testid="tweetButtonInline" disabled aria-disabled="true"><span>Balas</span></button></div>`,
    press: '[data-testid="tweetButtonInline"]',
    means: 'nothing',
  },
  {
    what: 'and after',
    at: '/paslon_contoh/status/1',
    html: `<div>${post('paslon_contoh', 1)}<div data-testid="tweetTextarea_0">halo</div><button data-testid="tweetButtonInline"><span>Balas</span></button></div>`,
    press: '[data-testid="tweetButtonInline"]',
    means: 'comment @paslon_contoh',
  },
  {
    what: 'answers that are switched off',
    at: '/home',
    html: post('paslon_contoh', 1).replace('data-testid="reply"', 'data-testid="reply" aria-disabled="true"'),
    press: '[data-testid="reply"]',
    means: 'nothing',
  },
  {
    what: 'a paid subscription leaves the page first',
    at: '/paslon_contoh',
    html: '<div data-testid="primaryColumn"><button data-testid="7-subscribe"></button></div>',
    press: '[data-testid="7-subscribe"]',
    means: 'nothing',
  },
]
