import type { Surface } from './press-all'

const react = (on = false) =>
  `<button class="react-button__trigger" aria-pressed="${on}" aria-label="React Like"><span></span></button>`
const actor = (path: string, more = '') =>
  `<div class="update-components-actor"><a class="update-components-actor__meta-link" href="https://www.linkedin.com${path}?miniProfileUrn=x">N</a>${more}</div>`
const ember = (path: string, inside = '', above = '', below = '') =>
  `<div data-urn="urn:li:activity:7386416474647318437">${above}${actor(path)}<div>${inside}</div><div>${react()}<button aria-label="Comment"></button><button class="social-reshare-button"></button><button aria-label="Send in a private message"></button></div>${below}</div>`
const comment = (path: string) =>
  `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:7386416474647318437,22)"><a class="comments-comment-meta__actor" href="${path}">N</a><span class="comments-comment-item__main-content">setuju <a href="/in/paslon-contoh/">P</a></span>${react()}</article>`
const icon = (name: string) => `<svg id="${name}"></svg>`
const sdui = (path: string, above = '', like = `<button>${icon('thumbs-up-outline-medium')}</button>`) =>
  `<div role="listitem">${above}<h2>Feed post</h2><a href="${path}"><img></a><a href="${path}">N</a><button aria-label="Open control menu for post by N"></button><div data-testid="expandable-text-box">teks <a href="/in/lain-contoh/">L</a></div>
  <div>${like}<button aria-label="Open reactions menu">${icon('chevron')}</button><button>${icon('comment-small')}</button><button>${icon('repost-small')}</button><a href="/messaging/">Send</a></div></div>`
const picture = (path: string) => `<a href="${path}"><figure><img></figure></a>`
const FACE = '<button aria-label="Reaction button state: no reaction"><svg data-token-id="289"></svg>Suka</button>'
/** The newer front end of 2026-10: icons without names, a line above says why it is shown. */
const listed = (author: string, above = '', below = '') =>
  `<div style="display: contents"><div><div role="listitem"><div><h2><span>Feed post</span></h2>${above}<div class="head">${author}</div>
  <p><span data-testid="expandable-text-box">teks <a href="/in/lain-contoh/">L</a></span></p><div class="counts"><a href="/feed/update/1/reactions/">8</a></div><hr role="presentation">
  <div>${FACE}<button aria-label="Open reactions menu"><svg></svg></button><button><svg></svg>Komentar</button><button><svg></svg>Posting ulang</button></div>${below}</div></div></div></div>`
const person = (path: string) => `${picture(path)}<div><a href="${path}"><p><span>N</span></p></a></div>`
const because = (path: string) =>
  `<div class="line">${picture(path)}<p><span>N commented</span></p></div><hr role="presentation">`
const answered = (path: string, number: number, inside = '') =>
  `<div componentkey="replaceableComment_urn:li:comment:(urn:li:activity:7386416474647318437,${number})">${picture(path)}<a href="${path}">N</a><span data-testid="expandable-text-box">setuju</span>${FACE}<button>Balas</button>${inside}</div>`
const FOLLOWS = '<button aria-label="Paslon"><span><svg data-token-id="86"></svg><span>Ikuti</span></span></button>'
const FOLLOW =
  '<div><button componentkey="FollowButtonurn:li:fsd_followingState:urn:li:member:77_follow" aria-label="Ikuti Paslon"><span>Ikuti</span></button></div>'
/** A person's page in the newer front end (2026-08): one button for narrow and one for wide screens, no heading of the first level. */
const head = (more = '') =>
  `<div componentkey="com.linkedin.sdui.profile.card.refAAATopcard"><section><h2>Paslon</h2><a href="/in/paslon-contoh/overlay/contact-info/">Info kontak</a>${more}<div>${FOLLOW}${FOLLOW}</div></section></div>`

