import { changed } from '../shared/redraw'
import type { Post } from './world'

/** What this visit did, and what lies over the page. */
export const state = {
  liked: new Set<string>(),
  reposted: new Set<string>(),
  following: new Set<string>(),
  joined: new Set<string>(),
  drafts: new Map<string, string>(),
  layer: undefined as { kind: 'menu' | 'faces' | 'share'; of: Post } | { kind: 'new' } | undefined,
}

export function open(layer: typeof state.layer): void {
  state.layer = layer
  state.drafts.delete('share')
  changed()
}
