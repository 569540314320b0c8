type Factors = Readonly<Record<string, readonly string[]>>
export type Row<Of extends Factors> = { [Name in keyof Of]: Of[Name][number] }

/** How many values meet in every way. */
const MEET = 3

/**
 * Rows in which every three values of different factors meet at least once. All combinations of a site's ways take hours and
 * add little: what goes wrong hangs on one, two or three of them. Always the same rows.
 */
export function everyThree<const Of extends Factors>(factors: Of): Row<Of>[] {
  const names = Object.keys(factors)
  const whole = names.reduce<Record<string, string>[]>(
    (rows, name) => rows.flatMap(row => (factors[name] ?? []).map(value => ({ ...row, [name]: value }))),
    [{}],
  )
  const groups = chosen(names, Math.min(MEET, names.length))
  const metIn = (row: Record<string, string>) => groups.map(group => group.map(name => `${name}=${row[name]}`).join())
  const open = new Set(whole.flatMap(metIn))
  const rows: Record<string, string>[] = []
  while (open.size > 0) {
    const news = (row: Record<string, string>) => metIn(row).filter(met => open.has(met)).length
    const best = whole.reduce((one, other) => (news(other) > news(one) ? other : one))
    for (const met of metIn(best)) open.delete(met)
    rows.push(best)
  }
  return rows as Row<Of>[]
}

function chosen(names: readonly string[], count: number): string[][] {
  if (count === 0) return [[]]
  return names.flatMap((name, at) => chosen(names.slice(at + 1), count - 1).map(rest => [name, ...rest]))
}
