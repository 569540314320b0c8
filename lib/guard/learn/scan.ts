import type { TargetPart } from '../../model/act'
import type { TaughtAccount, TeachSpec } from '../../platforms/define'

/** What a reply teaches: whose a post is, or which id a handle has. `post` is empty for an account. */
export interface Fact {
  post: string
  id: string
  handle: string
  /** Further accounts the post stands for. */
  also?: { part: TargetPart; id: string; handle: string }[]
}

interface Wanted {
  steps: string[]
  /** `post`, `account…`, `author…` or the part of a further account; the latter with `Id` or `Handle`. */
  into: string
}
type Found = Record<string, string | undefined>
interface Frame {
  key: string
  isList: boolean
  found: Found | null
}

const QUOTE = 34
const BACKSLASH = 92

/** Dotted paths by their last step. */
export function wantedOf(teach: TeachSpec): Map<string, Wanted[]> {
  const wanted = new Map<string, Wanted[]>()
  const want = (into: Wanted['into'], paths: readonly string[] = []) => {
    for (let index = 0; index < paths.length; index++) {
      const steps = paths[index]!.split('.')
      const last = steps[steps.length - 1]!
      wanted.set(last, [...(wanted.get(last) ?? []), { steps, into }])
    }
  }
  const wantAccount = (into: string, account?: TaughtAccount) => {
    want(`${into}Id`, account?.id)
    want(`${into}Handle`, account?.handle)
  }
  want('post', teach.post && [teach.post.id].flat())
  wantAccount('author', teach.post?.author)
  for (const other of teach.post?.also ?? []) wantAccount(other.part, other)
  wantAccount('account', teach.account && { id: [teach.account.id], handle: teach.account.handle })
  return wanted
}

/** Between the values of a list; ids and names have no line breaks. */
const NEXT = '\n'
const PARTS = ['original', 'co-author', 'group', 'host'] as const

/** What JSON writes with escapes; '' where those are no JSON's (a script around the data). */
function plain(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string
  } catch {
    return ''
  }
}

/**
 * Reads a JSON text once, without building it: only the declared paths are kept, whatever the order of keys. Resumable, so
 * that a feed's reply is read in slices between frames. Text that is no JSON yields what it yielded before the flaw.
 */
export class Scan {
  #at = 0
  #key = ''
  #expectsKey = false
  /** The last value stands in a list of its object: each one counts. */
  #throughList = false
  readonly #frames: Frame[] = []

  constructor(
    private readonly text: string,
    private readonly wanted: Map<string, Wanted[]>,
    private readonly learned: (fact: Fact) => void,
  ) {}

  /** Reads on until about `count` characters further; true while there is more. */
  step(count: number): boolean {
    const { text } = this
    const until = Math.min(text.length, this.#at + count)
    while (this.#at < until) {
      const code = text.charCodeAt(this.#at)
      if (code === QUOTE) {
        if (!this.#string()) return false
      } else {
        if (code === 123 || code === 91) this.#open(code === 91)
        else if (code === 125 || code === 93) this.#close()
        else if (code === 44)
          this.#expectsKey = this.#frames.length > 0 && !this.#frames[this.#frames.length - 1]!.isList
        else if ((code >= 48 && code <= 57) || code === 45) this.#number()
        this.#at++
      }
    }
    return this.#at < text.length
  }

  #open(isList: boolean): void {
    const parent = this.#frames[this.#frames.length - 1]
    this.#frames.push({ key: parent?.isList ? parent.key : this.#key, isList, found: null })
    this.#expectsKey = !isList
    this.#key = ''
  }

  #close(): void {
    const frame = this.#frames.pop()
    this.#expectsKey = false
    const found = frame?.found
    if (!found) return
    const told = (into: string, which = 0) => ({
      id: found[`${into}Id`]?.split(NEXT)[which] ?? '',
      handle: found[`${into}Handle`]?.split(NEXT)[which] ?? '',
    })
    const isTold = ({ id, handle }: { id: string; handle: string }) => id !== '' || handle !== ''
    const also = PARTS.flatMap(part => {
      const each = (found[`${part}Id`] ?? found[`${part}Handle`])?.split(NEXT) ?? []
      return each.map((_, which) => ({ part, ...told(part, which) }))
    })
    const author = told('author')
    if (found.post && (isTold(author) || also.length))
      this.learned({ post: found.post, ...author, ...(also.length && { also }) })
    if (found.accountId && found.accountHandle) this.learned({ post: '', ...told('account') })
  }

  #string(): boolean {
    const { text } = this
    const start = this.#at + 1
    let end = text.indexOf('"', start)
    while (end > 0 && this.#isEscaped(end)) end = text.indexOf('"', end + 1)
    if (end < 0) {
      this.#at = text.length
      return false
    }
    this.#at = end + 1
    if (this.#expectsKey) {
      this.#key = text.slice(start, end)
      this.#expectsKey = false
    } else if (this.wanted.has(this.#key)) this.#value(text.slice(start, end))
    return true
  }

  #isEscaped(quote: number): boolean {
    let before = quote - 1
    while (this.text.charCodeAt(before) === BACKSLASH) before--
    return (quote - before) % 2 === 0
  }

  #number(): void {
    const start = this.#at
    let end = start + 1
    for (let code = this.text.charCodeAt(end); code >= 45 && code <= 57; code = this.text.charCodeAt(end)) end++
    this.#at = end - 1
    if (this.wanted.has(this.#key)) this.#value(this.text.slice(start, end))
  }

  /** Files a value under every object it is declared for, going up the keys it stands under. */
  #value(raw: string): void {
    const ways = this.wanted.get(this.#key)!
    for (let index = 0; index < ways.length; index++) {
      const root = this.#rootOf(ways[index]!.steps)
      if (!root) continue
      root.found ??= {}
      const { into } = ways[index]!
      const before = root.found[into]
      if (before !== undefined && !this.#throughList) continue
      const value = raw.includes('\\') ? plain(raw) : raw
      root.found[into] = before === undefined ? value : before + NEXT + value
    }
  }

  #rootOf(steps: string[]): Frame | null {
    let depth = this.#frames.length - 1
    this.#throughList = false
    for (let step = steps.length - 2; step >= 0; step--) {
      const isFar = steps[step] === '**' && step-- > 0
      while (isFar && depth > 0 && this.#frames[depth]!.key !== steps[step])
        if (this.#frames[depth--]!.isList) this.#throughList = true
      if (depth < 0 || this.#frames[depth]!.key !== steps[step]) return null
      depth--
      while (depth >= 0 && this.#frames[depth]!.isList) {
        this.#throughList = true
        depth--
      }
    }
    const root = this.#frames[depth]
    return root && !root.isList ? root : null
  }
}
