import { z } from 'zod'
import { defineImporter, reading } from './define'
import {
  answered,
  block,
  commented,
  declined,
  followedPage,
  membership,
  nameOnly,
  page,
  posted,
  postPage,
  reacted,
  reactedLabelled,
  Sentence,
  seconds,
  sentenceAndDraft,
  sentenceOnly,
} from './facebook-records'
import { repairRecords } from './meta-text'

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
      detail: 'external',
      files: [
        'likes_and_reactions/likes_on_external_sites.json',
        'comments_and_reactions/likes_on_external_sites.json',
      ],
      at: [['other_likes_v2'], ['other_likes']],
      shapes: [reading(Sentence, ({ timestamp, title }) => ({ seconds: timestamp, sentence: title }))],
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
