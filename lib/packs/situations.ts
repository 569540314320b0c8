import { MOST_SITUATIONS, practiceFileSchema, situationSchema } from '../model/schemas/situation'
import type { Situation } from '../model/situation'

/** Situations that can be read, each id once (the first wins), and how many could not. */
export interface ReadSituations {
  situations: Situation[]
  unreadable: number
}

/** Reads situations one by one: a pack made for a later version loses only those this one does not know. */
export function readSituations(lists: readonly (readonly unknown[])[]): ReadSituations {
  const read = lists.flatMap(list => list.slice(0, MOST_SITUATIONS)).map(one => situationSchema.safeParse(one))
  const found = new Map<string, Situation>()
  for (const one of read) if (one.success && !found.has(one.data.id)) found.set(one.data.id, one.data as Situation)
  return { situations: [...found.values()], unreadable: read.filter(({ success }) => !success).length }
}

/** The list of a practice file; a file that is none of ours has none. */
export function situationsOf(file: unknown): readonly unknown[] {
  const read = practiceFileSchema.safeParse(file)
  return read.success ? read.data.situations : []
}
