import type { Activity } from './act'

/**
 * Under which names an activity is counted: its action, and action.detail as a part of it (`like`, `like.story`).
 * A pending request and an undo are no act of that action: they stand only under their own name.
 */
export function countedAs({ action, detail, undo }: Activity): string[] {
  if (undo) return [`${action}.undo`]
  if (detail === 'pending') return [`${action}.pending`]
  return detail ? [action, `${action}.${detail}`] : [action]
}
