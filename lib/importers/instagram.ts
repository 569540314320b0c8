import { numberToShortcode } from '../base/shortcode'
import { defineImporter, reading } from './define'
import {
  commentPage,
  connections,
  labelledComment,
  labelledPost,
  labelledRelationship,
  likedPage,
  mappedComment,
  posted,
  postedPage,
  reactedStory,
  relationPage,
  relationship,
  reposted,
  repostedPage,
  TO_2020,
  takenAt,
  timed,
  timedComment,
  titledComment,
  titledPost,
  username,
} from './instagram-records'
import { listed } from './listed'
import { repairRecords } from './meta-text'
import { object, text } from './quick-shape'

/** Both layouts: folders at the root (2021–2023) and under `your_instagram_activity/`, `connections/` (2024 on). */
export default defineImporter({
  platform: 'instagram',
  id: 'instagram',
  name: { id: 'Instagram, "Ekspor informasi Anda", JSON', en: 'Instagram, "Export your information", JSON' },
  howToGet: {
    id: 'Pusat Akun → Informasi dan izin Anda → Ekspor informasi Anda → Buat ekspor → Ekspor ke perangkat → Rentang tanggal: Sepanjang waktu → Format: JSON',
    en: 'Accounts Center → Your information and permissions → Export your information → Create export → Export to device → Date range: All time → Format: JSON',
  },
  archiveName: /(?:^|\/)instagram-(?<handle>[A-Za-z0-9._]+?)-(?<day>\d{4}-\d{2}-\d{2})(?:-[^/]*)?(?:\.zip|$|\/)/,
  postIdOf: numberToShortcode,
  never: ['messages'],
  repair: repairRecords,
  owner: [
    {
      files: ['personal_information/personal_information.json', 'account_information/personal_information.json'],
      at: [['profile_user']],
      reading: username,
    },
    {
      files: ['profile.json'],
      at: [['{}']],
      reading: reading(object({ username: text, date_joined: text }), ({ username }) => ({ handle: username })),
    },
  ],
  records: [
    {
      action: 'like',
      files: ['likes/liked_posts.json'],
      ...listed([['likes_media_likes']], [labelledPost, titledPost]),
      html: [likedPage],
    },
    {
      action: 'like',
      detail: 'comment',
      files: ['likes/liked_comments.json'],
      ...listed([['likes_comment_likes']], [labelledPost, titledPost]),
      html: [likedPage],
    },
    {
      action: 'like',
      detail: 'story',
      files: ['story_interactions/story_likes.json', 'story_sticker_interactions/story_likes.json'],
      ...listed([['story_activities_story_likes']], [labelledPost, titledPost]),
      html: [likedPage],
    },
    {
      action: 'like',
      detail: 'story',
      files: [
        'story_interactions/emoji_story_reactions.json',
        'story_interactions/avatar_story_reactions.json',
        'story_interactions/story_reaction_sticker_reactions.json',
      ],
      ...listed(
        [
          ['story_activities_emoji_quick_reactions'],
          ['story_activities_avatar_quick_reactions'],
          ['story_activities_reaction_sticker_reactions'],
        ],
        [labelledPost, reactedStory],
      ),
      html: [likedPage],
    },
    {
      action: 'share',
      files: ['personal_information/reposts.json', 'media/reposts.json'],
      ...listed([['profile_media_reposts']], [labelledPost, reposted]),
      html: [repostedPage],
    },
    {
      action: 'comment',
      files: ['comments/post_comments.json', 'comments/reels_comments.json', 'comments/hype.json'],
      ...listed(
        [['comments_media_comments'], ['comments_reels_comments'], ['comments_story_comments']],
        [mappedComment, labelledComment, titledComment],
      ),
      html: [commentPage],
    },
    {
      action: 'post',
      files: ['content/posts.json', 'media/posts.json', 'content/archived_posts.json', 'media/archived_posts.json'],
      at: [[], ['ig_archived_post_media']],
      shapes: [posted],
      html: [postedPage],
    },
    {
      action: 'post',
      detail: 'story',
      files: ['content/stories.json', 'media/stories.json'],
      at: [['ig_stories']],
      shapes: [posted],
      html: [postedPage],
    },
    {
      action: 'post',
      files: ['content/reels.json', 'media/reels.json'],
      at: [['ig_reels_media']],
      shapes: [posted],
      html: [postedPage],
    },
    {
      action: 'post',
      files: ['content/igtv.json', 'media/igtv.json', 'content/igtv_videos.json', 'media/igtv_videos.json'],
      at: [['ig_igtv_media'], []],
      shapes: [posted],
      html: [postedPage],
    },
    { action: 'like', files: [], path: TO_2020.likes, at: [['media_likes']], shapes: [timed] },
    { action: 'like', detail: 'comment', files: [], path: TO_2020.likes, at: [['comment_likes']], shapes: [timed] },
    { action: 'comment', files: [], path: TO_2020.comments, at: [['media_comments']], shapes: [timedComment] },
    {
      action: 'follow',
      lasts: true,
      files: [],
      path: TO_2020.connections,
      at: [['following', '{}']],
      shapes: [connections],
    },
    {
      action: 'follow',
      detail: 'pending',
      files: [],
      path: TO_2020.connections,
      at: [['follow_requests_sent', '{}']],
      shapes: [connections],
    },
    { action: 'post', files: [], path: TO_2020.media, at: [['photos'], ['videos']], shapes: [takenAt] },
    { action: 'post', detail: 'story', files: [], path: TO_2020.media, at: [['stories']], shapes: [takenAt] },
    {
      action: 'follow',
      lasts: true,
      files: ['followers_and_following/following.json'],
      ...listed([['relationships_following']], [labelledRelationship, relationship]),
      html: [relationPage],
    },
    {
      action: 'follow',
      detail: 'pending',
      files: [
        'followers_and_following/pending_follow_requests.json',
        'followers_and_following/recent_follow_requests.json',
        'followers_and_following/permanent_follow_requests.json',
      ],
      ...listed(
        [['relationships_follow_requests_sent'], ['relationships_permanent_follow_requests']],
        [labelledRelationship, relationship],
      ),
      html: [relationPage],
    },
    {
      action: 'follow',
      undo: true,
      files: [
        'followers_and_following/recently_unfollowed_profiles.json',
        'followers_and_following/recently_unfollowed_accounts.json',
        'followers_and_following/recently_unfollowed.json',
        'followers_and_following/unfollowed_profiles.json',
      ],
      ...listed([['relationships_unfollowed_users']], [labelledRelationship, relationship]),
      html: [relationPage],
    },
  ],
})
