import { z } from 'zod'
import { defineImporter, type Found, reading } from './define'
import type { HtmlBlock } from './html-blocks'
import { repairRecords } from './meta-text'
import { writtenTime } from './written-time'

/** First parts of an address that are pages of the site, not accounts. */
const RESERVED =
  /^(?:profile\.php|people|pages|groups|events|watch|reel|reels|share|story\.php|permalink\.php|photo|photo\.php|marketplace|login|hashtag|search|dyi|stories|video\.php|plugins)$/

/** A post's or page's address: its owner by number or vanity name, and the post's id, where they are in it. */
function addressed(url: string | undefined): Pick<Found, 'handle' | 'id' | 'post'> {
  if (!url) return {}
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return {}
  }
  if (!/(^|\.)facebook\.com$/.test(parsed.hostname)) return {}
  const [first = '', ...rest] = parsed.pathname.split('/').filter(Boolean)
  const query = (name: string) => parsed.searchParams.get(name) ?? undefined
  const number = first === 'profile.php' || first === 'permalink.php' || first === 'story.php' ? query('id') : undefined
  const who = number ?? (first === '' || RESERVED.test(first.toLowerCase()) ? undefined : first)
  const id = query('story_fbid') ?? query('fbid') ?? query('v') ?? (rest.length > 1 ? rest.at(-1) : undefined)
  return {
    ...(who === undefined ? {} : /^\d+$/.test(who) ? { id: who } : { handle: who }),
    post: id ? { id, url } : undefined,
  }
}

// --- shapes -------------------------------------------------------------------------------------------------------

const seconds = z.number().optional()

/** `{timestamp, title?, data?, attachments?}`: the title is a sentence in the account's language, or missing. */
const Sentence = z.object({ timestamp: z.number(), title: z.string().optional() })

const Reaction = Sentence.extend({
  data: z.array(z.object({ reaction: z.object({ actor: z.string().optional() }) })).min(1),
})

/** From about 2023, where there is no number in the file's name: labels and groups in the account's language. */
const Label = z.object({
  label: z.string().optional(),
  value: z.string().optional(),
  href: z.string().optional(),
  ent_field_name: z.string().optional(),
})
const Labelled = z.object({
  timestamp: seconds,
  fbid: z.string().optional(),
  label_values: z.array(
    Label.extend({
      title: z.string().optional(),
      dict: z.array(z.object({ dict: z.array(Label).optional(), ...Label.shape })).optional(),
    }),
  ),
})

/** The seven reactions, in the languages seen, and Indonesian as the site writes it. */
const REACTION =
  /^(?:like|love|care|haha|wow|sad|angry|thích|yêu thích|thương thương|buồn|phẫn nộ|suka|super|peduli|sedih|marah|synes godt om|vind ik leuk|j.aime|me gusta)$/i

const Named = z.object({ name: z.string().min(1), timestamp: seconds, url: z.string().optional() })

const Comment = Sentence.extend({
  data: z
    .array(
      z.object({
        comment: z
          .object({ comment: z.string().optional(), author: z.string().optional(), group: z.string().optional() })
          .optional(),
      }),
    )
    .optional(),
})

