import type { Surface } from './press-all'

const link = (path: string, text: string, tn = '-UC%2CP-R') =>
  `<a role="link" href="https://www.facebook.com${path}${path.includes('?') ? '&' : '?'}__cft__[0]=a&__tn__=${tn}"><b>${text}</b></a>`
const name = (inside: string, level = 'h4') =>
  `<div data-ad-rendering-role="profile_name"><${level}>${inside}</${level}></div>`
const button = (label: string, inside = '', mark = '') =>
  `<div role="button" tabindex="0"${label && ` aria-label="${label}"`}>${mark && `<div data-ad-rendering-role="${mark}"></div>`}<span>${inside}</span></div>`
const bar = (like = 'Suka', share = 'Kirim ini ke teman atau posting di profil Anda.') =>
  `<div class="bar">${button(like, '12', 'like_button')}${button('Tanggapi')}${button('Beri komentar', '', 'comment_button')}${button(share, '', 'share_button')}
  <span role="toolbar">${button('Suka: 30 orang')}</span></div>`
const post = (head: string, inside = '', around = '', below = '') =>
  `<div ${around} class="post">${head}${button('Tindakan untuk postingan ini')}${inside}${bar()}${below}</div>`
const comment = (
  who: string,
  around = 'data-commentid="9"',
  article = 'role="article" aria-label="Komentar oleh Nama"',
) =>
  `<div ${around}><div ${article}>${link(`/${who}?comment_id=Y29`, 'Nama', 'R-R')}<span lang="id">Setuju ${link('/paslon_contoh', 'Paslon')}</span>
  <ul><li>${link('/warung_kopi/posts/pfbid0x?comment_id=9', '8j', 'R-R')}</li><li><div>${button('Suka', 'Suka')}</div>${button('Tanggapi')}</li><li>${button('', 'Balas')}</li></ul></div></div>`
const SHARED = `<div class="shared">${name(link('/paslon_contoh', 'Paslon', '-UC%2CP-y-R'), 'h5')}</div>`
const LIKE = '.bar [aria-label="Suka"]'

