import { describe, expect, it } from 'vitest'
import { aFile, dropped, imported } from '../../tests/archives/imported'
import { mojibake } from '../../tests/archives/make-instagram'
import { writeZip } from '../../tests/archives/write-zip'

const ACTS = 'your_facebook_activity'
const LIKES = `${ACTS}/comments_and_reactions/likes_and_reactions`
const AT = 1_707_814_800

async function read(members: Record<string, unknown>) {
  const zip = await writeZip(
    'facebook-asn.contoh-2026-09-15-Ab12Cd34.zip',
    Object.entries(members).map(([name, content]) => ({
      name,
      content: typeof content === 'string' ? content : JSON.stringify(content),
    })),
  )
  const { activities, reports } = await imported(dropped(zip))
  return { activities, report: reports[0]! }
}

const sentence = (title: string | undefined, more: object = {}) => ({ timestamp: AT, ...(title && { title }), ...more })
const reaction = (title: string | undefined, timestamp = AT) => ({
  timestamp,
  data: [{ reaction: { reaction: 'LIKE', actor: mojibake('Budi Éka') } }],
  ...(title && { title: mojibake(title) }),
})
const labelled = (labels: object[], timestamp = AT) => ({ timestamp, media: [], label_values: labels, fbid: '1' })
const label = (name: string, value: string) => ({ label: name, value })

describe('reactions in an export of Facebook', () => {
  it('are kept as the sentence that they are, in any language, with the person’s own name apart', async () => {
    const { activities } = await read({ [`${LIKES}_1.json`]: [reaction('Budi Éka menyukai postingan Paslon Contoh.')] })
    expect(activities).toMatchObject([
      {
        action: 'like',
        targets: [],
        unknownTarget: true,
        said: { sentence: 'Budi Éka menyukai postingan Paslon Contoh.', by: 'Budi Éka' },
        time: { at: AT * 1000 },
        actor: { handle: 'asn.contoh' },
      },
    ])
  })

  it('name the author where labels are, whatever the language, flat or in a group', async () => {
    const url = 'https://www.facebook.com/paslon.contoh/posts/pfbid0abc'
    const { activities, report } = await read({
      [`${LIKES}.json`]: [
        labelled([label('Reaction', 'Like'), label('Name', 'Paslon Contoh'), { ...label('URL', url), href: url }]),
        labelled(
          [label('Reaction', 'Thích'), { title: 'Tác giả', dict: [{ dict: [label('Tên', 'Paslon Lain')] }] }],
          AT + 9,
        ),
        labelled([label('Reaksi', 'Suka'), label('URL', 'https://www.facebook.com/100001/posts/7')], AT + 99),
      ],
    })
    expect(report.notUnderstood).toEqual([])
    expect(activities.map(({ targets, said, post }) => [targets[0]?.account, said?.name, post?.id])).toEqual([
      [{ platform: 'facebook', handle: 'paslon.contoh' }, 'Paslon Contoh', 'pfbid0abc'],
      [undefined, 'Paslon Lain', undefined],
      [{ platform: 'facebook', id: '100001' }, undefined, '7'],
    ])
  })

  it('written into two files are counted once, up to a second apart; two likes in a second stay two', async () => {
    const { activities } = await read({
      [`${LIKES}.json`]: [
        labelled([label('Name', 'Paslon Contoh')]),
        labelled([label('Name', 'Warung Contoh')], AT + 50),
      ],
      [`${LIKES}_1.json`]: [reaction('A'), reaction('B'), reaction('C', AT + 51), reaction('D', AT + 90)],
    })
    expect(activities.map(({ said }) => said?.name ?? said?.sentence)).toEqual([
      'Paslon Contoh',
      'Warung Contoh',
      'B',
      'D',
    ])
  })

  it('are read in every layout since 2018', async () => {
    const { report } = await read({
      'likes_and_reactions/posts_and_comments.json': { reactions: [reaction('satu')] },
      'comments_and_reactions/posts_and_comments.json': { reactions_v2: [reaction('dua', AT + 10)] },
      [`${LIKES}_2.json`]: [reaction(undefined, AT + 20)],
    })
    expect(report.byAction).toEqual({ like: 3 })
  })
})

