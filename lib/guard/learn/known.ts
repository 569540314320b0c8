import { foldHandle } from '../../base/fold-text'
import type { AccountRef, Platform } from '../../model/platform'
import type { Fact } from './scan'

/** Some hours of scrolling; the oldest is forgotten first. */
const MOST = 5000

class Bounded<Value> {
  readonly #map = new Map<string, Value>()
  get(key: string): Value | undefined {
    return this.#map.get(key)
  }
  set(key: string, value: Value): void {
    this.#map.delete(key)
    this.#map.set(key, value)
    if (this.#map.size > MOST) this.#map.delete(this.#map.keys().next().value as string)
  }
}

/** What this page's own replies taught: whose a post is, which id a handle has and the other way round. Memory only. */
export class Known {
  readonly #posts = new Bounded<AccountRef>()
  readonly #byHandle = new Bounded<AccountRef>()
  readonly #byId = new Bounded<AccountRef>()

  constructor(private readonly platform: Platform) {}

  learn({ post, id, handle }: Fact): void {
    const account: AccountRef = { platform: this.platform, ...(id && { id }), ...(handle && { handle }) }
    if (post) this.#posts.set(post, this.whole(account))
    if (!id || !handle) return
    this.#byHandle.set(foldHandle(handle), account)
    this.#byId.set(id, account)
  }

  author(post: string): AccountRef | undefined {
    const account = this.#posts.get(post)
    return account && this.whole(account)
  }

  /** The same account with the half that a page or request did not say, where it was taught. */
  whole(account: AccountRef): AccountRef {
    if (account.id && account.handle) return account
    const found = account.id
      ? this.#byId.get(account.id)
      : account.handle
        ? this.#byHandle.get(foldHandle(account.handle))
        : undefined
    return found ? { ...found, ...account } : account
  }
}
