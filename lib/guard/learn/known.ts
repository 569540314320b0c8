import { foldHandle } from '../../base/fold-text'
import type { Target } from '../../model/act'
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
  readonly #others = new Bounded<Target[]>()
  readonly #byHandle = new Bounded<AccountRef>()
  readonly #byId = new Bounded<AccountRef>()

  /** `named` reads an account out of an address, where a reply gives one instead of a handle. */
  constructor(
    private readonly platform: Platform,
    private readonly named: (address: string) => { id?: string; handle?: string; post?: string } = () => ({}),
  ) {}

  learn({ post, id, handle, also = [] }: Fact): void {
    const account = this.#account(id, handle)
    if (post && account) this.#posts.set(post, this.whole(account))
    const others = also.flatMap(({ part, ...one }) => {
      const other = this.#account(one.id, one.handle)
      return other ? { account: other, part } : []
    })
    if (!post || !others.length) return
    const kept = (this.#others.get(post) ?? []).filter(old => others.every(({ part }) => part !== old.part))
    this.#others.set(post, [...kept, ...others])
  }

  /** What was taught as `id` and `handle`, which may be an address; remembered where it is both. */
  #account(id: string, handle: string): AccountRef | null {
    const { post, ...named } = handle.includes('/')
      ? this.named(handle)
      : { ...(handle && { handle }), post: undefined }
    const account: AccountRef = { platform: this.platform, ...named, ...(id && { id }) }
    if (post || (!account.id && !account.handle)) return null // a post's address says nothing of whose the id is
    if (account.id && account.handle) {
      this.#byHandle.set(foldHandle(account.handle), account)
      this.#byId.set(account.id, account)
    }
    return account
  }

  /** Further accounts a post stands for: whose it was first, its group. */
  others(post: string): Target[] {
    return (this.#others.get(post) ?? []).map(({ account, part }) => ({ account: this.whole(account), part }))
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
