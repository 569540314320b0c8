import type { Activity } from '../model/act'
import type { AccountRef } from '../model/platform'
import { type Form, NUMBERS, ODD, ODD_PARTS, type Packed, TEXTS } from './packed'
import { TextColumn } from './text-column'

type TextName = (typeof TEXTS)[number]
type Texts = { [Name in TextName]?: string[] }
type Numbers = Partial<Record<(typeof NUMBERS)[number], Float64Array>>
/** Beyond it addresses are written out, then acts: a segment is of one export, mostly of one kind. */
const MOST_URLS = 64

/** Their texts stand in memory three times for a moment. */
const AT_ONCE = 1000

export function pack(activities: readonly Activity[]): Packed {
  const packer = new Packer(activities.length)
  for (let from = 0; from < activities.length; from += AT_ONCE) packer.add(activities.slice(from, from + AT_ONCE))
  return packer.take()
}

/** Puts acts into columns, batch by batch, so that a segment of thousands holds no object and no text of theirs. */
export class Packer {
  count = 0
  #forms: Form[] = []
  readonly #form: Uint8Array
  #numbers: Numbers = {}
  /** Where those of all segments are put. */
  readonly #room: Numbers = {}
  readonly #texts: { [Name in TextName]?: TextColumn } = {}
  #odd: Activity[] = []
  #last = 0

  /** For so many acts at most. */
  constructor(readonly most: number) {
    this.#form = new Uint8Array(most)
  }

  add(activities: readonly Activity[]): void {
    const texts: Texts = {}
    for (let at = 0; at < activities.length; at++) {
      const activity = activities[at] as Activity
      const number = isOdd(activity) ? ODD : formOf(activity, this.#forms, this.#last)
      this.#form[this.count + at] = number
      if (number === ODD) {
        this.#odd.push(activity)
        continue
      }
      this.#last = number
      this.#fillNumbers(activity, this.count + at)
      fillTexts(activity, this.#forms[number] as Form, texts, at, activities.length)
    }
    for (const name of TEXTS) {
      const list = texts[name]
      if (!list) continue
      const column = this.#texts[name] ?? new TextColumn()
      this.#texts[name] = column
      column.add(list, this.count)
    }
    this.count += activities.length
  }

  /** All that was added; it is empty then, and keeps its room for the next ones. */
  take(): Packed {
    const { count } = this
    const form = this.#form.slice(0, count)
    const packed: Packed = { forms: this.#forms, form, numbers: {}, texts: {}, odd: this.#odd }
    for (const name of NUMBERS) {
      const column = this.#numbers[name]?.slice(0, count)
      if (column) packed.numbers[name] = sameIn(column) ?? column
    }
    for (const name of TEXTS) {
      const column = this.#texts[name]
      if (column?.isUsed) packed.texts[name] = column.take(count)
    }
    this.count = 0
    this.#forms = []
    this.#odd = []
    this.#numbers = {}
    this.#last = 0
    return packed
  }

  #fillNumbers({ time, heldUntil }: Activity, at: number): void {
    if ('at' in time) this.#number('at')[at] = time.at
    else {
      if (time.after !== undefined) this.#number('after')[at] = time.after
      if (time.before !== undefined) this.#number('before')[at] = time.before
    }
    if (heldUntil !== undefined) this.#number('heldUntil')[at] = heldUntil
  }

  /** A column is made when the first act fills it. */
  #number(name: keyof Numbers): Float64Array {
    const known = this.#numbers[name]
    if (known) return known
    const column = this.#room[name] ?? new Float64Array(this.most)
    this.#room[name] = column
    this.#numbers[name] = column.fill(Number.NaN)
    return column
  }
}

function fillTexts(
  { targets, post, text, draft }: Activity,
  { url }: Form,
  texts: Texts,
  at: number,
  count: number,
): void {
  if (targets.length > 0) {
    const { id, handle } = targets[0]!.account
    if (id !== undefined) listIn(texts, 'id', count)[at] = id
    if (handle !== undefined) listIn(texts, 'handle', count)[at] = handle
  }
  if (post) {
    listIn(texts, 'post', count)[at] = post.id
    if (!url && post.url !== undefined) listIn(texts, 'address', count)[at] = post.url
  }
  if (text !== undefined) listIn(texts, 'text', count)[at] = text
  if (draft !== undefined) listIn(texts, 'draft', count)[at] = draft
}

function listIn(texts: Texts, name: TextName, count: number): string[] {
  const list = texts[name] ?? new Array<string>(count).fill('')
  texts[name] = list
  return list
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

// Written out and compared whole: quicker than looking at its parts (measured).
const isAround = ([before, after]: NonNullable<Form['url']>, post: Activity['post']): boolean =>
  post?.url !== undefined &&
  post.url.length === before.length + post.id.length + after.length &&
  post.url === before + post.id + after
