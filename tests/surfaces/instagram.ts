import type { Surface } from './press-all'

const HEART = '<path d="M16.792 3.904A4.989 4.989 0 0 1 21.5 9.122"></path>'
const picture = (label: string, path: string, size = 24, more = '') =>
  `<div role="button" tabindex="0"><svg aria-label="${label}" height="${size}" width="${size}" ${more}><title>${label}</title>${path}</svg></div>`
const REPOST = '<path d="M19.998 9.497a1 1 0 0 0-1 1v4.228"></path>'
const SHARE = '<path d="M13.973 20.046 21.77 6.928C22.8 5.195"></path>'
const SAVE = '<polygon points="20 21 12 13.44 4 21 4 3 20 3 20 21"></polygon>'
const bar = (like = 'Suka') =>
  `<section>${picture(like, HEART)}<span role="button">223</span>${picture('Komentari', '<path d="M20.656 17.008a9.993"></path>')}
  ${picture('Posting ulang', REPOST)}${picture('Bagikan', SHARE)}${picture('Simpan', SAVE)}</section>`
const name = (handle: string) => `<a href="/${handle}/" role="link"><span>${handle}</span></a>`
const avatar = (handle: string) => `<a href="/${handle}/" role="link"><img alt=""></a>`
const time = (path: string) => `<a href="${path}"><time datetime="2026-04-17"></time></a>`
const article = (handle: string, path: string, inside = '', below = '') =>
  `<article><div><span role="link"><img></span>${name(handle)}${time(path)}${inside}</div><div role="button" aria-hidden="true"><img></div>${bar()}${below}</article>`
const comment = (handle: string, at = '/p/DXOclldDFk8/c/18/') =>
  `<ul><li><div>${avatar(handle)}${name(handle)}<span>setuju <a href="/paslon_contoh/">@paslon_contoh</a></span>${time(at)}<button>Balas</button></div>${picture('Suka', HEART, 12)}</li></ul>`
const LIKE = 'section div:has(> svg[aria-label="Suka"])'
const FEED = article('warung_kopi', '/p/AAAAAAAAAAA/') + article('paslon_contoh', '/p/DXOclldDFk8/')

