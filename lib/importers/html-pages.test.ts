import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { writeZip } from '../../tests/archives/write-zip'
import { HtmlBlocks } from './html-blocks'

const HOUR = 3_600_000
const page = (...blocks: string[]): string =>
  `<html><head><style>._a6-g{color:red}</style></head><body><main class="_a706" role="main">${blocks.join('')}</main></body></html>`
/** Facebook's block: title, body, footer with the date. */
const facebook = (title: string, body: string, date: string): string =>
  `<section class="_a6-g" aria-labelledby="u_0"><h2 class="_2ph_ _a6-h _a6-i">${title}</h2><div class="_2ph_ _a6-p"><div class="_2pin">${body}</div></div><footer class="_3-94 _a6-o"><a><div class="_a72d">${date}</div></a></footer></section>`
/** Instagram's block: the date stands in the body. */
const instagram = (title: string, link: string, date: string): string =>
  `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">${title && `<h2 class="_3-95 _2pim _a6-h _a6-i">${title}</h2>`}<div class="_3-95 _a6-p"><div><div><a target="_blank" href="${link}">${link}</a></div><div>${date}</div></div></div></div>`

const SPAN = { after: Date.UTC(2024, 1, 13, 15) - 14 * HOUR, before: Date.UTC(2024, 1, 13, 15) + 59_999 + 12 * HOUR }
const DATE = 'Feb 13, 2024, 3:00 PM'

