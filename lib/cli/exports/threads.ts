import { keyed, row, single } from './meta-json'
import { mojibake, piece, type Shape } from './shape'

const TH = 'your_instagram_activity/threads'

export const threads: Shape = {
  file: day => `instagram-asn.contoh-${day}-Th12Cd34.zip`,
  lists: [
    {
      counted: ['like'],
      perMille: 620,
      path: single(`${TH}/liked_threads.json`),
      ...keyed('text_post_app_media_likes'),
      resolvable: 'record',
      row: (act, index) =>
        row({
          title: index % 30 === 0 ? '' : act.who.handle,
          media_list_data: [],
          string_list_data: [
            {
              href: `https://www.threads.com/@${act.who.handle}/post/${act.post}`,
              value: mojibake('👍'),
              timestamp: act.at,
            },
          ],
        }),
    },
    {
      counted: ['follow'],
      others: true,
      perMille: 240,
      path: single(`${TH}/following.json`),
      ...keyed('text_post_app_text_post_app_following'),
      resolvable: 'record',
      row: (act, index) =>
        row({
          title: mojibake(act.who.name),
          string_list_data: [{ value: `${act.who.handle}.${index}`, timestamp: act.at }],
        }),
    },
    {
      counted: ['comment'],
      perMille: 140,
      path: single(`${TH}/threads_and_replies.json`),
      ...keyed('text_post_app_text_posts'),
      resolvable: 'no',
      row: (act, index) =>
        row({
          media: [
            {
              uri: '',
              creation_timestamp: act.at,
              title: mojibake(`${act.text} ${index}`),
              text_app_post: { is_reply: true },
            },
          ],
        }),
    },
  ],
  around: () => [piece(`${TH}/archived_threads.json`, '{}')],
  faults: [
    { name: 'null, empty and wrong rows', rows: { list: 'like', text: ['null', '{}', '[]'], lost: 3 } },
    {
      name: 'Instagram’s file of the same name: another platform’s',
      member: piece('connections/followers_and_following/following.json', '{"relationships_following":[]}'),
    },
    {
      name: 'unfollowed accounts',
      member: piece(
        `${TH}/recently_unfollowed_profiles.json`,
        '{"text_post_app_text_post_app_unfollowed_users":[{"title":"x","string_list_data":[{"value":"paslon_lain","timestamp":1700000001}]}]}',
      ),
      rows: { list: '', text: [], read: { 'follow.undo': 1 } },
    },
  ],
}
