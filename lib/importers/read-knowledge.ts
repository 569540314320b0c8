import type { Fingerprint } from '../base/fingerprint'
import type { Knowledge } from './knowledge'
import { nameOf } from './paths'
import type { SourcePlan } from './plan'
import { isHtml, readMember } from './read-member'
import type { ReadOptions } from './read-source'

/** Reads what tells whose posts are; a broken file tells less, and is no problem of the acts. */
export async function answers(
  { knows, importer }: SourcePlan,
  knowledge: Knowledge,
  alsoAsked: ((key: Fingerprint) => boolean) | undefined,
  { progress, onProgress, signal }: ReadOptions,
): Promise<void> {
  for (const { member, kinds } of knows) {
    const start = progress.bytesDone
    const advance = (bytes: number) => {
      progress.bytesDone = start + Math.min(bytes, member.size)
      onProgress?.({ ...progress })
    }
    progress.name = nameOf(member.path)
    const html = isHtml(member.path)
    for await (const { kind, records } of readMember(member, kinds, importer, signal, advance)) {
      for (const record of records) {
        for (const shape of (html ? kinds[kind]?.html : kinds[kind]?.shapes) ?? []) {
          const facts = [shape.read(record, {}) ?? []].flat()
          if (facts.length > 0) knowledge.answer(facts, alsoAsked)
        }
      }
    }
    progress.filesDone++
    advance(member.size)
  }
}
