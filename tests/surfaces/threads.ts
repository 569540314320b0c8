import type { Surface } from './press-all'

const HEART = '<path d="M16.5 2C14.8335 2 13.2217 2.6"></path>'
const button = (label: string, inside = '', more = '') =>
  `<div role="button" tabindex="0"><svg aria-label="${label}" role="img" ${more}><title>${label}</title>${inside}</svg><span>3</span></div>`
const bar = (like = 'Suka', repost = 'Posting ulang') =>
  `<div class="bar">${button(like, HEART)}${button('Balas')}${button(repost)}${button('Bagikan')}</div>`
const head = (handle: string, code: string, time = `<time></time>`) =>
  `<div><a href="/@${handle}"><img></a></div><a href="/@${handle}"><span>${handle}</span></a><a href="/@${handle}/post/${code}">${time}</a>`
const post = (handle: string, code: string, above = '', inside = '', mark = 'data-pressable-container="true"') =>
  `<div ${mark}>${above}${head(handle, code)}<div>teks <a href="/@lain_contoh">@lain_contoh</a></div>${inside}${bar()}</div>`
const LIKE = 'div:has(> svg[aria-label="Suka"])'

export const surfaces: Surface[] = [
  {
    what: 'one of two in a feed',
    at: '/',
    html: `<div data-pagelet="threads_feed_0">${post('warung_kopi', 'CAAAAAA')}</div><div data-pagelet="threads_feed_1">${post('paslon_contoh', 'CBBBBBB')}</div>`,
    press: `[data-pagelet$="_1"] ${LIKE}`,
    means: 'like @paslon_contoh',
  },
  {
    what: 'an answer on a post’s own page',
    at: '/@paslon_contoh/post/CAAAAAA',
    html: post('paslon_contoh', 'CAAAAAA') + post('warung_kopi', 'CBBBBBB'),
    press: `[data-pressable-container] + div ${LIKE}`,
    means: 'like @warung_kopi',
  },
  {
    what: 'a friend reposted it',
    at: '/',
    html: post('paslon_contoh', 'CAAAAAA', '<div><a href="/@teman_baik">teman_baik</a> memposting ulang</div>'),
    press: LIKE,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a friend reposted it, and its own link holds no time',
    at: '/',
    html: `<div data-pressable-container="true"><a href="/@teman_baik">teman_baik</a> memposting ulang ${head('paslon_contoh', 'CAAAAAA', '3 jam')}${bar()}</div>`,
    press: LIKE,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a row of a list whose links are written out in full',
    at: '/@warung_kopi',
    html: `<div><a href="https://www.threads.com/@paslon_contoh"><img></a><a href="https://www.threads.com/@paslon_contoh">P</a><div role="button">Ikuti</div></div>`,
    press: '[role="button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a quote is of who quotes',
    at: '/',
    html: post(
      'warung_kopi',
      'CAAAAAA',
      '',
      `<div data-pressable-container="true">${head('paslon_contoh', 'CBBBBBB')}</div>`,
    ),
    press: LIKE,
    means: 'like @warung_kopi',
  },
  {
    what: 'without the mark of a post',
    at: '/search?q=x',
    html: `<div>${post('warung_kopi', 'CAAAAAA', '', '', '')}${post('paslon_contoh', 'CBBBBBB', '', '', 'class="two"')}</div>`,
    press: `.two ${LIKE}`,
    means: 'like @paslon_contoh',
  },
  {
    what: 'liked already',
    at: '/',
    html: `<div data-pressable-container="true">${head('paslon_contoh', 'CAAAAAA')}${bar('Batal suka')}</div>`,
    press: 'div:has(> svg[aria-label="Batal suka"])',
    means: 'undo',
  },
  {
    what: 'liked already, in a language without words',
    at: '/',
    html: `<div data-pressable-container="true">${head('paslon_contoh', 'CAAAAAA')}${button('Je n’aime plus', HEART, 'fill="rgb(255, 48, 64)"')}</div>`,
    press: '[role="button"]',
    means: 'undo',
  },
  {
    what: 'sharing opens a list',
    at: '/',
    html: post('paslon_contoh', 'CAAAAAA'),
    press: 'div:has(> svg[aria-label="Bagikan"])',
    means: 'nothing',
  },
  {
    what: 'reposting opens a menu',
    at: '/',
    html: post('paslon_contoh', 'CAAAAAA'),
    press: 'div:has(> svg[aria-label="Posting ulang"])',
    means: 'waits: share @paslon_contoh',
  },
  {
    what: 'a row of a list',
    at: '/@warung_kopi',
    html: `<div role="dialog"><div><a href="/@warung_kopi"><img></a><a href="/@warung_kopi">W</a><div role="button">Ikuti</div></div><div><a href="/@paslon_contoh"><img></a><a href="/@paslon_contoh">P</a><div role="button" class="two">Ikuti</div></div></div>`,
    press: '.two',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'the head of a profile',
    at: '/@paslon_contoh',
    html: `<div><div><h1>Paslon</h1><span>paslon_contoh</span><img></div><div><div role="button">Ikuti</div><div role="button">Sebut</div></div></div>`,
    press: '[role="button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'followed already',
    at: '/@paslon_contoh',
    html: `<div><h1>Paslon</h1><div role="button">Mengikuti</div></div>`,
    press: '[role="button"]',
    means: 'nothing',
  },
]
