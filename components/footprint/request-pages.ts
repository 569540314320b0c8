import type { Platform } from '../../lib/model/platform'

/** The sites' own pages for asking; opened by the person, never by us. */
export const REQUEST_PAGES: Record<Platform, string> = {
  instagram: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
  facebook: 'https://accountscenter.facebook.com/info_and_permissions/dyi/',
  threads: 'https://accountscenter.instagram.com/info_and_permissions/dyi/',
  x: 'https://x.com/settings/download_your_data',
  tiktok: 'https://www.tiktok.com/setting',
  youtube: 'https://takeout.google.com/settings/takeout/custom/youtube',
  linkedin: 'https://www.linkedin.com/mypreferences/d/download-my-data',
}
