import type { Platform } from '../model/platform'

/**
 * Files that tell which platform's export this is, where no importer reads it yet. A row goes when its importer comes.
 * Path ends, as in `RecordKind.files`; seen in public samples up to 2026.
 */
export const OTHER_EXPORTS: Partial<Record<Platform, readonly string[]>> = {
  x: ['data/like.js', 'data/tweets.js', 'data/following.js', 'data/account.js', 'like.js', 'tweets.js', 'following.js'],
  facebook: [
    'comments_and_reactions/likes_and_reactions.json',
    'comments_and_reactions/comments.json',
    'comments_and_reactions/likes_and_reactions.html',
    'comments_and_reactions/comments.html',
    'profile_information/profile_information.json',
    'profile_information/profile_information.html',
    'pages/pages_you_ve_liked.json',
    'groups/your_group_membership_activity.json',
    'events/your_event_responses.json',
  ],
  threads: [
    'threads/threads_and_replies.json',
    'threads/threads_and_replies.html',
    'threads/liked_threads.json',
    'threads/liked_threads.html',
  ],
  tiktok: ['user_data_tiktok.json', 'user_data.json'],
  youtube: [
    'subscriptions/subscriptions.csv',
    'history/watch-history.json',
    'history/watch-history.html',
    'histori/histori-tontonan.json',
    'histori/histori-tontonan.html',
    'playlists/liked videos.csv',
  ],
  linkedin: ['connections.csv', 'reactions.csv', 'company follows.csv', 'member_follows.csv', 'shares.csv'],
}
