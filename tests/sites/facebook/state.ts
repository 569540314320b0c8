import { changed } from '../shared/redraw'
import type { Post } from './world'

/** What lies over the page. */
export type Layer = { kind: 'share'; post: Post } | { kind: 'reactions'; of: string[] } | { kind: 'compose' }

export const state = {
  liked: new Set<string>(),
  following: new Set<string>(),
  joined: new Set<string>(),
  interested: new Set<string>(),
  /** Text not yet sent, by post. */
  drafts: new Map<string, string>(),
  mine: new Map<string, string[]>(),
  /** Comment whose answer is being written. */
  answering: undefined as string | undefined,
  layer: undefined as Layer | undefined,
}

export function open(layer: typeof state.layer): void {
  state.layer = layer
  changed()
}