export const surfaces: Surface[] = [
  {
    what: 'a person’s post',
    at: '/feed/',
    html: ember('/in/paslon-contoh/'),
    press: '.react-button__trigger',
    means: 'like @paslon-contoh',
  },
  {
    what: 'liked already',
    at: '/feed/',
    html: ember('/in/paslon-contoh/').replace('aria-pressed="false"', 'aria-pressed="true"'),
    press: '.react-button__trigger',
    means: 'undo',
  },
  {
    what: 'a friend reposted it',
    at: '/feed/',
    html: ember(
      '/company/partai-contoh/',
      '',
      '<div class="update-components-header"><a href="/in/teman-baik/">T</a> reposted this</div>',
    ),
    press: '.react-button__trigger',
    means: 'like @partai-contoh',
  },
  {
    what: 'a repost with words',
    at: '/feed/',
    html: ember(
      '/in/teman-baik/',
      `<div class="update-components-mini-update-v2">${actor('/in/paslon-contoh/')}</div>`,
    ),
    press: '.react-button__trigger',
    means: 'like @teman-baik, original @paslon-contoh',
  },
  {
    what: 'a comment’s reaction',
    at: '/feed/',
    html: ember('/in/paslon-contoh/', '', '', comment('/in/warung-kopi/')),
    press: 'article .react-button__trigger',
    means: 'like @warung-kopi',
  },
  {
    what: 'a comment’s reaction, its number gone',
    at: '/feed/',
    html: ember('/in/paslon-contoh/', '', '', comment('/in/warung-kopi/').replace(/data-id="[^"]*"/, '')),
    press: 'article .react-button__trigger',
    means: 'like @warung-kopi',
  },
  {
    what: 'sending it in a letter',
    at: '/feed/',
    html: ember('/in/paslon-contoh/'),
    press: '[aria-label^="Send"]',
    means: 'nothing',
  },
  {
    what: 'the newer front end, one of two',
    at: '/feed/',
    html: `<div role="list">${sdui('/in/warung-kopi/')}${sdui('/in/paslon-contoh/')}</div>`,
    press: '[role="listitem"] + [role="listitem"] button:has([id^="thumbs"])',
    means: 'like @paslon-contoh',
  },
  {
    what: 'the newer front end by its label',
    at: '/feed/',
    html: sdui('/in/paslon-contoh/', '', '<button aria-label="Reaction button state: no reaction"></button>'),
    press: '[aria-label^="Reaction button"]',
    means: 'like @paslon-contoh',
  },
  {
    what: 'the newer front end, reacted already',
    at: '/feed/',
    html: sdui('/in/paslon-contoh/', '', '<button aria-label="Reaction button state: Like"></button>'),
    press: '[aria-label^="Reaction button"]',
    means: 'undo',
  },
  {
    what: 'the newer front end, reposted by a friend named in words',
    at: '/feed/',
    html: sdui('/in/paslon-contoh/', '<p><a href="/in/teman-baik/">T</a> reposted this</p>'),
    press: 'button:has([id^="thumbs"])',
    means: 'like @paslon-contoh',
  },
  {
    what: 'icons without names, one of two',
    at: '/feed/',
    html: `<div role="list">${listed(person('/in/warung-kopi/'))}${listed(person('/in/paslon-contoh/'))}</div>`,
    press: '[role="list"] > div + div [aria-label^="Reaction button"]',
    means: 'like @paslon-contoh',
  },
  {
    what: 'shown because somebody commented: it is its author’s',
    at: '/feed/',
    html: listed(person('/in/paslon-contoh/'), because('/company/warung-kopi/')),
    press: '[aria-label^="Reaction button"]',
    means: 'like @paslon-contoh',
  },
  {
    what: 'a post without a picture is not its neighbour’s, nor one’s own',
    at: '/feed/',
    html: `<main><aside>${picture('/in/saya-contoh/')}</aside><div role="list">${listed('<p>N</p>')}</div></main>`,
    press: '[aria-label^="Reaction button"]',
    means: 'like ?',
  },
  {
    what: 'a comment below it is of who wrote it',
    at: '/feed/',
    html: listed(person('/in/paslon-contoh/'), '', answered('/in/warung-kopi/', 22) + answered('/in/teman-baik/', 23)),
    press: '[componentkey$="23)"] [aria-label^="Reaction button"]',
    means: 'like @teman-baik',
  },
  {
    what: 'the comment of somebody without a page, who names another',
    at: '/feed/',
    html: [
      comment('/in/warung-kopi/').replace('<a class="comments-comment-meta__actor" href="/in/warung-kopi/">N</a>', 'N'),
      answered('/in/warung-kopi/', 22)
        .replaceAll(/<a.*?<\/a>/g, '')
        .replace('setuju', 'setuju <a href="/in/paslon-contoh/">P</a>'),
    ]
      .map(one => listed(person('/in/teman-baik/'), '', one))
      .join(''),
    press: 'article .react-button__trigger',
    means: 'like ?',
  },
  {
    what: 'an answer inside a comment, too',
    at: '/feed/',
    html: listed(person('/in/paslon-contoh/'), '', answered('/in/warung-kopi/', 22, answered('/in/teman-baik/', 23))),
    press: '[componentkey$="23)"] [aria-label^="Reaction button"]',
    means: 'like @teman-baik',
  },
  {
    what: 'the post above such comments is still its author’s',
    at: '/feed/',
    html: listed(person('/in/paslon-contoh/'), '', answered('/in/warung-kopi/', 22)),
    press: 'hr + div [aria-label^="Reaction button"]',
    means: 'like @paslon-contoh',
  },
  {
    what: 'following from the head of a post, whose label is a name alone',
    at: '/feed/',
    html: listed(person('/in/paslon-contoh/') + FOLLOWS),
    press: '[aria-label="Paslon"]',
    means: 'follow @paslon-contoh',
  },
  {
    what: 'a module with several people in one row names nobody',
    at: '/feed/',
    html: '<div role="listitem"><a href="/in/warung-kopi/"><span>W</span></a><button>Ikuti</button><a href="/in/paslon-contoh/"><span>P</span></a><button class="two">Ikuti</button></div>',
    press: '.two',
    means: 'follow ?',
  },
  {
    what: 'the older front end in a language without words: the plus beside a name',
    at: '/feed/',
    html: ember('/in/paslon-contoh/').replace(
      '</a></div>',
      '</a><button class="follow update-components-actor__follow-button" aria-pressed="false" aria-label="Segui P">Segui</button></div>',
    ),
    press: '.follow',
    means: 'follow @paslon-contoh',
  },
  {
    what: 'followed already, in a language without words',
    at: '/feed/',
    html: ember('/in/paslon-contoh/').replace(
      '</a></div>',
      '</a><button class="follow update-components-actor__follow-button" aria-pressed="true" aria-label="Non seguire P">Segui già</button></div>',
    ),
    press: '.follow',
    means: 'undo',
  },
  {
    what: 'opening the reactions is reading',
    at: '/feed/',
    html: sdui('/in/paslon-contoh/'),
    press: '[aria-label="Open reactions menu"]',
    means: 'nothing',
  },
  {
    what: 'opening who reacted in the older front end, where faces stand beside the number',
    at: '/feed/',
    html: ember(
      '/in/paslon-contoh/',
      '<button class="count-value"><img class="reactions-icon__consumption--small" data-test-reactions-icon-type="LIKE"><span>13</span></button>',
    ),
    press: '.count-value',
    means: 'nothing',
  },
  {
    what: 'a face of the menu of reactions',
    at: '/feed/',
    html: ember(
      '/in/paslon-contoh/',
      '<div class="reactions-menu"><button><img class="reactions-icon__creation--medium" data-test-reactions-icon-type="EMPATHY"></button></div>',
    ),
    press: '.reactions-menu button',
    means: 'waits: like @paslon-contoh',
  },
  {
    what: 'a company’s page',
    at: '/company/partai-contoh/posts/',
    html: `<main><div><h1>Partai</h1><button aria-label="Ikuti Partai Contoh"></button></div><aside><div><a href="/company/lain-contoh/"><img></a><button aria-label="Ikuti Lain"></button></div></aside></main>`,
    press: 'h1 + button',
    means: 'follow @partai-contoh',
  },
  ...['', '<a href="/company/lain-contoh/">Lain</a>', `${picture('/in/teman-baik/')} kenal`].map(
    (more, at): Surface => ({
      what: `a person’s page in the newer front end, ${['alone', 'where they work', 'who knows them'][at]}`,
      at: '/in/paslon-contoh/',
      html: `<main>${head(more)}<section>${person('/in/lain-contoh/')}<button aria-label="Ikuti Lain"></button></section></main>`,
      press: 'h2 ~ div > div + div button',
      means: 'follow @paslon-contoh',
    }),
  ),
  {
    what: 'somebody suggested there',
    at: '/in/paslon-contoh/',
    html: `<main>${head()}<section>${person('/in/lain-contoh/')}<button aria-label="Ikuti Lain"></button></section></main>`,
    press: 'section + section button, div + section button',
    means: 'follow @lain-contoh',
  },
  {
    what: 'a suggestion beside it',
    at: '/company/partai-contoh/',
    html: `<main><div><h1>Partai</h1><button aria-label="Ikuti Partai Contoh"></button></div><aside><div><a href="/company/lain-contoh/"><img></a><button aria-label="Ikuti Lain"></button></div></aside></main>`,
    press: 'aside button',
    means: 'follow @lain-contoh',
  },
  {
    what: 'followed already',
    at: '/company/partai-contoh/',
    html: '<main><h1>P</h1><button aria-label="Mengikuti Partai"></button></main>',
    press: 'button',
    means: 'undo',
  },
  {
    what: 'an invitation to connect is no following',
    at: '/in/paslon-contoh/',
    html: '<main><h1>P</h1><button aria-label="Invite P to connect">Connect</button></main>',
    press: 'button',
    means: 'nothing',
  },
]
