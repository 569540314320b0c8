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
}

/** Keys under which a yes is remembered; the post decides where there is one. */
export function keysOf({ action, targets, post }: Doing): string[] {
  if (post) return [`${action} post ${post.id}`]
  return targets.map(
    ({ account }) => `${action} ${account.id ? `id ${account.id}` : `handle ${foldHandle(account.handle ?? '')}`}`,
  )
}

/** Acts the person decided to do: not asked again on this page. Kept in memory only. */
export class Passes {
  readonly #given = new Set<string>()

  give(doing: Doing, covers: readonly ActionKind[] = []): void {
    for (const action of [doing.action, ...covers]) {
      for (const key of keysOf({ ...doing, action })) this.#add(key)
      // A menu or composer opened by this press may name the account only.
      if (action !== doing.action) for (const key of keysOf({ action, targets: doing.targets })) this.#add(key)
    }
  }

  /** An act passes when any of its keys was given; an act without keys never does. */
  has(doing: Doing): boolean {
    return keysOf(doing).some(key => this.#given.has(key))
  }

  #add(key: string): void {
    this.#given.delete(key)
    this.#given.add(key)
    if (this.#given.size > MOST) this.#given.delete(this.#given.values().next().value as string)
  }
}
