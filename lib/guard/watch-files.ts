import { dayOf } from '../base/time'
import { PRIVATE_PATH } from '../platforms/define'
import { showNote } from './dialog/note'
import type { Rules } from './watch-snapshot'

const READING_MS = 30_000

/** A photo or video is chosen while an election is on: a quiet list of what to look at. Nothing waits, no file is opened. */
export function watchFiles(rules: Rules): void {
  const chosen = (event: Event): void => {
    const { face, off } = rules
    const from = event instanceof DragEvent ? event.dataTransfer : (event.composedPath()[0] as HTMLInputElement)
    const now = Date.now()
    if (off > now || !face?.photos || !event.isTrusted || !from?.files?.length) return
    if (PRIVATE_PATH.test(location.pathname)) return
    const today = dayOf(now)
    if (face.photos.spans.some(([first, last]) => today >= first && today <= last))
      showNote(face, face.photos.text, READING_MS)
  }
  for (const type of ['change', 'drop']) addEventListener(type, chosen, { capture: true, passive: true })
}
