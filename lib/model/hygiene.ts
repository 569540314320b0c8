import type { Day } from '../base/time'
import type { Platform } from './platform'

/** What a step is about: the same six on every site that has them. */
export const HYGIENE_TOPICS = ['likes', 'following', 'tags', 'bio', 'apart', 'photos'] as const
export type HygieneTopic = (typeof HYGIENE_TOPICS)[number]

/** Steps the person ticked off, by platform and topic, with the day. `storage.local` key `hygiene`. */
export type HygieneDone = Partial<Record<Platform, Record<string, Day>>>
