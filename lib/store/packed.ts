import type { Activity, ActTime } from '../model/act'
import type { AccountRef } from '../model/platform'

/** What many acts of a segment have in common, word for word. `url`: what stands around the post's id in its address. */
export interface Form
  extends Pick<Activity, 'platform' | 'action' | 'undo' | 'detail' | 'bySelf' | 'unknownTarget' | 'actor'> {
  url?: readonly [before: string, after: string]
}

export const NUMBERS = ['at', 'after', 'before', 'heldUntil'] as const
export const TEXTS = ['id', 'handle', 'post', 'address', 'text', 'draft'] as const

/**
 * A batch of activities in columns: a quarter of the bytes of as many objects, and a fifth of the time to write them
 * (measured). `NaN` and `''` mean absent; a column nobody fills is left out. What fits no column stands whole in `odd`.
 */
export interface Packed {
  forms: Form[]
  /** Per act, its form; `ODD` for those in `odd`. */
  form: Uint8Array
  /** One number where all acts have the same. */
  numbers: Partial<Record<(typeof NUMBERS)[number], Float64Array | number>>
  /** Each a JSON list in UTF-8: a string with one emoji in it takes twice the bytes. Older segments have strings. */
  texts: Partial<Record<(typeof TEXTS)[number], Uint8Array | string>>
  /** In their order. */
  odd: Activity[]
}

type Texts = Partial<Record<(typeof TEXTS)[number], string[]>>

/** The number of no form. */
export const ODD = 255

/** Where each part of an activity goes; a new part does not compile until it has a place. */
type Place = 'form' | 'column' | 'odd' | 'always'
const PLACES = {
  kind: 'always',
  platform: 'form',
  action: 'form',
  undo: 'form',
  detail: 'form',
  bySelf: 'form',
  unknownTarget: 'form',
  actor: 'form',
  targets: 'column',
  post: 'column',
  text: 'column',
  draft: 'column',
  time: 'column',
  heldUntil: 'column',
  context: 'odd',
  said: 'odd',
} as const satisfies Record<keyof Activity, Place>
export const ODD_PARTS = (Object.keys(PLACES) as (keyof Activity)[]).filter(part => PLACES[part] === 'odd')

const decoder = new TextDecoder()

/** A column of texts as the JSON it is. */
export const listText = (list: Uint8Array | string): string => (typeof list === 'string' ? list : decoder.decode(list))

export const unpackAll = (packed: readonly Packed[]): Activity[] => packed.flatMap(unpack)

export function unpack({ forms, form, numbers, texts: written, odd }: Packed): Activity[] {
  const texts: Texts = {}
  for (const name of TEXTS) {
    const list = written[name]
    if (list !== undefined) texts[name] = JSON.parse(listText(list)) as string[]
  }
  const activities: Activity[] = new Array(form.length)
  let odds = 0
  for (let at = 0; at < form.length; at++) {
    const shared = forms[form[at] as number]
    activities[at] = shared ? whole(shared, at, numbers, texts) : (odd[odds++] as Activity)
  }
  return activities
}

function whole({ url, ...form }: Form, at: number, numbers: Packed['numbers'], texts: Texts): Activity {
  const { platform } = form
  const id = texts.id?.[at]
  const handle = texts.handle?.[at]
  const post = texts.post?.[at]
  const activity: Activity = { kind: 'activity', ...form, targets: [], time: timeOf(at, numbers) }
  if (id || handle) {
    const account: AccountRef = id
      ? handle
        ? { platform, id, handle }
        : { platform, id }
      : { platform, handle: handle! }
    activity.targets.push({ account, part: 'author' })
  }
  if (post) {
    const address = url ? `${url[0]}${post}${url[1]}` : texts.address?.[at]
    activity.post = address ? { platform, id: post, url: address } : { platform, id: post }
  }
  const text = texts.text?.[at]
  const draft = texts.draft?.[at]
  const heldUntil = numberIn(numbers.heldUntil, at)
  if (text) activity.text = text
  if (draft) activity.draft = draft
  if (heldUntil !== undefined) activity.heldUntil = heldUntil
  return activity
}

function timeOf(place: number, { at, after, before }: Packed['numbers']): ActTime {
  const instant = numberIn(at, place)
  if (instant !== undefined) return { at: instant }
  const time: ActTime = {}
  const from = numberIn(after, place)
  const until = numberIn(before, place)
  if (from !== undefined) time.after = from
  if (until !== undefined) time.before = until
  return time
}

function numberIn(column: Float64Array | number | undefined, at: number): number | undefined {
  const value = typeof column === 'number' ? column : column?.[at]
  return value === undefined || Number.isNaN(value) ? undefined : value
}