describe('HTML exports', () => {
  it('of Instagram: likes, follows and what was unfollowed, with a span for a time', async () => {
    const zip = await writeZip('instagram-asn.contoh-2026-09-15-Ab12.zip', [
      {
        name: 'your_instagram_activity/likes/liked_posts.html',
        content: page(instagram('paslon_contoh', 'https://www.instagram.com/p/Cabc1/', DATE)),
      },
      {
        name: 'connections/followers_and_following/following.html',
        content: page(instagram('paslon_lain', 'https://www.instagram.com/_u/paslon_lain', '13 Feb 2024 15.00')),
      },
      {
        name: 'connections/followers_and_following/recently_unfollowed_profiles.html',
        content: page(instagram('', 'https://www.instagram.com/lama_contoh', DATE)),
      },
    ])
    const { activities, reports } = await imported(dropped(zip))
    expect(reports[0]).toMatchObject({ problems: [], notUnderstood: [] })
    expect(activities).toMatchObject([
      { action: 'like', targets: [{ account: { handle: 'paslon_contoh' } }], post: { id: 'Cabc1' }, time: SPAN },
      { action: 'follow', undo: true, targets: [{ account: { handle: 'lama_contoh' } }] },
      { action: 'follow', targets: [{ account: { handle: 'paslon_lain' } }], time: SPAN },
    ])
  })

  it('with labels: whose a like was, what a comment says, and a group that was left is no group joined', async () => {
    const rows = (...pairs: [string, string][]) =>
      `<table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table><div>${DATE}</div>`
    const link = (href: string) => `<a href="${href}">${href}</a>`
    const liked = [
      ['URL', link('https://www.instagram.com/p/Cabc1/')],
      ['Nama', 'Paslon'],
      ['Nama pengguna', 'paslon_contoh'],
    ] as [string, string][]
    const instagramZip = await writeZip('instagram.zip', [
      { name: 'your_instagram_activity/likes/liked_posts.html', content: page(instagram('', '#', rows(...liked))) },
      {
        name: 'your_instagram_activity/comments/post_comments_1.html',
        content: page(instagram('', '#', rows(['Komentar', 'Setuju pak'], ['Pemilik Media', 'paslon_contoh']))),
      },
      { name: 'your_instagram_activity/media/posts_1.html', content: page(instagram('Panen raya', '#', DATE)) },
      {
        name: 'personal_information/personal_information/reposts.html',
        content: page(instagram('', '#', `<table><tr><td>Waktu posting ulang</td><td>${DATE}</td></tr></table>`)),
      },
    ])
    const first = await imported(dropped(instagramZip))
    expect(first.activities).toMatchObject([
      { action: 'like', targets: [{ account: { handle: 'paslon_contoh' } }], post: { id: 'Cabc1' }, time: SPAN },
      { action: 'share', unknownTarget: true, time: SPAN },
      { action: 'comment', targets: [{ account: { handle: 'paslon_contoh' } }], draft: 'Setuju pak' },
      { action: 'post', draft: 'Panen raya' },
    ])
    expect(first.reports[0]?.problems).toEqual([])
    const labels = rows(
      ['Reaksi', 'Suka'],
      ['Nama', 'Paslon Contoh'],
      ['URL', link('https://www.facebook.com/paslon.contoh/posts/1')],
    )
    const facebookZip = await writeZip('facebook.zip', [
      {
        name: 'your_facebook_activity/comments_and_reactions/likes_and_reactions.html',
        content: page(facebook('', labels, DATE)),
      },
      {
        name: 'your_facebook_activity/groups/your_group_membership_activity.html',
        content: page(
          facebook('Budi bergabung dengan Relawan Contoh.', '', DATE),
          facebook('Anda keluar dari Relawan Lama.', '', DATE),
          facebook('Budi bergabung dengan Keluar dari Zona Nyaman.', '', DATE),
        ),
      },
    ])
    const { activities } = await imported(dropped(facebookZip))
    expect(
      activities.map(({ action, undo, targets, said }) => [action, undo, targets[0]?.account.handle, said?.name]),
    ).toEqual([
      ['like', undefined, 'paslon.contoh', 'Paslon Contoh'],
      ['join', true, undefined, undefined],
      ['join', undefined, undefined, undefined],
      ['join', undefined, undefined, undefined],
    ])
  })

  it('of Instagram since 2026: requests and unfollowing as tables; a comment of one word has no owner for that', async () => {
    const table = (...pairs: [string, string][]) =>
      `<div class="pam _a6-g"><div class="_3-95 _a6-p"><div class="pam _a6-g"><table>${pairs.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table></div></div><div class="_a6-o">${DATE}</div></div>`
    const FOLDER = 'connections/followers_and_following'
    const bio = '<a href="https://www.instagram.com/toko_contoh">https://www.instagram.com/toko_contoh</a>'
    const zip = await writeZip('instagram.zip', [
      {
        name: `${FOLDER}/pending_follow_requests.html`,
        content: page(table(['Nama', 'budi'], ['Nama pengguna', 'paslon_contoh'])),
      },
      {
        name: `${FOLDER}/recently_unfollowed_profiles.html`,
        content: page(table(['URL', bio], ['Имя', 'budi'], ['Имя пользователя', 'lama_contoh'])),
      },
      {
        name: 'your_instagram_activity/comments/post_comments_1.html',
        content: page(
          table(['Komentar', 'setuju'], ['Waktu', DATE]),
          table(['Комментарий', 'hadir'], ['Владелец', 'paslon_contoh'], ['Время', DATE]),
        ),
      },
    ])
    const { activities, reports } = await imported(dropped(zip))
    expect(reports[0]).toMatchObject({ problems: [], notUnderstood: [] })
    const brief = activities.map(({ action, undo, detail, draft, targets }) => [
      `${undo ? 'un' : ''}${action}.${detail ?? ''}`,
      targets[0]?.account.handle,
      draft,
    ])
    expect(brief.sort()).toEqual([
      ['comment.', undefined, 'setuju'],
      ['comment.', 'paslon_contoh', 'hadir'],
      ['follow.pending', 'paslon_contoh', undefined],
      ['unfollow.', 'lama_contoh', undefined],
    ])
    expect(activities.map(({ time }) => time)).toEqual(activities.map(() => SPAN))
  })

  it('of Facebook: the sentence, what was written, the time as a span', async () => {
    const zip = await writeZip('facebook.zip', [
      {
        name: 'your_facebook_activity/comments_and_reactions/likes_and_reactions_1.html',
        content: page(facebook('Budi &amp; Éka menyukai postingan Paslon Contoh.', '<div>Suka</div>', DATE)),
      },
      {
        name: 'your_facebook_activity/comments_and_reactions/comments.html',
        content: page(facebook('Budi mengomentari postingan Paslon Contoh.', '<div>Siap,<br>Pak!</div>', DATE)),
      },
    ])
    const { activities } = await imported(dropped(zip))
    expect(activities).toMatchObject([
      { action: 'comment', draft: 'Siap,\nPak!', said: { sentence: 'Budi mengomentari postingan Paslon Contoh.' } },
      { action: 'like', said: { sentence: 'Budi & Éka menyukai postingan Paslon Contoh.' }, time: SPAN },
    ])
  })

  it('of Threads: likes, follows, what was unfollowed; whether a post is a reply stands nowhere', async () => {
    const T = 'your_instagram_activity/threads'
    const zip = await writeZip('instagram-asn.contoh-2026-09-15-Ab12.zip', [
      {
        name: `${T}/liked_threads.html`,
        content: page(
          instagram('paslon.contoh', 'https://www.threads.net/@paslon.contoh/post/Dabc1', DATE),
          instagram('', 'https://www.threads.com/@warung/post/Dabc2', DATE),
        ),
      },
      { name: `${T}/following.html`, content: page(instagram('Paslon', 'https://www.threads.com/paslon_lain', DATE)) },
      {
        name: `${T}/recently_unfollowed_profiles.html`,
        content: page(instagram('', 'https://www.threads.com/@lama', DATE)),
      },
      { name: `${T}/threads_and_replies.html`, content: page(instagram('Pagi semua', '#', DATE)) },
    ])
    const { activities, reports } = await imported(dropped(zip))
    expect(reports.map(({ platform, problems, notUnderstood }) => [platform, problems, notUnderstood])).toEqual([
      ['threads', [], []],
    ])
    expect(activities).toMatchObject([
      { action: 'like', targets: [{ account: { handle: 'paslon.contoh' } }], post: { id: 'Dabc1' }, time: SPAN },
      { action: 'like', targets: [{ account: { handle: 'warung' } }], post: { id: 'Dabc2' } },
      { action: 'follow', undo: true, targets: [{ account: { handle: 'lama' } }] },
      { action: 'post', draft: 'Pagi semua', unknownTarget: true },
      { action: 'follow', targets: [{ account: { handle: 'paslon_lain' } }], said: { name: 'Paslon' } },
    ])
  })

  it('are left aside where the same file is there as JSON', async () => {
    const zip = await writeZip('instagram.zip', [
      { name: 'likes/liked_posts.html', content: page(instagram('a', 'https://www.instagram.com/p/Cabc1/', DATE)) },
      { name: 'likes/liked_posts.json', content: '{"likes_media_likes":[]}' },
    ])
    expect((await imported(dropped(zip))).activities).toEqual([])
  })

  it('of a look not known are answered once with how to get JSON', async () => {
    const zip = await writeZip('instagram.zip', [
      { name: 'likes/liked_posts.html', content: '<html><body><main><b>paslon_contoh</b></main></body></html>' },
      { name: 'likes/liked_comments.html', content: '<html><body>apa pun</body></html>' },
    ])
    expect((await imported(dropped(zip))).reports).toMatchObject([
      { read: 0, notUnderstood: [], problems: [{ kind: 'html-not-json', platform: 'instagram' }] },
    ])
  })

  it('are read as a file by itself, too', async () => {
    const file = aFile('liked_posts.html', page(instagram('a', 'https://www.instagram.com/p/Cabc1/', DATE)))
    expect((await imported(dropped(file))).activities).toHaveLength(1)
  })

  it('named alike on several sites are of the site they link to', async () => {
    const of = async (link: string) => {
      const file = aFile('following.html', page(instagram('paslon_contoh', link, DATE)))
      return (await imported(dropped(file))).activities.map(({ platform, targets }) => [
        platform,
        targets[0]?.account.handle,
      ])
    }
    expect(await of('https://www.threads.com/@paslon_contoh')).toEqual([['threads', 'paslon_contoh']])
    expect(await of('https://www.instagram.com/_u/paslon_contoh')).toEqual([['instagram', 'paslon_contoh']])
    expect(await of('https://www.facebook.com/paslon.contoh')).toEqual([['facebook', undefined]])
  })

  it('give the same wherever the bytes are cut', () => {
    const whole = page(
      facebook('Zoë · satu', 'é', DATE),
      facebook('dua', '<a href="https://x.example/?a=1&amp;b=2">x</a>', ''),
    )
    const bytes = new TextEncoder().encode(whole)
    const blocks = (cuts: number[]) => {
      const reader = new HtmlBlocks()
      const found: unknown[] = []
      let from = 0
      for (const cut of [...cuts, bytes.length].sort((a, b) => a - b)) {
        for (const batch of reader.push(bytes.subarray(from, cut))) found.push(...batch.records)
        from = cut
      }
      for (const batch of reader.rest()) found.push(...batch.records)
      return { found, end: reader.end() }
    }
    const expected = blocks([])
    expect(expected.found).toHaveLength(2)
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), cuts => {
        expect(blocks(cuts)).toEqual(expected)
      }),
    )
  })

  it('never make a page of tags without end hold the memory, nor an exception', () => {
    const tags = fc.constantFrom(
      '<div class="_a6-g">',
      '</div>',
      '<h2 class="_a6-h">',
      'teks',
      '<a href="x">',
      '<',
      '&#',
      '"',
      '<!--',
    )
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 60 }), parts => {
        const reader = new HtmlBlocks()
        for (const part of parts) for (const _ of reader.push(new TextEncoder().encode(part)));
        for (const _ of reader.rest());
        expect(['complete', 'empty', 'no-list', 'not-json']).toContain(reader.end())
      }),
    )
    const deep = new HtmlBlocks()
    for (const _ of deep.push(new TextEncoder().encode(`<div class="_a6-g">${'<b>'.repeat(50_000)}`)));
    expect(deep.end()).toBe('not-json')
  })
})
