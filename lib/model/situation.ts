import type { ActionKind, TargetPart } from './act'
import type { Words } from './pack'
import type { Platform } from './platform'
import type { CastMember } from './practice-cast'
import type { VerdictKind } from './verdict'

export const TOPICS = [
  'likes',
  'shares',
  'follows',
  'words',
  'groups',
  'claims',
  'superiors',
  'work',
  'family',
  'photos',
  'neutral',
  'undoing',
  'dates',
] as const
export type Topic = (typeof TOPICS)[number]

/** What a situation turns on that no program here can see. */
export const UNSEEN = ['chat', 'picture', 'sense'] as const
export type Unseen = (typeof UNSEEN)[number]

export const WISE = ['go', 'hold-back', 'depends'] as const
export type Wise = (typeof WISE)[number]

/** `past`: pressed two years ago, and it still holds. `quiet`: no window is open. */
export const MOMENTS = ['calon', 'bakal-calon', 'quiet', 'past'] as const
export type Moment = (typeof MOMENTS)[number]

export interface SituationAct {
  platform: Platform
  action: ActionKind
  undo?: boolean
  /** Empty: nobody but the person. */
  on: { who: CastMember; part: TargetPart }[]
  /** Owner of the thread a comment lands in. */
  thread?: CastMember
  draft?: string
  when: Moment
  /** False: someone else did it to the person. */
  bySelf?: boolean
  /** The person's wife or husband stands. */
  spouse?: boolean
}

/** One practice: what is seen, what one is about to do, and what to learn of it. Judged by `decide`, never by itself. */
export interface Situation {
  id: string
  topic: Topic
  place: Words
  /** Whose post or message it is: of the cast, or by name. */
  by?: CastMember
  name?: Words
  says?: Words
  /** What a picture shows, in words. */
  picture?: Words
  doing: Words
  /** Absent: nothing happens on a site that is guarded. */
  act?: SituationAct
  unseen?: Unseen
  /** Id of the row of the law that speaks to it, where the judge names none. */
  row?: string
  /** What the judge must say of it. */
  lesson: VerdictKind
  wise: Wise
  tells: Words
}
