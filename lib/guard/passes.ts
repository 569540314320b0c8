import { foldHandle } from '../base/fold-text'
import type { ActionKind, Target } from '../model/act'
import type { PostRef } from '../model/platform'

/** More than anyone answers on one page; the oldest answer is asked again. */
const MOST = 500

/** An act as the person sees it: what, and on which post (or, where the page names no post, on whose). */
export interface Doing {
  action: ActionKind
  targets: readonly Target[]
  post?: PostRef
  /** Tells the post from others where it has no id. */
  mark?: string
}

/** Keys under which a yes is remembered; the post decides where there is one. */
export function keysOf({ action, targets, post, mark = '' }: Doing): string[] {
  if (post) return [`${action} post ${post.id}`]
  return targets.map(
    ({ account }) =>
      `${action} ${account.id ? `id ${account.id}` : `handle ${foldHandle(account.handle ?? '')}`} ${mark}`,
  )
}

/** Acts the person decided to do: not asked again on this page. Kept in memory only. */
export class Passes {
  readonly #given = new Set<string>()
  /** Given where the page named no post: its request, which names one, is the same act for this long. */
  readonly #loose = new Map<string, number>()

  /** `lasting`: for how long a request that names a post belongs to a yes that could not. */
  give(doing: Doing, covers: readonly ActionKind[] = [], lasting = 0): void {
    for (const action of new Set([doing.action, ...covers])) {
      for (const key of keysOf({ ...doing, action })) this.#add(key)
      const byAccount = keysOf({ action, targets: doing.targets })
      // A menu or composer opened by this press may name the account only.
      if (covers.includes(action)) for (const key of byAccount) this.#add(key)
      if (!doing.post && lasting) for (const key of byAccount) this.#loose.set(key, Date.now() + lasting)
    }
  }

  /** An act passes when any of its keys was given; an act without keys never does. */
  has(doing: Doing): boolean {
    const { action, targets } = doing
    return (
      keysOf(doing).some(key => this.#given.has(key)) ||
      (doing.post !== undefined && keysOf({ action, targets }).some(key => (this.#loose.get(key) ?? 0) > Date.now()))
    )
  }

  #add(key: string): void {
    this.#given.delete(key)
    this.#given.add(key)
    if (this.#given.size > MOST) this.#given.delete(this.#given.values().next().value as string)
  }
}