const Post = Sentence.extend({
  data: z.array(z.object({ post: z.string().optional() })).optional(),
  attachments: z
    .array(
      z.object({
        data: z
          .array(
            z.object({
              external_context: z
                .object({ url: z.string().optional(), name: z.string().optional(), source: z.string().optional() })
                .optional(),
              name: z.string().optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
})

// --- what they mean -----------------------------------------------------------------------------------------------

const reacted = reading(Reaction, ({ timestamp, title, data: [first] }) => ({
  seconds: timestamp,
  sentence: title,
  by: first?.reaction.actor,
}))

/** Address: the only value with a host. Of the two short values one is the reaction; the author's may lie in a group. */
const reactedLabelled = reading(Labelled, ({ timestamp, label_values }) => {
  const isAddress = ({ value, href }: z.infer<typeof Label>) => /^https?:\/\//.test(href ?? value ?? '')
  const url = label_values.find(isAddress)
  const inGroup = label_values.flatMap(item => item.dict ?? []).flatMap(({ dict = [], ...item }) => [item, ...dict])
  const short = label_values.filter(item => item.value && !isAddress(item) && !REACTION.test(item.value))
  const name = inGroup.find(item => item.value && !isAddress(item)) ?? short.at(-1)
  return { seconds: timestamp, name: name?.value, ...addressed(url?.href ?? url?.value) }
})

const page = reading(Named, ({ name, timestamp, url }) => ({ name, seconds: timestamp, ...addressed(url) }))

/** `data[0].name`, else the title itself is the name. */
const followedPage = reading(
  Sentence.extend({ data: z.array(z.object({ name: z.string().optional() })).optional() }),
  ({ timestamp, title, data }) => {
    const name = data?.[0]?.name || title
    return name ? { name, seconds: timestamp } : undefined
  },
)

/** Without `data`: a sticker, a photo, or a comment that is gone. */
const commented = reading(Comment, ({ timestamp, title, data }) => {
  const comment = data?.find(item => item.comment)?.comment
  return {
    seconds: timestamp,
    sentence: title,
    by: comment?.author,
    draft: comment?.comment,
    name: comment?.group,
  }
})

/** A record without `data` is the leaving of a group, whose name then is only in the sentence. */
const membership = reading(
  Sentence.extend({ data: z.array(z.object({ name: z.string().optional() })).optional() }),
  ({ timestamp, title, data }) => {
    const name = data?.find(item => item.name)?.name
    if (name) return { name, seconds: timestamp }
    return title ? { sentence: title, seconds: timestamp, undo: true as const } : undefined
  },
)

/** The time in the file is the event's, not the answer's. */
const answered = reading(z.object({ name: z.string().min(1) }), ({ name }) => ({ name }))
const declined = reading(z.object({ name: z.string().min(1) }), ({ name }) => ({ name, alone: true }))

/** A re-share has the other's name and no address; a link to a post of the site names its owner; else an own post. */
const posted = reading(Post, ({ timestamp, title, data, attachments }): Found => {
  const draft = data?.find(item => item.post)?.post
  const base: Found = { seconds: timestamp, sentence: title, draft }
  for (const item of attachments?.flatMap(attachment => attachment.data ?? []) ?? []) {
    const link = item.external_context
    if (link?.url) {
      const owner = addressed(link.url)
      if (owner.handle || owner.id) return { ...base, action: 'share', ...owner, name: link.name ?? link.source }
    } else if (link?.name || (item.name && !link)) {
      return { ...base, action: 'share', name: link?.name ?? item.name }
    }
  }
  return { ...base, alone: true }
})

// --- the same on HTML pages ---------------------------------------------------------------------------------------

const block = (meaning: (block: HtmlBlock) => Found | undefined) => ({
  read: (record: unknown): Found | undefined => {
    const page = record as HtmlBlock // made by html-blocks.ts, never read from a file as it is
    const when = page.date || page.lines.findLast(line => Object.keys(writtenTime(line)).length > 0)
    const found = meaning(page)
    return found && { ...found, ...writtenTime(when) }
  },
})
const bodyOf = ({ lines, date }: HtmlBlock): string =>
  lines.filter(line => line !== date && Object.keys(writtenTime(line)).length === 0).join('\n')
const linkedPost = ({ links }: HtmlBlock): Pick<Found, 'handle' | 'id' | 'post'> =>
  links.map(({ href }) => addressed(href)).find(({ handle, id, post }) => handle || id || post) ?? {}

const sentenceOnly = block(page => (page.title ? { sentence: page.title, ...linkedPost(page) } : undefined))
const sentenceAndDraft = block(page => (page.title ? { sentence: page.title, draft: bodyOf(page) } : undefined))
const nameOnly = block(page => {
  const name = page.title || bodyOf(page).split('\n')[0]
  return name ? { name } : undefined
})
const postPage = block(page => ({ alone: true, sentence: page.title, draft: bodyOf(page) }))

// --- the format ---------------------------------------------------------------------------------------------------

/** Three layouts: v1 (to 2021, keys without suffix), v2 (2021–2023, `_v2`), v3 (`your_facebook_activity/`, bare lists). */
export default defineImporter({
  platform: 'facebook',
  id: 'facebook',
  name: { id: 'Facebook, "Ekspor informasi Anda", JSON', en: 'Facebook, "Export your information", JSON' },
  howToGet: {
    id: 'Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda → Buat ekspor → pilih Facebook → Ekspor ke perangkat → Rentang tanggal: Sepanjang waktu → Format: JSON',
    en: 'Accounts Center → Your information and permissions → Export your information → Create export → choose Facebook → Export to device → Date range: All time → Format: JSON',
  },
  archiveName: /(?:^|\/)facebook-(?<handle>[a-z0-9._]+?)-(?<day>\d{4}-\d{2}-\d{2})-[A-Za-z0-9]+(?:\.zip|$|\/)/,
  never: ['messages'],
  repair: repairRecords,
  owner: [
    {
      files: ['profile_information/profile_information.json'],
      at: [
        ['profile_v2', '{}'],
        ['profile', '{}'],
      ],
      reading: reading(
        z.object({ name: z.object({ full_name: z.string() }).optional(), username: z.string().optional() }),
        ({ name, username }) => ({ name: name?.full_name, handle: username }),
      ),
    },
  ],
  records: [
    {
      action: 'like',
      twins: true,
      files: [
        'comments_and_reactions/likes_and_reactions.json',
        'comments_and_reactions/posts_and_comments.json',
        'likes_and_reactions/posts_and_comments.json',
      ],
      at: [[], ['reactions_v2'], ['reactions']],
      shapes: [
        reacted,
        reactedLabelled,
        reading(Sentence, ({ timestamp, title }) => ({ seconds: timestamp, sentence: title })),
      ],
      html: [sentenceOnly],
    },
    {
      action: 'like',
      detail: 'story',
      files: ['stories/story_reactions.json'],
      at: [['stories_feedback_v2']],
      shapes: [
        reading(z.object({ title: z.string(), timestamp: seconds }), ({ title, timestamp }) => ({
          sentence: title,
          seconds: timestamp,
        })),
      ],
      html: [sentenceOnly],
    },
    {
      action: 'follow',
      detail: 'page',
      lasts: true,
      files: ['pages/pages_you_ve_liked.json', 'likes_and_reactions/pages.json'],
      at: [['page_likes_v2'], ['page_likes']],
      shapes: [page],
      html: [nameOnly],
    },
    {
      action: 'follow',
      lasts: true,
      files: ['pages/pages_and_profiles_you_follow.json', 'pages/pages_you_follow.json'],
      at: [['pages_followed_v2'], ['pages_followed']],
      shapes: [followedPage, page],
      html: [nameOnly],
    },
    {
      action: 'follow',
      undo: true,
      files: ['pages/pages_and_profiles_you_ve_unfollowed.json', 'pages/pages_you_ve_unfollowed.json'],
      at: [['pages_unfollowed_v2'], ['pages_unfollowed']],
      shapes: [followedPage, page],
      html: [nameOnly],
    },
    {
      action: 'follow',
      lasts: true,
      files: [
        'followers/who_you_ve_followed.json',
        'friends_and_followers/who_you_follow.json',
        'following_and_followers/following.json',
      ],
      at: [['following_v3'], ['following_v2'], ['following']],
      shapes: [page],
      html: [nameOnly],
    },
    {
      action: 'comment',
      files: [
        'comments_and_reactions/comments.json',
        'comments_and_reactions/comments_and_reactions.json',
        'comments/comments.json',
        'groups/your_comments_in_groups.json',
      ],
      at: [['**', 'comments_v2'], ['**', 'group_comments_v2'], ['comments']],
      shapes: [commented],
      html: [sentenceAndDraft],
    },
    {
      action: 'join',
      lasts: true,
      files: ['groups/your_group_membership_activity.json'],
      at: [['groups_joined_v2'], ['groups_joined']],
      shapes: [membership],
      html: [block(({ title }) => (title ? { sentence: title } : undefined))],
    },
    {
      action: 'join',
      detail: 'admin',
      lasts: true,
      files: ['groups/your_groups.json'],
      at: [['groups_admined_v2'], ['groups_admined']],
      shapes: [page],
    },
    {
      action: 'rsvp',
      detail: 'joined',
      files: ['events/your_event_responses.json'],
      at: [
        ['event_responses_v2', 'events_joined'],
        ['event_responses', 'events_joined'],
      ],
      shapes: [answered],
    },
    {
      action: 'rsvp',
      detail: 'interested',
      files: ['events/your_event_responses.json'],
      at: [
        ['event_responses_v2', 'events_interested'],
        ['event_responses', 'events_interested'],
      ],
      shapes: [answered],
    },
    {
      action: 'rsvp',
      detail: 'declined',
      files: ['events/your_event_responses.json'],
      at: [
        ['event_responses_v2', 'events_declined'],
        ['event_responses', 'events_declined'],
      ],
      shapes: [declined],
    },
    {
      action: 'post',
      files: ['posts/your_posts__check_ins__photos_and_videos.json', 'posts/your_posts.json'],
      at: [[]],
      shapes: [posted],
      html: [postPage],
    },
    {
      action: 'post',
      files: [
        'groups/your_posts_in_groups.json',
        'groups/group_posts_and_comments.json',
        'posts/posts_on_other_pages_and_profiles.json',
      ],
      at: [['group_posts_v2'], ['group_posts'], []],
      shapes: [posted],
      html: [postPage],
    },
  ],
})
