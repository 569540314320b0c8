export const PLATFORMS = ['x', 'facebook', 'instagram', 'threads', 'tiktok', 'youtube', 'linkedin'] as const
export type Platform = (typeof PLATFORMS)[number]

/** An account as a page, a request, an export or a pack names it. At least one of id and handle is there. */
export interface AccountRef {
  platform: Platform
  /** The site's own stable number or key; where both sides have one, it alone decides. */
  id?: string
  /** Without `@`, any case. Handles are sold, renamed and squatted: they decide only inside their `seen` span. */
  handle?: string
}

export interface PostRef {
  platform: Platform
  id: string
  /** Where the person can open it. */
  url?: string
}
