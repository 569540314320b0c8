import type { Pack } from '../model/pack'
import type { AccountRef } from '../model/platform'

/** An account of a pack by how it is called. */
export interface Called {
  words: readonly string[]
  on: readonly AccountRef[]
}

/** Short single words are in too many sentences by chance. */
const SHORTEST_SINGLE = 6
const MOST_WORDS = 60

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
    ?.slice(0, MOST_WORDS) ?? []

/**
 * Whole names of campaign accounts in a sentence of any language: no grammar, no stems. A hit is possible, never certain:
 * people share names. The person's own name is taken out first.
 */
export function namesOf(
  packs: readonly Pack[],
): (said: { text: string; by?: string | undefined }) => readonly AccountRef[] {
  const byFirst = new Map<string, Called[]>()
  for (const { who, on } of packs.flatMap(({ accounts }) => accounts)) {
    const words = wordsOf(who.split(/[,(–]/)[0] ?? '')
    const [first] = words
    if (first === undefined || (words.length === 1 && first.length < SHORTEST_SINGLE)) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, on }])
  }
  return ({ text, by }) => {
    if (byFirst.size === 0) return []
    const words = without(wordsOf(text), by === undefined ? [] : wordsOf(by))
    const longest = words.flatMap((word, at) =>
      (byFirst.get(word) ?? []).filter(called => isAt(words, at, called.words)),
    )
    longest.sort((a, b) => b.words.length - a.words.length)
    return longest[0]?.on ?? []
  }
}

/** Danish and English write an owner's `s` to the name: "Contohs", "Contoh's" (the latter is a word by itself). */
const isAt = (words: readonly string[], at: number, name: readonly string[]): boolean =>
  name.every((part, index) => {
    const word = words[at + index]
    return word === part || (index === name.length - 1 && word === `${part}s`)
  })

function without(words: readonly string[], own: readonly string[]): readonly string[] {
  if (own.length === 0) return words
  if (isAt(words, 0, own)) return words.slice(own.length)
  const end = words.length - own.length
  return end >= 0 && isAt(words, end, own) ? words.slice(0, end) : words
}
