import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { mojibake } from '../../tests/archives/make-instagram'
import { writeZip } from '../../tests/archives/write-zip'
import type { Activity } from '../model/act'

const ACTS = 'your_facebook_activity'
const AT = 1_707_814_800
const URL = 'https://www.facebook.com/paslon.contoh/posts/pfbid0abc'

async function read(members: Record<string, unknown>, name = 'facebook-asn.contoh-2026-09-15-Ab12Cd34.zip') {
  const list = Object.entries(members).map(([path, content]) => ({ name: path, content: JSON.stringify(content) }))
  const { activities, reports } = await imported(dropped(await writeZip(name, list)))
  return { activities, said: activities.map(said), reports }
}
const loose = async (name: string, content: unknown) =>
  (await imported(dropped(aFile(name, JSON.stringify(content))))).activities.map(said)

/** Kind, account or post, and the name or sentence. */
const said = ({ platform, action, detail, undo, targets: [first], said: words, post }: Activity): string =>
  [
    platform === 'facebook' ? '' : platform,
    `${undo ? 'un-' : ''}${action}${detail ? `.${detail}` : ''}`,
    first?.account.handle ?? first?.account.id ?? '',
    words?.name ?? words?.sentence ?? '',
    post?.id ?? '',
  ]
    .filter(part => part !== '')
    .join(' | ')

const reaction = (title: unknown, more: object = {}) => ({
  timestamp: AT,
  data: [{ reaction: { reaction: 'LIKE', actor: 'Budi' } }],
  title,
  ...more,
})
const labelled = (...label_values: object[]) => ({ timestamp: AT, media: [], label_values, fbid: '1' })
const label = (name: string, value: string) => ({ label: name, value })
const LIKES = `${ACTS}/comments_and_reactions/likes_and_reactions`

describe('rows of Facebook with something amiss', () => {
  it('are acts as long as they say anything: no time, a time as text or in milliseconds, null instead of a field', async () => {
    const { activities, reports } = await read({
      [`${LIKES}_1.json`]: [
        reaction('a', { timestamp: String(AT) }),
        reaction('b', { timestamp: (AT + 1) * 1000 }),
        reaction('c', { timestamp: undefined }),
        reaction('d', { data: null, attachments: null, timestamp: AT + 9 }),
        reaction('e', { data: [{ reaction: { reaction: 'LIKE', actor: null } }], timestamp: AT + 19 }),
        reaction(null, { timestamp: AT + 29 }),
        {},
        null,
      ],
    })
    expect(activities.map(({ time, said: words }) => [words?.sentence, 'at' in time && time.at / 1000 - AT])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', false],
      ['d', 9],
      ['e', 19],
      [undefined, 29],
    ])
    expect(reports[0]?.notUnderstood).toEqual([{ file: `${LIKES}_1.json`, records: 2 }])
  })

  it('give whose post it was by its address, whatever kind of address it is', async () => {
    const { said: rows } = await read({
      [`${LIKES}.json`]: [
        labelled(label('Reaksi', 'Suka'), { label: 'URL', value: URL, href: URL }),
        labelled(label('Reaction', 'Like'), label('URL', 'https://www.facebook.com/reel/123')),
        labelled(label('Reaction', 'Like'), label('URL', 'https://www.facebook.com/groups/77/posts/88/')),
        labelled(label('Reaction', 'Like'), label('URL', 'https://www.facebook.com/share/p/Ab1/')),
        labelled(label('Reaction', 'Like'), { label: 'URL', vec: [{ value: 'https://fb.watch/ab1/' }] }),
        labelled(label('Reaction', 'Like'), label('URL', 'https://facebook.com.palsu.example/paslon/posts/1')),
      ],
    })
    expect(rows).toEqual([
      'like | paslon.contoh | pfbid0abc',
      'like | 123',
      'like | 88',
      'like | Ab1',
      'like | ab1',
      'like',
    ])
  })

  it('never take a reaction for a name, in whatever language it is', async () => {
    const { said: rows } = await read({
      [`${LIKES}.json`]: [
        labelled(label('Reaksi', 'Menyukai')),
        labelled(label('Tanggapan', 'Dukungan')),
        labelled(label('Réaction', 'J’adore'), label('Nom', 'Calon Contoh')),
        labelled(label('Nama', mojibake('Calon Éka')), label('Reaksi', 'Suka')),
        labelled({ ent_field_name: 'Reaction', label: 'リアクション', value: 'いいね' }, label('名前', 'Calon Contoh')),
        labelled(label('Reaction', 'Thích'), {
          title: 'Tác giả',
          dict: [{ dict: [label('URL', URL), label('Tên', 'Calon')] }],
        }),
      ],
    })
    expect(rows).toEqual([
      'like',
      'like',
      'like | Calon Contoh',
      'like | Calon Éka',
      'like | Calon Contoh',
      'like | Calon',
    ])
  })
})