export const surfaces: Surface[] = [
  {
    what: 'one of two posts that no number tells apart',
    at: '/',
    html: `<div role="feed">${post(name(link('/paslon_contoh', 'P')))}${post(name(link('/warung_kopi', 'W')))}</div>`,
    press: `.post + .post ${LIKE}`,
    means: 'like @warung_kopi',
  },
  {
    what: 'a friend shared it',
    at: '/',
    html: post(name(link('/teman_baik', 'T')), SHARED),
    press: LIKE,
    means: 'like @teman_baik, original @paslon_contoh',
  },
  {
    what: 'a friend shared it, and links do not say their part',
    at: '/',
    html: post(name('<a href="/teman_baik">T</a>'), `<div>${name('<a href="/paslon_contoh">P</a>', 'h5')}</div>`),
    press: LIKE,
    means: 'like @teman_baik, original @paslon_contoh',
  },
  {
    what: 'somebody with others, in a place',
    at: '/',
    html: post(
      name(
        `${link('/paslon_contoh', 'P')} bersama ${link('/warung_kopi', 'W')} dan ${link('/teman_baik', '3 lainnya')}`,
      ),
    ),
    press: LIKE,
    means: 'like @paslon_contoh',
  },
  {
    what: 'a group’s post in the feed',
    at: '/',
    html: post(`${name(link('/groups/77/', 'Grup'))}<span>${link('/groups/77/user/5/', 'Nama')}</span>`),
    press: LIKE,
    means: 'like @5, group @77',
  },
  {
    what: 'a person by number',
    at: '/',
    html: post(name(link('/profile.php?id=100', 'P'))),
    press: LIKE,
    means: 'like @100',
  },
  {
    what: 'a person by name and number',
    at: '/',
    html: post(name(link('/people/Nama-Contoh/100/', 'P'))),
    press: LIKE,
    means: 'like @100',
  },
  {
    what: 'liked already',
    at: '/',
    html: `<div aria-posinset="1">${name(link('/paslon_contoh', 'P'))}${bar('Hapus Suka')}</div>`,
    press: '[aria-label="Hapus Suka"]',
    means: 'undo',
  },
  {
    what: 'reacted already, in another way',
    at: '/',
    html: `<div aria-posinset="1">${name(link('/paslon_contoh', 'P'))}${bar('Ubah tanggapan')}</div>`,
    press: '[aria-label="Ubah tanggapan"]',
    means: 'undo',
  },
  {
    what: 'in a language without words its request waits',
    at: '/',
    html: `<div aria-posinset="1">${name(link('/paslon_contoh', 'P'))}${bar('いいね！', 'シェア')}</div>`,
    press: '[aria-label="いいね！"]',
    means: 'waits: like @paslon_contoh',
  },
  {
    what: 'the counter is no button of a like',
    at: '/',
    html: post(name(link('/paslon_contoh', 'P'))),
    press: '[role="toolbar"] [role="button"]',
    means: 'nothing',
  },
  {
    what: 'opening the reactions is reading',
    at: '/',
    html: post(name(link('/paslon_contoh', 'P'))),
    press: '[aria-label="Tanggapi"]',
    means: 'nothing',
  },
  {
    what: 'a comment’s like is the commenter’s',
    at: '/',
    html: post(name(link('/paslon_contoh', 'P')), '', '', comment('warung_kopi')),
    press: 'li [aria-label="Suka"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'a comment without its number',
    at: '/',
    html: post(name(link('/paslon_contoh', 'P')), '', '', comment('warung_kopi', '')),
    press: 'li [aria-label="Suka"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'an answer to a comment, inside it',
    at: '/',
    html: `<div data-commentid="1">${comment('paslon_contoh', 'data-commentid="2"')}${comment('warung_kopi', 'data-commentid="3"')}</div>`,
    press: '[data-commentid="3"] li [aria-label="Suka"]',
    means: 'like @warung_kopi',
  },
  {
    what: 'a whole post marked as an article is no comment of whoever wrote below it',
    at: '/warung_kopi',
    html: `<div role="article"><h2><a href="/warung_kopi">W</a></h2>${button('Suka', 'Suka')}${comment('paslon_contoh', '')}</div>`,
    press: '[role="article"] > [aria-label="Suka"]',
    means: 'like ?',
  },
  {
    what: 'follow beside the name of a suggested post',
    at: '/',
    html: post(name(`${link('/paslon_contoh', 'P')} · ${button('', 'Ikuti')}`)),
    press: 'h4 [role="button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'follow in the title of what was shared',
    at: '/',
    html: post(
      name(link('/teman_baik', 'T')),
      `<div>${name(`${link('/paslon_contoh', 'P', '-UC%2CP-y-R')} ${button('Ikuti', 'Ikuti')}`, 'h5')}</div>`,
    ),
    press: 'h5 [role="button"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'followed already',
    at: '/',
    html: post(name(`${link('/paslon_contoh', 'P')} · ${button('Mengikuti', 'Mengikuti')}`)),
    press: 'h4 [role="button"]',
    means: 'undo',
  },
  {
    what: 'the head of a page',
    at: '/paslon_contoh',
    html: `<div role="main"><div class="head"><h1>Paslon</h1>${button('Ikuti', 'Ikuti')}</div><div><h2>Intro</h2></div></div>`,
    press: '[aria-label="Ikuti"]',
    means: 'follow @paslon_contoh',
  },
  {
    what: 'a suggestion on somebody’s page is not the page’s',
    at: '/paslon_contoh',
    html: `<div role="main"><div class="head"><h1>Paslon</h1>${button('Kirim pesan')}</div><div><h2>Halaman terkait</h2><div><a href="/warung_kopi">W</a>${button('Ikuti', 'Ikuti')}</div></div></div>`,
    press: '[aria-label="Ikuti"]',
    means: 'follow ?',
  },
  {
    what: 'a group by any of its labels',
    at: '/groups/77',
    html: `<div><h1><a href="/groups/77/">Grup</a></h1>${button('Bergabung dengan grup', 'Gabung')}</div>`,
    press: '[role="button"]',
    means: 'join group @77',
  },
  {
    what: 'a group whose button says its name',
    at: '/groups/discover',
    html: `<div><a href="/groups/77/">Grup</a>${button('Join group Grup Contoh', 'Join')}</div><div><a href="/groups/78/">Lain</a>${button('Join group Lain', 'Join')}</div>`,
    press: '[aria-label="Join group Lain"]',
    means: 'join group @78',
  },
  {
    what: 'a reel, whatever the language of its owner’s link',
    at: '/reel/123',
    html: `<div><h2><a aria-label="Lihat profil pemilik" href="/paslon_contoh">P</a></h2>${button('Suka')}</div>`,
    press: '[aria-label="Suka"]',
    means: 'like @paslon_contoh',
  },
  {
    what: 'a reel liked already',
    at: '/reel/123',
    html: `<div><h2><a aria-label="Lihat profil pemilik" href="/paslon_contoh">P</a></h2>${button('Suka Aktif')}</div>`,
    press: '[aria-label="Suka Aktif"]',
    means: 'undo',
  },
  {
    what: 'interested, on a reel, is no answer to an event',
    at: '/reel/123',
    html: `<div><h2><a aria-label="Lihat profil pemilik" href="/paslon_contoh">P</a></h2>${button('Tertarik')}</div>`,
    press: '[aria-label="Tertarik"]',
    means: 'nothing',
  },
  {
    what: 'sending a comment by the arrow beside it',
    at: '/',
    html: post(
      name(link('/paslon_contoh', 'P')),
      '',
      '',
      `<div role="textbox" contenteditable="true">halo</div>${button('Posting komentar')}`,
    ),
    press: '[aria-label="Posting komentar"]',
    means: 'comment @paslon_contoh',
  },
  {
    what: 'hiding a post is nobody’s business',
    at: '/',
    html: post(
      `${name(link('/paslon_contoh', 'P'))}<a role="link" aria-label="Sembunyikan postingan oleh P" href="#"></a>`,
    ),
    press: '[aria-label^="Sembunyikan"]',
    means: 'nothing',
  },
  {
    what: 'a post over the feed it was opened from',
    at: '/paslon_contoh/posts/pfbid0x',
    html: `<div role="feed">${post(name(link('/warung_kopi', 'W')), '', 'aria-posinset="1"')}</div><div role="dialog">${post(name(link('/paslon_contoh', 'P')))}</div>`,
    press: `[role="dialog"] ${LIKE}`,
    means: 'like @paslon_contoh',
  },
]