export const surfaces: Surface[] = [
  {
    what: 'the second of two posts',
    at: '/',
    html: `<main>${FEED}</main>`,
    press: `article + article ${LIKE}`,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a page whose links are written out in full',
    at: '/',
    html: `<main>${FEED.replaceAll('href="/', 'href="https://www.instagram.com/')}</main>`,
    press: `article + article ${LIKE}`,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a heart in a language without words',
    at: '/',
    html: `<main>${FEED.replaceAll('Suka', 'Curtir')}</main>`,
    press: 'article + article section > [role="button"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'liked already, the word in Indonesian',
    at: '/',
    html: `<main><article>${name('paslon_contoh')}${bar('Batal Suka')}</article></main>`,
    press: 'section > [role="button"]',
    means: 'undo',
  },
  {
    what: 'liked already, known by its colour',
    at: '/',
    html: `<main><article>${name('paslon_contoh')}<section>${picture('Non mi piace più', '<path d="M34.6 3.1c-4.5 0-7.9 1.8-10.6 5.6"></path>', 24, 'fill="rgb(255, 48, 64)"')}</section></article></main>`,
    press: 'section > [role="button"]',
    means: 'undo',
  },
  {
    what: 'saving is nobody’s business',
    at: '/',
    html: `<main>${FEED}</main>`,
    press: 'div:has(> svg[aria-label="Simpan"])',
    means: 'nothing',
  },
  {
    what: 'the number of likes only opens a list',
    at: '/',
    html: `<main>${FEED}</main>`,
    press: 'span[role="button"]',
    means: 'nothing',
  },
  {
    what: 'liked already, in the third word of Indonesian',
    at: '/',
    html: `<main>${article('paslon_contoh', '/p/DXOclldDFk8/').replaceAll('"Suka"', '"Tidak Suka"')}</main>`,
    press: 'div:has(> svg[aria-label="Tidak Suka"])',
    means: 'undo',
  },
  ...[picture('Repost', REPOST, 22), picture('Repost', `<circle></circle>${REPOST}`)].map(
    (badge, round): Surface => ({
      what: `a ${round ? 'round' : 'small'} sign that somebody reposted it`,
      at: '/',
      html: `<main>${article('paslon_contoh', '/p/DXOclldDFk8/', `<div class="badge">${badge}</div>`)}</main>`,
      press: '.badge [role="button"]',
      means: 'nothing',
    }),
  ),
  {
    what: 'reposting',
    at: '/',
    html: `<main>${article('paslon_contoh', '/p/DXOclldDFk8/')}</main>`,
    press: 'div:has(> svg[aria-label="Posting ulang"])',
    means: 'share @paslon_contoh',
  },
  {
    what: 'a post’s own page without its author in the address',
    at: '/p/DXOclldDFk8/',
    html: `<main><div role="presentation"><a href="/warung_kopi/">ditandai</a></div><div>${avatar('paslon_contoh')}${name('paslon_contoh')}</div>${bar()}${time('/p/DXOclldDFk8/')}</main>`,
    press: LIKE,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a comment’s heart on a post’s own page',
    at: '/p/DXOclldDFk8/',
    html: `<main>${name('paslon_contoh')}${comment('warung_kopi')}${bar()}${time('/p/DXOclldDFk8/')}</main>`,
    press: 'li > [role="button"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'a comment shown below a post of the feed, without a time, is nobody’s we can tell',
    at: '/',
    html: `<main>${article('paslon_contoh', '/p/DXOclldDFk8/', '', `<div class="c">${name('warung_kopi')} mantap ${picture('Suka', HEART, 12)}</div>`)}</main>`,
    press: '.c > [role="button"]',
    means: 'like ?',
  },
  {
    what: 'a post over a profile, while the profile stays below it',
    at: '/p/DXOclldDFk8/',
    html: `<main><header><h2>warung_kopi</h2></header></main><div role="dialog">${article('paslon_contoh', '/paslon_contoh/p/DXOclldDFk8/')}</div>`,
    press: LIKE,
    means: 'like @paslon_contoh',
  },
  {
    what: 'follow in the head of a post',
    at: '/',
    html: `<main>${article('paslon_contoh', '/p/DXOclldDFk8/', '<button>Ikuti</button><a href="/explore/locations/1/">Kota</a>')}</main>`,
    press: 'article button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'follow in the head of a profile, followed by friends',
    at: '/paslon_contoh/',
    html: `<main><header><h2>paslon_contoh</h2><button><div>Ikuti</div></button><span>Diikuti oleh ${name('teman_baik')}</span></header></main>`,
    press: 'header button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'followed already',
    at: '/paslon_contoh/',
    html: `<main><header><h2>paslon_contoh</h2><button><div>Mengikuti</div></button></header></main>`,
    press: 'header button',
    means: 'nothing',
  },
  {
    what: 'a row of a list',
    at: '/warung_kopi/',
    html: `<main><header></header></main><div role="dialog"><div>${avatar('teman_baik')}${name('teman_baik')}<button>Ikuti</button></div><div class="two">${avatar('paslon_contoh')}${name('paslon_contoh')}<button>Ikuti</button></div></div>`,
    press: '.two button',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a reel of several, whose address is a neighbour’s',
    at: '/reels/AAAAAAAAAAA/',
    html: `<section><main><div>${['warung_kopi', 'paslon_contoh'].map(one => `<div class="card"><video></video><div>${avatar(one)}${name(one)}</div><div>${picture('Suka', HEART)}${picture('Bagikan', SHARE)}</div></div>`).join('')}</div></main></section>`,
    press: '.card + .card [role="button"]',
    means: 'like @paslon_contoh',
  },
  ...['', `<a href="/lain_contoh/">@lain_contoh</a>`].map(
    (words): Surface => ({
      what: `a reel whose owner’s link leads to their reels, ${words ? 'and which names another' : 'alone'}`,
      at: '/reels/AAAAAAAAAAA/',
      html: `<main><div>${['warung_kopi', 'paslon_contoh'].map(one => `<div class="card"><div aria-label="Video player" role="group"><video></video></div><div><a aria-label="${one} reels" href="/${one}/reels/"><span dir="auto">${one}</span></a><div dir="auto">teks ${words} <a href="/explore/tags/x/">#x</a></div><a href="/reels/audio/123/">Lagu</a></div><div>${picture('Suka', HEART)}${picture('Bagikan', SHARE)}</div></div>`).join('')}</div></main>`,
      press: '.card + .card [role="button"]',
      means: 'like @paslon_contoh',
    }),
  ),
  {
    what: 'following from a reel, which names another',
    at: '/reels/AAAAAAAAAAA/',
    html: `<main><div><video></video><div><div><a href="/paslon_contoh/reels/"><img></a><a href="/paslon_contoh/reels/">paslon_contoh</a><div role="button">Ikuti</div></div><div dir="auto">teks <a href="/lain_contoh/">@lain_contoh</a></div></div></div></main>`,
    press: '[role="button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'somebody whose name begins like an address of reels',
    at: '/',
    html: `<main><article>${avatar('reelkota')}${name('reelkota')}<div>teks <a href="/lain_contoh/">@lain_contoh</a></div><section>${picture('Suka', HEART)}</section></article></main>`,
    press: '[role="button"]',
    means: 'like @reelkota',
  },
  {
    what: 'a story’s heart is its owner’s',
    at: '/stories/paslon_contoh/3877162057351321916/',
    html: `<section>${picture('Suka', HEART)}</section>`,
    press: '[role="button"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'answering a story is a letter',
    at: '/stories/paslon_contoh/3877162057351321916/',
    html: `<section><form><textarea></textarea><div role="button">Kirim</div></form></section>`,
    press: 'form [role="button"]',
    means: 'nothing',
  },
]
