import type { Activity } from './act'

/** A request nobody answered, a link sent in private, a group one runs, an invitation turned down. */
const APART = new Set(['pending', 'private', 'admin', 'declined'])

/**
 * Under which names an activity is counted: its action, and action.detail as a part of it (`like`, `like.story`).
 * Some are no such act in the eyes of others: an undo, and what stands in `APART`. They stand only under their own name.
 */
export function countedAs({ action, detail, undo }: Activity): string[] {
  if (undo) return [`${action}.undo`]
  if (detail && APART.has(detail)) return [`${action}.${detail}`]
  return detail ? [action, `${action}.${detail}`] : [action]
}
