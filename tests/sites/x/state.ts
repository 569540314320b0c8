import { visit } from './visit'
import { type Account, everyone, everyPost, type Post } from './world'

/** What a composer writes to: nothing (a new post), an answer, or a quote. */
export interface Writing {
  replyTo?: Post
  quotes?: Post
}

/** What lies over the page, lowest first. */
export type Layer =
  | { kind: 'lightbox'; post: Post }
  | { kind: 'composer'; writing: Writing; backTo: string }
  | { kind: 'repost-menu'; post: Post; opener: Element; at: { x: number; y: number } }
  | { kind: 'confirm-unfollow'; account: Account }

export interface State {
  /** Path of the page under all layers. */
  page: string
  layers: Layer[]
  hover?: { account: Account; at: { x: number; y: number }; loaded: boolean }
  liked: Set<string>
  reposted: Set<string>
  following: Set<string>
  /** Text not yet sent, by where it is written. */
  drafts: Map<string, string>
  sending: Set<string>
  mine: Post[]
  toast?: string
}

const before = (ids: readonly { id: string }[]) => new Set(visit.before ? ids.map(({ id }) => id) : [])

export const state: State = {
  page: '/home',
  layers: [],
  liked: before(everyPost),
  reposted: before(everyPost),
  following: before(everyone),
  drafts: new Map(),
  sending: new Set(),
  mine: [],
}

/** Key of a draft: the same place shows the same text again. */
export const placeOf = (writing: Writing, where: 'modal' | 'inline'): string =>
  `${where} ${writing.replyTo?.id ?? ''} ${writing.quotes?.id ?? ''}`

export const topLayer = (): Layer | undefined => state.layers.at(-1)
