import { changed } from './redraw'

/** Shows the change at once, and takes it back when the request is lost. */
export function optimistic(set: Set<string>, key: string, on: boolean, sent: (failed: () => void) => void): void {
  const put = (now: boolean) => {
    if (now) set.add(key)
    else set.delete(key)
    changed()
  }
  put(on)
  sent(() => put(!on))
}
