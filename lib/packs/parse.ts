import { fail, ok, type Result } from '../base/result'
import type { Pack } from '../model/pack'
import type { ShapeIssue } from '../model/refusal'
import { PACK_BOUNDS, packSchema } from '../model/schemas/pack'
import { arePlain } from './plain-accounts'
import { issuesOf } from './shape-issues'

/** Why a pack was refused: never with the pack's own words, so that a broken pack cannot speak through us. */
export interface PackProblem {
  kind: 'not-json' | 'too-large' | 'newer-format' | 'wrong-shape'
  /** The first ten; `path` as in `accounts › 3 › on › 0 › platform`. */
  issues: ShapeIssue[]
  /** Where there is too much of something. */
  most?: number
}

/** Takes a pack as text or as parsed JSON; never throws. A pack is taken whole or not at all. */
export function parsePack(input: unknown): Result<Pack, PackProblem> {
  if (typeof input === 'string') {
    if (input.length > PACK_BOUNDS.bytes) return fail({ kind: 'too-large', issues: [] })
    try {
      return parsePack(JSON.parse(input) as object)
    } catch {
      return fail({ kind: 'not-json', issues: [] })
    }
  }
  const format = (input as { format?: unknown } | null | undefined)?.format
  if (typeof format === 'number' && format > 1) return fail({ kind: 'newer-format', issues: [] })
  const tooMany = longList(input)
  if (tooMany) {
    const { path, most } = tooMany
    return fail({ kind: 'too-large', issues: [{ path, problem: 'too-long' }], most })
  }
  const { accounts } = (input ?? {}) as { accounts?: unknown }
  const plain = arePlain(accounts) ? accounts : undefined
  const parsed = packSchema.safeParse(plain ? { ...(input as object), accounts: [] } : input)
  if (!parsed.success) return fail({ kind: 'wrong-shape', issues: issuesOf(parsed.error) })
  return ok({ ...(parsed.data as Pack), ...(plain && { accounts: plain }) })
}

/** Counts before anything is walked: a list of millions is refused in no time. */
function longList(input: unknown): { path: string; most: number } | undefined {
  const lists = (input ?? {}) as Record<string, unknown>
  for (const path of ['accounts', 'exceptions', 'words', 'windows', 'basis'] as const) {
    const list = lists[path]
    if (Array.isArray(list) && list.length > PACK_BOUNDS[path]) return { path, most: PACK_BOUNDS[path] }
  }
  return undefined
}

/** What this version can do for a pack; a pack names in `needs` what it cannot be understood without. */
export const ABILITIES = ['account-match', 'hashtag-match'] as const

/** Needs we do not meet: shown to the person, never fatal; what is understood still works. */
export const unmetNeeds = ({ needs }: Pack): string[] =>
  needs.filter(need => !(ABILITIES as readonly string[]).includes(need))
