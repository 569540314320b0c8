import type { Day } from '../base/time'
import type { Platform } from './platform'

/** Steps the person ticked off, by platform and id of the step, with the day. */
export type HygieneDone = Partial<Record<Platform, Record<string, Day>>>
