import { changed } from '../shared/redraw'
import type { Comment, Video } from './world'

/** What lies over the page or beside it. */
export type Layer =
  | { kind: 'share'; video: Video }
  | { kind: 'comments'; video: Video }
  | { kind: 'browse'; video: Video; backTo: string }

export const state = {
  liked: new Set<string>(),
  reposted: new Set<string>(),
  following: new Set<string>(),
  favorites: new Set<string>(),
  mine: [] as { of: string; text: string }[],
  draft: '',
  answering: undefined as Comment | undefined,
  layer: undefined as Layer | undefined,
  toast: '',
}

export function open(layer: typeof state.layer): void {
  state.layer = layer
  state.answering = undefined
  changed()
}
