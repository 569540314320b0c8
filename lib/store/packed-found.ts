import type { Activity } from '../model/act'
import type { Found, Judged, PackedJudged } from '../model/judged'
import type { Verdict } from '../model/verdict'
import { listText, type Packed, unpack } from './packed'
import { pack } from './packer'

/** Beside the acts in columns: each verdict once, and which act has which. Plain lists, so that it can be sealed, too. */
interface PackedFound {
  acts: Omit<Packed, 'form' | 'numbers' | 'texts'> & {
    form: number[]
    numbers: Record<string, Column>
    texts: Record<string, string>
  }
  keys: string
  verdicts: Verdict[]
  verdict: number[]
  /** Only where some act has it; `null` for those that have not. */
  more: { [Name in More]?: (Found[Name] | null)[] }
}
type Column = (number | null)[] | number
const MORE = ['whose', 'had', 'lacked', 'undone'] as const
type More = (typeof MORE)[number]

const KEY_LENGTH = 16

/** A few thousand different verdicts on tens of thousands of acts: a tenth of the bytes of as many objects. */
export function packJudged({ found, ...judged }: Judged): PackedJudged {
  const numbers = new Map<string, number>()
  const verdicts: Verdict[] = []
  const verdict = found.map(one => {
    const text = JSON.stringify(one.verdict)
    const known = numbers.get(text) ?? verdicts.push(one.verdict) - 1
    numbers.set(text, known)
    return known
  })
  const more: PackedFound['more'] = {}
  for (const name of MORE) {
    if (found.some(one => one[name] !== undefined)) Object.assign(more, { [name]: found.map(one => one[name] ?? null) })
  }
  const { form, numbers: columns, texts, ...rest } = pack(found.map(({ activity }) => activity))
  const acts = { ...rest, form: [...form], numbers: each(columns, asList), texts: each(texts, listText) }
  return {
    ...judged,
    found: { acts, keys: found.map(({ key }) => key).join(''), verdicts, verdict, more } satisfies PackedFound,
  }
}

/** Acts with the same verdict share it. */
export function unpackJudged({ found: given, ...judged }: PackedJudged): Judged {
  const { acts, keys, verdicts, verdict, more } = given as PackedFound
  const activities = unpack({ ...acts, form: Uint8Array.from(acts.form), numbers: each(acts.numbers, asColumn) })
  const { whose, had, lacked, undone } = more
  const found = activities.map((activity: Activity, at): Found => {
    const key = keys.slice(at * KEY_LENGTH, (at + 1) * KEY_LENGTH)
    const one: Found = { key, activity, verdict: verdicts[verdict[at] as number] as Verdict }
    // Part by part: this is done for tens of thousands while somebody waits.
    if (whose?.[at]) one.whose = whose[at]
    if (typeof had?.[at] === 'number') one.had = had[at]
    if (typeof lacked?.[at] === 'number') one.lacked = lacked[at]
    if (typeof undone?.[at] === 'number') one.undone = undone[at]
    return one
  })
  return { ...judged, found }
}

const asList = (column: Float64Array | number): Column =>
  typeof column === 'number' ? column : Array.from(column, value => (Number.isNaN(value) ? null : value))
const asColumn = (list: Column): Float64Array | number =>
  typeof list === 'number' ? list : Float64Array.from(list, value => value ?? Number.NaN)

const each = <Value, To>(columns: Partial<Record<string, Value>>, turn: (value: Value) => To): Record<string, To> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, value]) => (value !== undefined ? [[name, turn(value)]] : [])),
  )
