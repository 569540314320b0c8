import { z } from 'zod'
import { ACTION_KINDS } from '../act'
import { PLATFORMS } from '../platform'
import { CAST_MEMBERS, PRACTICE_TAG } from '../practice-cast'
import { MOMENTS, TOPICS, UNSEEN, WISE } from '../situation'

/** More than anyone practises; far below what could hurt. */
export const MOST_SITUATIONS = 200

const words = z.object({ id: z.string().trim().min(1).max(700), en: z.string().trim().min(1).max(700) })
const name = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'use small letters, digits, dots and hyphens')
const member = z.enum(CAST_MEMBERS)

const act = z.object({
  platform: z.enum(PLATFORMS),
  action: z.enum(ACTION_KINDS),
  undo: z.boolean().optional(),
  on: z
    .array(z.object({ who: member, part: z.enum(['author', 'original', 'co-author', 'group', 'host', 'quoted']) }))
    .max(5),
  thread: member.optional(),
  draft: z.string().max(300).optional(),
  when: z.enum(MOMENTS),
  bySelf: z.boolean().optional(),
  spouse: z.boolean().optional(),
})

/** A situation as a file or a pack brings it; who appears in it is of the invented cast. */
export const situationSchema = z
  .strictObject({
    id: name,
    topic: z.enum(TOPICS),
    place: words,
    by: member.optional(),
    name: words.optional(),
    says: words.optional(),
    picture: words.optional(),
    doing: words,
    act: act.optional(),
    unseen: z.enum(UNSEEN).optional(),
    row: name.optional(),
    lesson: z.enum(['hold', 'info', 'none', 'cannot-tell']),
    wise: z.enum(WISE),
    tells: words,
  })
  .refine(({ act, unseen }) => act || unseen, 'without an act it must say what cannot be seen (`unseen`)')
  .refine(({ lesson, wise, unseen }) => wise !== 'hold-back' || lesson === 'hold' || unseen, {
    message: 'better left, though the judge does not hold it: say what it cannot see (`unseen`)',
  })
  .refine(({ lesson, wise }) => lesson !== 'hold' || wise === 'hold-back', 'what is held is better left')
  .refine(
    ({ act }) => [...(act?.draft ?? '').matchAll(/#(\w+)/g)].every(([, tag]) => tag === PRACTICE_TAG),
    `the only hashtag of the practice is #${PRACTICE_TAG}`,
  )

export const practiceFileSchema = z.strictObject({
  format: z.literal('jejak-netral/practice'),
  version: z.literal(1),
  situations: z.array(z.unknown()).max(MOST_SITUATIONS),
})