describe('files of Facebook', () => {
  it('have their lists under keys of any year, bare, or inside a list', async () => {
    const { said: rows, reports } = await read({
      [`${LIKES}_1.json`]: { reactions_v2: [reaction('a')] },
      [`${ACTS}/comments_and_reactions/comments.json`]: { comments_v3: [{ timestamp: AT, title: 'b' }] },
      [`${ACTS}/groups/your_group_membership_activity.json`]: [
        {
          groups_joined_v2: [
            { timestamp: AT, data: [{ name: 'Grup' }] },
            { timestamp: AT, data: [], title: 'keluar' },
          ],
        },
      ],
      [`${ACTS}/events/your_event_responses.json`]: [
        { event_responses_v2: { events_joined: [{ name: 'Acara' }], events_declined: null } },
      ],
      [`${ACTS}/posts/posts_on_other_pages_and_profiles.json`]: {
        wall_posts_sent_to_others_v2: [{ timestamp: AT, title: 'c' }],
      },
      'groups/your_posts_and_comments_in_groups.json': {
        group_posts: { activity_log_data: [{ timestamp: AT, title: 'd' }] },
      },
    })
    expect(rows.toSorted()).toEqual([
      'comment | b',
      'join | Grup',
      'like | a',
      'post | c',
      'post | d',
      'rsvp.joined | Acara',
      'un-join | keluar',
    ])
    expect(reports[0]?.notUnderstood).toEqual([])
  })

  it('may use labels for pages, follows, groups and comments, too', async () => {
    const { said: rows } = await read({
      [`${ACTS}/pages/pages_you've_liked.json`]: [
        labelled(label('Nama', 'Halaman'), label('URL', 'https://www.facebook.com/halaman.contoh')),
      ],
      'connections/followers/who_you’ve_followed.json': [labelled(label('Jeneng', 'Tokoh'))],
      [`${ACTS}/comments_and_reactions/comments.json`]: [
        labelled(label('Komentar', 'Setuju'), label('URL', URL), {
          title: 'Penulis',
          dict: [{ dict: [label('Nama', 'Calon')] }],
        }),
      ],
    })
    expect(rows).toEqual([
      'comment | paslon.contoh | Calon | pfbid0abc',
      'follow.page | halaman.contoh | Halaman',
      'follow | Tokoh',
    ])
  })

  it('with nothing in them are nothing to tell: null, {} and [] instead of a list', async () => {
    const { activities, reports } = await read({
      [`${ACTS}/comments_and_reactions/comments.json`]: { comments_v2: null },
      [`${ACTS}/groups/your_group_membership_activity.json`]: { groups_joined_v2: {} },
      [`${ACTS}/pages/pages_you've_liked.json`]: { page_likes_v2: [] },
    })
    expect(activities).toEqual([])
    expect(reports).toMatchObject([{ notUnderstood: [], problems: [] }])
  })

  it('dropped by themselves are known by what they hold, under any name', async () => {
    expect(await loose('reaksi saya.json', [reaction('a')])).toEqual(['like | a'])
    expect(await loose('likes_and_reactions_1 (1).json', [reaction('a')])).toEqual(['like | a'])
    expect(await loose('label.json', [labelled(label('Reaction', 'Thích'), label('URL', URL))])).toEqual([
      'like | paslon.contoh | pfbid0abc',
    ])
    expect(
      await loose('x.json', [{ reactions_v2: [reaction('a')] }, { comments_v2: [{ timestamp: AT, title: 'b' }] }]),
    ).toEqual(['like | a', 'comment | b'])
    const comment = {
      ...labelled(label('Komentar', 'Setuju'), label('URL', URL)),
      title: 'A đã bình luận về ảnh của B.',
    }
    expect(await loose('comments.json', [comment])).toEqual([
      'comment | paslon.contoh | A đã bình luận về ảnh của B. | pfbid0abc',
    ])
    expect(await loose('following.json', { following: [{ name: 'Tokoh', timestamp: AT }] })).toEqual(['follow | Tokoh'])
  })

  it('of an archive downloaded twice still say whose they are and from which day', async () => {
    const name = 'facebook-AsnContoh-2026-09-15-Ab12Cd34 (1).zip'
    const { activities, reports } = await read({ [`${LIKES}_1.json`]: [reaction('a')] }, name)
    expect(activities[0]?.actor).toMatchObject({ handle: 'asncontoh' })
    expect(reports[0]?.madeAt).toBeDefined()
  })

  it('that hold what was seen, searched, saved, or what others did, are no acts', async () => {
    const { activities } = await read({
      'logged_information/search/your_search_history.json': {
        searches_v2: [{ timestamp: AT, title: 'Anda mencari Calon' }],
      },
      "ads_information/advertisers_you've_interacted_with.json": [
        labelled(label('Title', 'Calon'), label('Action', 'Clicked ad')),
      ],
      'connections/followers/people_who_followed_you.json': { followers_v3: [{ name: 'Teman', timestamp: AT }] },
      'connections/friends/removed_friends.json': { deleted_friends_v2: [{ name: 'Teman', timestamp: AT }] },
      [`${ACTS}/messages/inbox/teman_1/comments.json`]: { comments_v2: [{ timestamp: AT, title: 'rahasia' }] },
      [`${ACTS}/saved_items_and_collections/your_saved_items.json`]: { saves_v2: [{ timestamp: AT, title: 'simpan' }] },
      [`${ACTS}/events/event_invitations.json`]: { events_invited_v2: [{ name: 'Kampanye' }] },
      [`${ACTS}/pages/pages_you_ve_liked.json`]: { page_likes_v2: [] },
    })
    expect(activities).toEqual([])
  })
})
