import { type Fingerprint, fingerprint } from '../base/fingerprint'
import { KeySet } from '../base/key-set'
import type { Activity } from '../model/act'
import { idKey, type Known, postKey } from '../model/known'
import type { AccountRef, Platform } from '../model/platform'
import type { Fact } from './define'
import { accountOf } from './to-activity'

/** More handles than anyone mentions in ten years. */
const MOST_HANDLES = 200_000

/**
 * Gathers, during one import, what helps to say whose posts the acts were on. Of a watch history only what an act of the
 * person asks for is kept: the rest is nobody's business, ours included.
 */
export class Knowledge {
  readonly #asked = new KeySet()
  /** Asked by an act of an earlier import. */
  readonly #asSaid = new KeySet()
  readonly #found = new Map<string, AccountRef>()
  #handles = 0

  constructor(readonly platform: Platform) {}

  /** An act with a post of an unknown author, or an account of an unknown handle. */
  ask({ unknownTarget, post, targets }: Activity): void {
    if (unknownTarget && post) this.#asked.add(fingerprint(postKey(this.platform, post.id)))
    for (const { account } of targets) {
      if (account.id && !account.handle) this.#asked.add(fingerprint(idKey(this.platform, account.id)))
    }
  }

  /** From the acts' own records, which may come before what asks for them. */
  note(facts: readonly Fact[]): void {
    for (const fact of facts) {
      const account = accountOf(fact, this.platform)
      if (!account) continue
      if (fact.post) this.#keep(postKey(this.platform, fact.post), account)
      if (account.id && account.handle) this.#keep(idKey(this.platform, account.id), account)
    }
  }

  #keep(key: string, account: AccountRef): void {
    if (this.#found.has(key) || this.#handles >= MOST_HANDLES) return
    this.#handles++
    this.#found.set(key, account)
  }

  /** From a record that is no act: kept only where something asked for it. */
  answer(facts: readonly Fact[], alsoAsked?: (key: Fingerprint) => boolean): void {
    for (const fact of facts) {
      if (!fact.post) continue
      const print = fingerprint(postKey(this.platform, fact.post))
      if (!this.#asked.has(print) && !alsoAsked?.(print)) continue
      this.#asSaid.add(print)
      this.note([fact])
    }
  }

  /** What was asked for and found, once. */
  take(): Known[] {
    const rows: Known[] = []
    for (const [key, account] of this.#found) {
      const print = fingerprint(key)
      if (this.#asked.has(print) || this.#asSaid.has(print)) rows.push({ key, account })
    }
    this.#found.clear()
    return rows
  }
}
