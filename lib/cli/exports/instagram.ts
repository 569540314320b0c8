import type { Made } from './invent'
import { BARE, keyed, numbered, row, single } from './meta-json'
import { type List, mojibake, piece, type Shape } from './shape'

const IG = 'your_instagram_activity'
const address = ({ post }: Made): string => `https://www.instagram.com/p/${post}/`
const owner = (act: Made) => ({
  title: 'Owner',
  dict: [
    {
      title: '',
      dict: [
        { label: 'URL', value: `https://tautan.example/${act.who.handle}` },
        { label: 'Name', value: mojibake(act.who.name) },
        { label: 'Username', value: act.who.handle },
      ],
    },
  ],
})

const related = (key: string, path: string, counted: string[], perMille: number): List => ({
  counted,
  perMille,
  others: true,
  path: single(path),
  ...keyed(key),
  resolvable: 'record',
  row: (act, index) => {
    const title = `${act.who.handle}.${index}`
    return row({ title, string_list_data: [{ href: `https://www.instagram.com/_u/${title}`, timestamp: act.at }] })
  },
})

export const instagram: Shape = {
  file: day => `instagram-asn.contoh-${day}-Ab12Cd34.zip`,
  lists: [
    {
      counted: ['like'],
      perMille: 700,
      path: single(`${IG}/likes/liked_posts.json`),
      ...BARE,
      resolvable: 'record',
      row: (act, index) =>
        row({
          timestamp: act.at,
          media: [],
          fbid: String(17_900_000_000_000_000 + index),
          label_values: [
            { label: 'URL', value: address(act), href: address(act) },
            { label: 'Caption', value: mojibake(act.text) },
            ...(index % 200 === 0 && !act.who.campaign ? [] : [owner(act)]),
          ],
        }),
    },
    {
      counted: ['like', 'like.story'],
      others: true,
      perMille: 120,
      path: single(`${IG}/story_interactions/story_likes.json`),
      ...keyed('story_activities_story_likes'),
      resolvable: 'record',
      row: (act, index) => row({ title: `${act.who.handle}.${index}`, string_list_data: [{ timestamp: act.at }] }),
    },
    {
      counted: ['comment'],
      perMille: 120,
      path: numbered(`${IG}/comments/post_comments`),
      ...BARE,
      resolvable: 'record',
      row: (act, index) =>
        row({
          media_list_data: [{ uri: '' }],
          string_map_data: {
            Comment: { value: mojibake(`${act.text} ${index}`) },
            'Media Owner': { value: act.who.handle },
            Time: { timestamp: act.at },
          },
        }),
    },
    related('relationships_following', 'connections/followers_and_following/following.json', ['follow'], 60),
  ],
  around: noise => [
    piece(
      'personal_information/personal_information/personal_information.json',
      row({ profile_user: [{ string_map_data: { Username: { value: 'asn.contoh' } } }] }),
    ),
    ...Array.from({ length: noise }, (_, index) =>
      piece(`${IG}/messages/inbox/orang_${index}/message_1.json`, row({ messages: [{ content: 'rahasia' }] })),
    ),
  ],
  faults: [
    {
      name: 'time 0, no owner, empty title',
      rows: {
        list: 'like.story',
        text: ['{"title":"","string_list_data":[{"timestamp":0}]}'],
        read: { like: 1, 'like.story': 1 },
      },
    },
    { name: 'null, empty and wrong rows', rows: { list: 'like', text: ['null', '{}', '[]', '7'], lost: 4 } },
    {
      name: 'keys in another language, written as mojibake',
      rows: {
        list: 'comment',
        text: [
          '{"string_map_data":{"\\u00e8\\u00a9\\u0095\\u00e8\\u00ab\\u0096":{"value":"Siap!"},"\\u00e4\\u00b8\\u00bb":{"value":"paslon_contoh"},"\\u00e6":{"timestamp":1700000001}}}',
        ],
        read: { comment: 1 },
      },
    },
    {
      name: 'a list that is no list of ours beside one that is',
      member: piece(
        'connections/followers_and_following/not_following.json',
        '{"relationships_following":[{"title":"x"}]}',
      ),
    },
    {
      name: 'unfollowed accounts',
      member: piece(
        'connections/followers_and_following/recently_unfollowed_profiles.json',
        '{"relationships_unfollowed_users":[{"title":"","string_list_data":[{"value":"paslon_lain","timestamp":1700000001}]}]}',
      ),
      rows: { list: '', text: [], read: { 'follow.undo': 1 } },
    },
    {
      name: 'a bomb',
      member: { name: `${IG}/comments/reels_comments.json`, content: spaces(80) },
      problem: { kind: 'too-large', file: 'reels_comments.json' },
    },
  ],
}

/** So many MiB of nothing, piece by piece. */
function spaces(mebibytes: number): Iterable<string> {
  const one = ' '.repeat(1_048_576)
  return Array.from({ length: mebibytes }, () => one)
}
