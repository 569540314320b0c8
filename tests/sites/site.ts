import type { IncomingMessage } from 'node:http'

/** One request as the server got it. */
export interface Received {
  host: string
  method: string
  /** With its query. */
  path: string
  headers: IncomingMessage['headers']
  body: string
  at: number
}

/** A replica: which hosts it answers as, its files, and how it names what it was asked to do. */
export interface Site {
  hosts: readonly string[]
  /** Folder of its page, style and scripts; every path outside `/replica/` gets the page (`index.html`). */
  folder: URL
  /** The site's own policy header; `{nonce}` is replaced per page. */
  policy: string
  /** `FavoriteTweet 1990…`: operation and target of a mutation; `null` for telemetry, timelines and files. */
  act(received: Received): string | null
  /** What the site answers to its own requests; `null` = not an endpoint of the site. */
  answer(received: Received): { status: number; json: unknown } | null
}