describe('other acts in an export of Facebook', () => {
  it('comments, also without data, also in groups', async () => {
    const comment = { timestamp: AT, comment: mojibake('Siap 👋'), author: 'Budi', group: 'Relawan Contoh' }
    const { activities } = await read({
      [`${ACTS}/comments_and_reactions/comments.json`]: {
        comments_v2: [sentence('Budi commented.'), sentence(undefined)],
      },
      [`${ACTS}/groups/your_comments_in_groups.json`]: {
        group_comments_v2: [sentence('Budi replied.', { data: [{ comment }] })],
      },
    })
    expect(activities).toMatchObject([
      { action: 'comment', said: { sentence: 'Budi commented.' } },
      { action: 'comment' },
      { action: 'comment', draft: 'Siap 👋', said: { name: 'Relawan Contoh', by: 'Budi' } },
    ])
  })

  it('pages, people, groups and events, with their taking back', async () => {
    const { report, activities } = await read({
      [`${ACTS}/pages/pages_you've_liked.json`]: { page_likes_v2: [{ name: 'Paslon Contoh', timestamp: AT }] },
      [`${ACTS}/pages/pages_and_profiles_you_follow.json`]: {
        pages_followed_v2: [sentence('Paslon Contoh', { data: [{ name: 'Paslon Contoh' }] })],
      },
      [`${ACTS}/pages/pages_and_profiles_you’ve_unfollowed.json`]: { pages_unfollowed_v2: [sentence('Paslon Lain')] },
      'connections/followers/who_you_ve_followed.json': { following_v3: [{ name: 'Orang', timestamp: AT }] },
      [`${ACTS}/groups/your_group_membership_activity.json`]: {
        groups_joined_v2: [
          sentence('Anda bergabung dengan Relawan.', { data: [{ name: 'Relawan' }] }),
          sentence('Anda keluar dari Lama.'),
        ],
      },
      [`${ACTS}/events/your_event_responses.json`]: {
        event_responses_v2: {
          events_joined: [{ name: 'Kampanye Akbar', start_timestamp: AT }],
          events_declined: [{ name: 'Arisan', start_timestamp: AT }],
          events_interested: [],
        },
      },
    })
    expect(report.byAction).toEqual({
      follow: 3,
      'follow.page': 1,
      'follow.undo': 1,
      join: 1,
      'join.undo': 1,
      rsvp: 1,
      'rsvp.joined': 1,
      'rsvp.declined': 1,
    })
    // The time in the file is the event's, not the answer's.
    expect(activities.find(({ detail }) => detail === 'joined')).toMatchObject({ time: {}, unknownTarget: true })
    expect(activities.find(({ detail }) => detail === 'declined')?.unknownTarget).toBeUndefined()
  })

  it('posts and shares: a link to a post names its owner, a re-share only a name', async () => {
    const attached = (data: object) => sentence('Budi …', { attachments: [{ data: [data] }] })
    const { activities } = await read({
      [`${ACTS}/posts/your_posts__check_ins__photos_and_videos_1.json`]: [
        sentence('Budi …', { data: [{ post: 'Pagi' }] }),
        attached({ external_context: { url: 'https://www.facebook.com/paslon.contoh/posts/9' } }),
        attached({ external_context: { url: '', name: 'Paslon Contoh' } }),
        attached({ external_context: { url: 'https://berita.example/1', name: 'Berita' } }),
        attached({ media: { uri: 'a.jpg' } }),
      ],
    })
    expect(activities.map(({ action, targets, said }) => [action, targets[0]?.account.handle, said?.name])).toEqual([
      ['post', undefined, undefined],
      ['share', 'paslon.contoh', undefined],
      ['share', undefined, 'Paslon Contoh'],
      ['post', undefined, undefined],
      ['post', undefined, undefined],
    ])
  })

  it('are found in a file under any name, by what it begins with', async () => {
    const file = aFile('catatan saya.json', JSON.stringify([{ comments_v2: [sentence('Budi commented.')] }]))
    expect((await imported(dropped(file))).activities).toMatchObject([{ action: 'comment', platform: 'facebook' }])
  })

  it('never come from messages', async () => {
    const decoy = { comments_v2: [sentence('rahasia')] }
    const { activities } = await read({ [`${ACTS}/messages/inbox/comments_and_reactions/comments.json`]: decoy })
    expect(activities).toEqual([])
  })
})
