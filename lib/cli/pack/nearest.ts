/** The known word a mistyped one most likely means; undefined where none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const folded = fold(typed)
  let best: { word: string; away: number } | undefined
  for (const word of known) {
    const away = distance(folded, fold(word))
    if (away <= Math.max(1, Math.floor(word.length / 3)) && (!best || away < best.away)) best = { word, away }
  }
  return best?.word
}

const fold = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, place) => place)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + change)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1)
      row.push(least)
    }
    rows.push(row)
  }
  return rows[one.length]![other.length]!
}
