import { z } from 'zod'
import { defineImporter, type Path, reading } from './define'
import {
  answersPage,
  elsewherePage,
  membershipPage,
  nameOnly,
  postPage,
  sentenceAndDraft,
  sentenceOnly,
} from './facebook-pages'
import {
  answered,
  commented,
  commentedLabelled,
  declined,
  followedPage,
  membership,
  namedLabelled,
  page,
  posted,
  reacted,
  reactedLabelled,
  sentenced,
  wroteElsewhere,
} from './facebook-records'
import { BARE, listed } from './listed'
import { repairRecords } from './meta-text'

/** Keys with the number of their layout, anywhere in the file; without one, at its root. */
const keyed = (...keys: readonly string[]): Path[] =>
  keys.flatMap(key => [['**', `${key}_v3`], ['**', `${key}_v2`], [key]])

/** Three layouts: v1 (to 2021, keys without suffix), v2 (2021–2023, `_v2`), v3 (`your_facebook_activity/`, bare lists). */
export default defineImporter({
  platform: 'facebook',
  id: 'facebook',
  name: { id: 'Facebook, "Ekspor informasi Anda", JSON', en: 'Facebook, "Export your information", JSON' },
  howToGet: {
    id: 'Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda → Buat ekspor → pilih Facebook → Ekspor ke perangkat → Rentang tanggal: Sepanjang waktu → Format: JSON',
    en: 'Accounts Center → Your information and permissions → Export your information → Create export → choose Facebook → Export to device → Date range: All time → Format: JSON',
  },
  archiveName: /(?:^|\/)facebook-(?<handle>[A-Za-z0-9._]+?)-(?<day>\d{4}-\d{2}-\d{2})(?:-[^/]*)?(?:\.zip|$|\/)/,
  never: ['messages'],
  repair: repairRecords,
  owner: [
    {
      files: ['profile_information/profile_information.json'],
      at: [
        ['**', 'profile_v2', '{}'],
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
      looksLike: /"reaction"\s*:\s*\{\s*"reaction"|"label"\s*:\s*"Rea[ck][a-z]+"/,
      ...listed(keyed('reactions'), [reacted, reactedLabelled, sentenced]),
      html: [sentenceOnly],
    },
    {
      action: 'like',
      detail: 'external',
      files: [
        'likes_and_reactions/likes_on_external_sites.json',
        'comments_and_reactions/likes_on_external_sites.json',
      ],
      at: keyed('other_likes'),
      shapes: [sentenced],
      html: [sentenceOnly],
    },
    {
      action: 'like',
      detail: 'story',
      files: ['stories/story_reactions.json'],
      at: keyed('stories_feedback'),
      shapes: [sentenced],
      html: [sentenceOnly],
    },
    {
      action: 'follow',
      detail: 'page',
      lasts: true,
      files: ['pages_you_ve_liked.json', 'likes_and_reactions/pages.json'],
      ...listed(keyed('page_likes'), [page, namedLabelled]),
      html: [nameOnly],
    },
    {
      action: 'follow',
      lasts: true,
      files: [
        'pages_and_profiles_you_follow.json',
        'pages_you_follow.json',
        'following_and_followers/followed_pages.json',
      ],
      ...listed(keyed('pages_followed'), [page, namedLabelled, followedPage]),
      html: [nameOnly],
    },
    {
      action: 'follow',
      undo: true,
      files: [
        'pages_and_profiles_you_ve_unfollowed.json',
        'pages_you_ve_unfollowed.json',
        'following_and_followers/unfollowed_pages.json',
      ],
      ...listed(keyed('pages_unfollowed'), [page, namedLabelled, followedPage]),
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
      ...listed(keyed('following'), [page, namedLabelled]),
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
      ...listed(keyed('comments', 'group_comments'), [commentedLabelled, commented]),
      html: [sentenceAndDraft],
    },
    {
      action: 'join',
      lasts: true,
      files: ['groups/your_group_membership_activity.json'],
      ...listed(keyed('groups_joined'), [namedLabelled, membership]),
      html: [membershipPage],
    },
    {
      action: 'join',
      detail: 'admin',
      lasts: true,
      files: ['groups/your_groups.json'],
      ...listed(keyed('groups_admined'), [page, namedLabelled]),
      html: [nameOnly],
    },
    {
      action: 'rsvp',
      detail: 'joined',
      files: ['events/your_event_responses.json'],
      at: [['**', 'events_joined']],
      shapes: [answered],
    },
    {
      action: 'rsvp',
      detail: 'interested',
      files: ['events/your_event_responses.json'],
      at: [['**', 'events_interested']],
      shapes: [answered],
    },
    {
      action: 'rsvp',
      detail: 'declined',
      files: ['events/your_event_responses.json'],
      at: [['**', 'events_declined']],
      shapes: [declined],
    },
    { action: 'rsvp', files: ['events/your_event_responses.json'], shapes: [], html: [answersPage] },
    {
      action: 'post',
      files: [
        'posts/your_posts__check_ins__photos_and_videos.json',
        'posts/your_posts.json',
        'posts/profile_posts.json',
        'posts/posts.json',
      ],
      at: [[]],
      shapes: [posted],
      html: [postPage],
    },
    {
      action: 'post',
      files: [
        'groups/your_posts_in_groups.json',
        'groups/your_posts_and_comments_in_groups.json',
        'groups/group_posts_and_comments.json',
      ],
      at: [...keyed('group_posts'), ['group_posts', 'activity_log_data'], BARE],
      shapes: [posted],
      html: [postPage],
    },
    {
      action: 'post',
      files: ['posts/posts_on_other_pages_and_profiles.json'],
      at: [...keyed('wall_posts_sent_to_others'), BARE],
      shapes: [wroteElsewhere, posted],
      html: [elsewherePage],
    },
  ],
})
