import { changed } from '../shared/redraw'
import type { Post } from './world'

/** What this visit did, and what lies over the page. */
export const state = {
  liked: new Set<string>(),
  reposted: new Set<string>(),
  following: new Set<string>(),
  layer: undefined as { kind: 'menu' | 'reply' | 'quote'; of: Post } | { kind: 'new' } | undefined,
  draft: '',
}

export function open(layer: typeof state.layer): void {
  state.layer = layer
  state.draft = ''
  changed()
}
