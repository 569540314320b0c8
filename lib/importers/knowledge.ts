import { type Fingerprint, fingerprint } from '../base/fingerprint'
import { KeySet } from '../base/key-set'
import type { Activity } from '../model/act'
import { idKey, type Known, postKey } from '../model/known'
import type { AccountRef, Platform } from '../model/platform'
import type { Fact } from './define'
import { accountOf } from './to-activity'

/** More accounts than anyone mentions in ten years. */
const MOST_FOUND = 200_000

/**
 * Gathers, during one import, what helps to say whose posts the acts were on. Of a watch history only what an act of the
 * person asks for is kept: the rest is nobody's business, ours included.
 */
export class Knowledge {
  /** Everything that was asked, where an answer may come later. */
  readonly #asked: KeySet | undefined
  /** What was asked and is known. */
  readonly #used = new Set<string>()
  readonly #found = new Map<string, AccountRef>()

  /** `later`: the export has files that answer; else only what was noted before can. */
  constructor(
    readonly platform: Platform,
    later: boolean,
  ) {
    if (later) this.#asked = new KeySet()
  }

  /** An act with a post of an unknown author, or an account of an unknown handle. */
  ask({ unknownTarget, post, targets }: Activity): void {
    if (!this.#asked && this.#found.size === 0) return
    if (unknownTarget && post) this.#want(postKey(this.platform, post.id))
    for (const { account } of targets) {
      if (account.id && !account.handle) this.#want(idKey(this.platform, account.id))
    }
  }

  #want(key: string): void {
    this.#asked?.add(fingerprint(key))
    if (this.#found.size > 0 && this.#found.has(key)) this.#used.add(key)
  }

  /** From the acts' own records, which are read before what asks. */
  note(facts: readonly Fact[]): void {
    for (const fact of facts) {
      const account = accountOf(fact, this.platform)
      if (!account || this.#found.size >= MOST_FOUND) continue
      if (fact.post) this.#keep(postKey(this.platform, fact.post), account)
      if (account.id && account.handle) this.#keep(idKey(this.platform, account.id), account)
    }
  }

  #keep(key: string, account: AccountRef): void {
    if (!this.#found.has(key)) this.#found.set(key, account)
  }

  /** From a record that is no act: kept only where something asked for it, in this import or before. */
  answer(facts: readonly Fact[], alsoAsked?: (key: Fingerprint) => boolean): void {
    for (const { post, ...who } of facts) {
      const account = post === undefined ? undefined : accountOf(who, this.platform)
      if (!account || post === undefined) continue
      const key = postKey(this.platform, post)
      const print = fingerprint(key)
      if (!this.#asked?.has(print) && !alsoAsked?.(print)) continue
      this.#used.add(key)
      this.#keep(key, account)
    }
  }

  /** What was asked for and found, once. */
  take(): Known[] {
    const rows = [...this.#used].map(key => ({ key, account: this.#found.get(key) as AccountRef }))
    this.#used.clear()
    return rows
  }
}
