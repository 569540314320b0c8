import type { Activity, ActTime } from '../model/act'
import type { AccountRef } from '../model/platform'

/** What many acts of a segment have in common, word for word. `url`: what stands around the post's id in its address. */
interface Form
  extends Pick<Activity, 'platform' | 'action' | 'undo' | 'detail' | 'bySelf' | 'unknownTarget' | 'actor'> {
  url?: readonly [before: string, after: string]
}

const NUMBERS = ['at', 'after', 'before', 'heldUntil'] as const
const TEXTS = ['id', 'handle', 'post', 'address', 'text', 'draft'] as const

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

type Numbers = Partial<Record<(typeof NUMBERS)[number], Float64Array>>
type Texts = Partial<Record<(typeof TEXTS)[number], string[]>>
/** Columns on their way. */
interface Columns {
  count: number
  numbers: Numbers
  texts: Texts
}

const ODD = 255
/** Beyond it addresses are written out, then acts: a segment is of one export, mostly of one kind. */
const MOST_URLS = 64

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
const ODD_PARTS = (Object.keys(PLACES) as (keyof Activity)[]).filter(part => PLACES[part] === 'odd')

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function pack(activities: readonly Activity[]): Packed {
  const count = activities.length
  const packed: Packed = { forms: [], form: new Uint8Array(count), numbers: {}, texts: {}, odd: [] }
  const { forms, form } = packed
  const columns: Columns = { count, numbers: {}, texts: {} }
  let last = 0
  for (let at = 0; at < count; at++) {
    const activity = activities[at] as Activity
    const number = isOdd(activity) ? ODD : formOf(activity, forms, last)
    form[at] = number
    if (number === ODD) {
      packed.odd.push(activity)
      continue
    }
    last = number
    fill(activity, forms[number] as Form, at, columns)
  }
  for (const name of NUMBERS) {
    const column = columns.numbers[name]
    if (column) packed.numbers[name] = sameIn(column) ?? column
  }
  for (const name of TEXTS) {
    const column = columns.texts[name]
    if (column) packed.texts[name] = encoder.encode(JSON.stringify(column))
  }
  return packed
}

/** Puts an act into its place of every column it fills; a column is made when the first act fills it. */
function fill(activity: Activity, { url }: Form, at: number, columns: Columns): void {
  const { targets, time, heldUntil, post, text, draft } = activity
  if ('at' in time) numbersIn(columns, 'at')[at] = time.at
  else {
    if (time.after !== undefined) numbersIn(columns, 'after')[at] = time.after
    if (time.before !== undefined) numbersIn(columns, 'before')[at] = time.before
  }
  if (heldUntil !== undefined) numbersIn(columns, 'heldUntil')[at] = heldUntil
  if (targets.length > 0) {
    const { id, handle } = targets[0]!.account
    if (id !== undefined) textsIn(columns, 'id')[at] = id
    if (handle !== undefined) textsIn(columns, 'handle')[at] = handle
  }
  if (post) {
    textsIn(columns, 'post')[at] = post.id
    if (!url && post.url !== undefined) textsIn(columns, 'address')[at] = post.url
  }
  if (text !== undefined) textsIn(columns, 'text')[at] = text
  if (draft !== undefined) textsIn(columns, 'draft')[at] = draft
}

function numbersIn({ numbers, count }: Columns, name: keyof Numbers): Float64Array {
  const column = numbers[name] ?? new Float64Array(count).fill(Number.NaN)
  numbers[name] = column
  return column
}

function textsIn({ texts, count }: Columns, name: keyof Texts): string[] {
  const column = texts[name] ?? new Array<string>(count).fill('')
  texts[name] = column
  return column
}

/** The one number of a column; an act without one makes two. */
function sameIn(column: Float64Array): number | undefined {
  const first = column[0] as number
  for (let at = 0; at < column.length; at++) if (column[at] !== first) return undefined
  return first
}

/** What columns would not give back as it was. */
function isOdd(activity: Activity): boolean {
  const { platform, targets, post, text, draft } = activity
  for (const part of ODD_PARTS) if (activity[part] !== undefined) return true
  if (targets.length > 1) return true
  const [target] = targets
  if (target && (target.part !== 'author' || isOddAccount(target.account, platform))) return true
  if (post && (post.platform !== platform || post.id === '' || post.url === '')) return true
  return text === '' || draft === ''
}
const isOddAccount = ({ platform, id, handle }: AccountRef, on: string): boolean =>
  platform !== on || id === '' || handle === '' || (id === undefined && handle === undefined)

function formOf(activity: Activity, forms: Form[], last: number): number {
  const full = forms.length >= MOST_URLS
  if (forms.length > 0 && fits(activity, forms[last] as Form, full)) return last
  const known = forms.findIndex(form => fits(activity, form, full))
  if (known >= 0) return known
  if (forms.length >= ODD) return ODD
  const { platform, action, undo, detail, bySelf, unknownTarget, actor, post } = activity
  const form: Form = { platform, action, bySelf }
  if (undo !== undefined) form.undo = undo
  if (detail !== undefined) form.detail = detail
  if (unknownTarget !== undefined) form.unknownTarget = unknownTarget
  if (actor !== undefined) form.actor = actor
  const start = post?.url && !full ? post.url.indexOf(post.id) : -1
  if (post?.url && start >= 0) form.url = [post.url.slice(0, start), post.url.slice(start + post.id.length)]
  return forms.push(form) - 1
}

/** `full`: there is no room for further addresses. */
function fits(activity: Activity, form: Form, full: boolean): boolean {
  const { actor } = activity
  return (
    activity.action === form.action &&
    activity.detail === form.detail &&
    activity.undo === form.undo &&
    activity.unknownTarget === form.unknownTarget &&
    activity.platform === form.platform &&
    activity.bySelf === form.bySelf &&
    (actor === form.actor || (actor !== undefined && form.actor !== undefined && isSame(actor, form.actor))) &&
    (form.url ? isAround(form.url, activity.post) : full || !holdsItsId(activity.post))
  )
}
const holdsItsId = (post: Activity['post']): boolean => post?.url?.includes(post.id) === true

const isSame = (one: AccountRef, other: AccountRef): boolean =>
  one.platform === other.platform && one.handle === other.handle && one.id === other.id

const isAround = ([before, after]: NonNullable<Form['url']>, post: Activity['post']): boolean =>
  post?.url !== undefined &&
  post.url.length === before.length + post.id.length + after.length &&
  post.url.startsWith(before) &&
  post.url.startsWith(post.id, before.length) &&
  (after === '' || post.url.endsWith(after))

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
