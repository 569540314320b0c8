import type { Surface } from './press-all'

const react = (on = false) =>
  `<button class="react-button__trigger" aria-pressed="${on}" aria-label="React Like"><span></span></button>`
const actor = (path: string, more = '') =>
  `<div class="update-components-actor"><a class="update-components-actor__meta-link" href="https://www.linkedin.com${path}?miniProfileUrn=x">N</a>${more}</div>`
const ember = (path: string, inside = '', above = '', below = '') =>
  `<div data-urn="urn:li:activity:7386416474647318437">${above}${actor(path)}<div>${inside}</div><div>${react()}<button aria-label="Comment"></button><button class="social-reshare-button"></button><button aria-label="Send in a private message"></button></div>${below}</div>`
const comment = (path: string) =>
  `<article class="comments-comment-entity" data-id="urn:li:comment:(activity:7386416474647318437,22)"><a class="comments-comment-meta__actor" href="${path}">N</a><span>setuju <a href="/in/paslon-contoh/">P</a></span>${react()}</article>`
const icon = (name: string) => `<svg id="${name}"></svg>`
const sdui = (path: string, above = '', like = `<button>${icon('thumbs-up-outline-medium')}</button>`) =>
  `<div role="listitem">${above}<h2>Feed post</h2><a href="${path}"><img></a><a href="${path}">N</a><button aria-label="Open control menu for post by N"></button><div data-testid="expandable-text-box">teks <a href="/in/lain-contoh/">L</a></div>
  <div>${like}<button aria-label="Open reactions menu">${icon('chevron')}</button><button>${icon('comment-small')}</button><button>${icon('repost-small')}</button><a href="/messaging/">Send</a></div></div>`

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
    what: 'opening the reactions is reading',
    at: '/feed/',
    html: sdui('/in/paslon-contoh/'),
    press: '[aria-label="Open reactions menu"]',
    means: 'nothing',
  },
  {
    what: 'a company’s page',
    at: '/company/partai-contoh/posts/',
    html: `<main><div><h1>Partai</h1><button aria-label="Ikuti Partai Contoh"></button></div><aside><div><a href="/company/lain-contoh/"><img></a><button aria-label="Ikuti Lain"></button></div></aside></main>`,
    press: 'h1 + button',
    means: 'follow @partai-contoh',
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
