import { changed } from '../shared/redraw'
import type { Comment } from './world'

export const state = {
  liked: new Set<string>(),
  disliked: new Set<string>(),
  subscribed: new Set<string>(),
  mine: [] as { of: string; text: string }[],
  /** Text not yet sent, by where it is written. */
  drafts: new Map<string, string>(),
  answering: undefined as Comment | undefined,
  /** Owners of the video whose list is open. */
  dialog: undefined as string | undefined,
  /** The address that is drawn; behind the browser's for a moment. */
  drawn: location.pathname + location.search,
  toast: '',
}

/** A move inside the app. */
export function go(address: string, afterMs: number): void {
  history.pushState(null, '', address)
  setTimeout(() => {
    state.drawn = address
    changed()
  }, afterMs)
}
