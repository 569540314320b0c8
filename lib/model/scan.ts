/** Which page of the person's own is read. */
export type ScanKind = 'likes' | 'following'

/** What a page shows: whose a post is, or which handle a number has. */
export interface SeenOwner {
  post?: string
  id?: string
  handle?: string
}

/** Name of the port between the page that asked and the tab that is read. */
export const SCAN_PORT = 'jejak.scan'
/** Beyond it nobody scrolls, and a page that makes up posts is at its end. */
export const MOST_SEEN = 20_000
/** Of one message. */
export const MOST_SEEN_AT_ONCE = 200

/** Words of the bar in the tab; `read` holds `{n}`. */
export interface ScanWords {
  read: string
  hint: string
  stop: string
}

/** Options page → scan script. */
export interface ToScan {
  type: 'start'
  words: ScanWords
}

/** `enough`: the bound; `closed`: the tab was closed, or left the site. */
export type ScanEnd = 'stopped' | 'left-page' | 'wrong-page' | 'enough' | 'closed'

/** Scan script → options page; the page under it is untrusted. */
export type FromScan = { type: 'seen'; owners: SeenOwner[]; read: number } | { type: 'ended'; why: ScanEnd }

/** The way from the tab to the page that asked. */
export interface ScanPort {
  post(message: FromScan): void
  onMessage(heard: (message: ToScan) => void): void
  onClose(closed: () => void): void
  close(): void
}
