import { writeZip, type ZipMember } from './write-zip'

/** One act of the invented person; `at` is an ISO date or time, UTC where none is written. */
export interface MadeAct {
  /** Without `@`; invented names only (`paslon_contoh`). Empty = a deleted account, or none is said. */
  who: string
  at: string
  /** Shortcode of the post. */
  post?: string
  /** What was written. */
  text?: string
}

export interface MadeExport {
  /** Whose export it is; goes into the file name and the profile. */
  handle?: string
  /** Day of the export, in the file name. */
  day?: string
  /** `labels`: bare lists of labelled values (late 2025 on). `titles`: keyed lists (2021–2025). */
  shape?: 'labels' | 'titles'
  likes?: readonly MadeAct[]
  commentLikes?: readonly MadeAct[]
  storyLikes?: readonly MadeAct[]
  comments?: readonly MadeAct[]
  follows?: readonly MadeAct[]
  pending?: readonly MadeAct[]
  unfollowed?: readonly MadeAct[]
  /** Members added as they are: broken ones, decoys, media. */
  extra?: readonly ZipMember[]
}

const seconds = ({ at }: MadeAct): number => Math.floor(Date.parse(at) / 1000)
const address = (post: string): string => `https://www.instagram.com/p/${post}/`
/** As Meta writes text: each UTF-8 byte as a character of its own. */
export const mojibake = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))
const json = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u0080-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const titled = (act: MadeAct, value?: string) => ({
  title: act.who,
  string_list_data: [
    { ...(act.post && { href: address(act.post) }), ...(value && { value }), timestamp: seconds(act) },
  ],
})

/** The owner's own address is the link in the bio: it must never be taken for the post. */
const labelled = (act: MadeAct) => ({
  timestamp: seconds(act),
  media: [],
  label_values: [
    ...(act.post ? [{ label: 'URL', value: address(act.post), href: address(act.post) }] : []),
    { label: 'Caption', value: mojibake('Sampai jumpa 👋') },
    { title: 'Hashtags', dict: [{ title: '', dict: [{ label: 'Name', value: 'contoh' }] }] },
    ...(act.who
      ? [
          {
            title: 'Owner',
            dict: [
              {
                title: '',
                dict: [
                  { label: 'URL', value: `https://tautan.example/${act.who}` },
                  { label: 'Name', value: mojibake('Contoh é') },
                  { label: 'Username', value: act.who },
                ],
              },
            ],
          },
        ]
      : []),
  ],
})

const commented = (act: MadeAct) => ({
  media_list_data: [{ uri: '' }],
  string_map_data: {
    Comment: { value: mojibake(act.text ?? '') },
    'Media Owner': { value: act.who },
    Time: { timestamp: seconds(act) },
  },
})

const related = (act: MadeAct) => ({
  title: act.who,
  string_list_data: [{ href: `https://www.instagram.com/_u/${act.who}`, timestamp: seconds(act) }],
})
const relatedOld = (act: MadeAct) => ({
  title: '',
  media_list_data: [],
  string_list_data: [{ href: `https://www.instagram.com/${act.who}`, value: act.who, timestamp: seconds(act) }],
})

/** The members of an export, as Instagram lays them out; only the lists that are asked for. */
export function instagramMembers(made: MadeExport): ZipMember[] {
  const { shape = 'labels', handle = 'asn.contoh' } = made
  const members: ZipMember[] = []
  const add = (name: string, list: readonly MadeAct[] | undefined, content: (acts: readonly MadeAct[]) => unknown) => {
    if (list) members.push({ name, content: json(content(list)) })
  }
  const liked = (key: string) => (acts: readonly MadeAct[]) =>
    shape === 'labels' ? acts.map(labelled) : { [key]: acts.map(act => titled(act, mojibake('👍'))) }
  const relation = shape === 'labels' ? related : relatedOld
  const own = 'your_instagram_activity'
  const follow = 'connections/followers_and_following'

  add('personal_information/personal_information/personal_information.json', [], () => ({
    profile_user: [{ media_map_data: {}, string_map_data: { Username: { href: '', value: handle, timestamp: 0 } } }],
  }))
  add(`${own}/likes/liked_posts.json`, made.likes, liked('likes_media_likes'))
  add(`${own}/likes/liked_comments.json`, made.commentLikes, liked('likes_comment_likes'))
  add(`${own}/story_interactions/story_likes.json`, made.storyLikes, acts => ({
    story_activities_story_likes: acts.map(act => titled(act)),
  }))
  add(`${own}/comments/post_comments_1.json`, made.comments, acts => acts.map(commented))
  add(`${follow}/following.json`, made.follows, acts => ({ relationships_following: acts.map(relation) }))
  add(`${follow}/pending_follow_requests.json`, made.pending, acts => ({
    relationships_follow_requests_sent: acts.map(relatedOld),
  }))
  add(`${follow}/recently_unfollowed_profiles.json`, made.unfollowed, acts => ({
    relationships_unfollowed_users: acts.map(relatedOld),
  }))
  members.push(...(made.extra ?? []))
  return members
}

/** A whole export as one ZIP, named as Instagram names it. */
export function makeInstagramExport(made: MadeExport): Promise<File> {
  const { handle = 'asn.contoh', day = '2026-09-15' } = made
  return writeZip(`instagram-${handle}-${day}-Contoh12.zip`, instagramMembers(made))
}
