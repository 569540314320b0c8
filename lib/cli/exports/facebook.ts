import type { Made } from './invent'
import { BARE, keyed, numbered, row, single } from './meta-json'
import { mojibake, piece, type Shape } from './shape'

const FB = 'your_facebook_activity'
const sentence = (act: Made, index: number): string =>
  index % 20 < 3
    ? 'Asn Contoh liked a post.'
    : index % 20 === 3
      ? 'Asn Contoh menyukai fotonya sendiri.'
      : index % 2
        ? `Asn Contoh likes ${act.who.name}'s post.`
        : `Asn Contoh menyukai postingan ${act.who.name}.`

const named = (act: Made) => ({ name: mojibake(act.who.name), timestamp: act.at })

export const facebook: Shape = {
  file: day => `facebook-asn.contoh-${day}-Ab12Cd34.zip`,
  lists: [
    {
      counted: ['like'],
      perMille: 700,
      perFile: 10_000,
      path: numbered(`${FB}/comments_and_reactions/likes_and_reactions`),
      ...BARE,
      resolvable: 'no',
      row: (act, index) =>
        row({
          timestamp: act.at,
          data: [{ reaction: { reaction: 'LIKE', actor: 'Asn Contoh' } }],
          title: mojibake(sentence(act, index)),
        }),
    },
    {
      counted: ['comment'],
      perMille: 180,
      path: single(`${FB}/comments_and_reactions/comments.json`),
      ...keyed('comments_v2'),
      resolvable: 'no',
      row: (act, index) =>
        row({
          timestamp: act.at,
          data: [{ comment: { timestamp: act.at, comment: mojibake(`${act.text} ${index}`), author: 'Asn Contoh' } }],
          title: mojibake(`Asn Contoh mengomentari postingan ${act.who.name}.`),
        }),
    },
    {
      counted: ['post'],
      perMille: 60,
      path: numbered(`${FB}/posts/your_posts__check_ins__photos_and_videos`),
      ...BARE,
      resolvable: 'record',
      row: (act, index) =>
        row({ timestamp: act.at, data: [{ post: mojibake(`${act.text} ${index}`) }], title: 'Asn Contoh' }),
    },
    {
      counted: ['follow', 'follow.page'],
      perMille: 25,
      path: single(`${FB}/pages/pages_you've_liked.json`),
      ...keyed('page_likes_v2'),
      resolvable: 'no',
      row: (act, index) => row({ name: `${mojibake(act.who.name)} ${index}`, timestamp: act.at }),
    },
    {
      counted: ['join'],
      perMille: 15,
      path: single(`${FB}/groups/your_group_membership_activity.json`),
      ...keyed('groups_joined_v2'),
      resolvable: 'no',
      row: (act, index) => row({ timestamp: act.at, data: [{ name: `Grup ${index}` }], title: 'Anda bergabung.' }),
    },
    {
      counted: ['follow'],
      perMille: 20,
      path: single('connections/followers/who_you_ve_followed.json'),
      ...keyed('following_v3'),
      resolvable: 'no',
      row: (act, index) => row({ ...named(act), name: `${mojibake(act.who.name)} ${index}` }),
    },
  ],
  around: noise => [
    piece(
      'personal_information/profile_information/profile_information.json',
      row({ profile_v2: { name: { full_name: 'Asn Contoh' }, emails: { emails: ['asn@contoh.example'] } } }),
    ),
    piece('start_here.html', '<html></html>'),
    ...Array.from({ length: noise }, (_, index) =>
      piece(`${FB}/messages/inbox/orang_${index}/message_1.json`, row({ messages: [{ content: 'rahasia' }] })),
    ),
  ],
  faults: [
    {
      name: 'no data, no title, no time, time 0',
      rows: {
        list: 'like',
        text: ['{"timestamp":1700000001,"title":"Asn Contoh liked a post."}', '{"timestamp":0,"title":"Tanpa waktu."}'],
        read: { like: 2 },
      },
    },
    { name: 'null, empty and wrong rows', rows: { list: 'comment', text: ['null', '{}', '[]', '"x"'], lost: 4 } },
    {
      name: 'true UTF-8 beside mojibake, and half of it',
      rows: {
        list: 'follow.page',
        text: ['{"name":"Zoë","timestamp":1700000001}', '{"name":"Zo\\u00c3","timestamp":1700000002}'],
        read: { follow: 2, 'follow.page': 2 },
      },
    },
    {
      name: 'a group that was left',
      rows: {
        list: 'join',
        text: ['{"timestamp":1700000001,"title":"Anda keluar dari Grup."}'],
        read: { 'join.undo': 1 },
      },
    },
    {
      name: 'an unfollowed page, with a typographic apostrophe in the name of the file',
      member: piece(
        `${FB}/pages/pages_and_profiles_you’ve_unfollowed.json`,
        '{"pages_unfollowed_v2":[{"timestamp":1700000001,"title":"Halaman Contoh"}]}',
      ),
      rows: { list: '', text: [], read: { 'follow.undo': 1 } },
    },
    {
      name: 'a broken member',
      member: piece(`${FB}/groups/your_comments_in_groups.json`, '{"group_comments_v2":[{"times'),
      problem: { kind: 'broken-member', file: 'your_comments_in_groups.json' },
    },
  ],
}
