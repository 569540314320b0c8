/**
 * Rivals of a contest go in together or not at all. Rows are compared inside one slot: the same group (contest), platform and
 * kind of account (a governor with governors, a volunteer group with volunteer groups).
 */
export interface Slotted {
  group: string
  side: string
  slot: string
  platform: string
  confidence: string
  handle: string
}

export interface LeftOut {
  what: string
  rows: number
  why: string
}

export interface EvenHanded<Row> {
  kept: Row[]
  leftOut: LeftOut[]
}

export function evenHanded<Row extends Slotted>(
  rows: readonly Row[],
  sidesOf: (group: string) => readonly string[],
): EvenHanded<Row> {
  const leftOut: LeftOut[] = []
  const low = rows.filter(row => row.confidence === 'low')
  for (const [slot, list] of bySlot(low)) leftOut.push({ what: slot, rows: list.length, why: 'low confidence' })
  const kept: Row[] = []
  for (const [slot, list] of bySlot(rows.filter(row => row.confidence !== 'low'))) {
    const sides = sidesOf(list[0]?.group ?? '')
    const there = new Set(list.map(row => row.side))
    const missing = sides.filter(side => !there.has(side))
    if (missing.length === 0) kept.push(...onePerSide(list, slot, leftOut))
    else leftOut.push({ what: slot, rows: list.length, why: `no account for ${missing.join(', ')}` })
  }
  return { kept, leftOut: leftOut.sort((a, b) => (a.what + a.why < b.what + b.why ? -1 : 1)) }
}

/** The same number for every side: the best attested account of each. */
function onePerSide<Row extends Slotted>(list: readonly Row[], slot: string, leftOut: LeftOut[]): Row[] {
  const best = new Map<string, Row>()
  for (const row of [...list].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    if (!best.has(row.side)) best.set(row.side, row)
  const second = list.length - best.size
  if (second > 0) leftOut.push({ what: slot, rows: second, why: 'a second account of a side; every side has one' })
  return [...best.values()]
}

const rank = ({ confidence, handle }: Slotted) => `${confidence === 'high' ? 0 : 1} ${handle}`

function bySlot<Row extends Slotted>(rows: readonly Row[]): Map<string, Row[]> {
  const slots = new Map<string, Row[]>()
  for (const row of rows) {
    const slot = `${row.group} › ${row.platform} › ${row.slot}`
    slots.set(slot, [...(slots.get(slot) ?? []), row])
  }
  return slots
}
