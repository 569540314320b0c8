import type { AccountRef, Platform } from './platform'

/** What an export tells of others: whose a post is, or the handle behind an id. `key` is what is looked up. */
export interface Known {
  key: string
  account: AccountRef
  /** Read on the person's own page, which they scrolled; else from an export. */
  from?: 'page'
}

export const postKey = (platform: Platform, post: string): string => `${platform} post ${post}`
export const idKey = (platform: Platform, id: string): string => `${platform} id ${id}`
