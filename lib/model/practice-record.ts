/** `storage.local` key `practice`: which situations were tried, never how they were answered. */
export interface PracticeRecord {
  done: string[]
  /** For the printed sheets; only where the person asked for it. */
  name?: string
}
