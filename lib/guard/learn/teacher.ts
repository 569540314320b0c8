import { fromBase64 } from '../../base/from-base64'
import { PRIVATE_PATH, type TeachSpec } from '../../platforms/define'
import { type Fact, Scan, wantedOf } from './scan'

/** About 2 ms of reading; then the page has its turn. */
const SLICE = 262_144
const MOST_WAITING = 24
/** A first page holds dozens of embedded parts. */
const MOST_EMBEDDED = 200

const whenIdle = (run: () => void): void =>
  void (typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 50))

/** Keys without which a text names nobody: a look for them is far cheaper than reading it. */
const wordsOf = ({ post, account }: TeachSpec): string[] =>
  [post?.author?.id, post?.author?.handle, account?.handle].flatMap(
    paths => paths?.map(path => `"${path.split('.')[0]}"`) ?? [],
  )

/** Reads the site's own replies between frames and learns whose each post is. Nothing is requested. */
export class Teacher {
  /** What to look for, made when the first text comes: a page's start is no time for it. */
  readonly #wanted = new Map<TeachSpec, ReturnType<typeof wantedOf>>()
  readonly #waiting: Scan[] = []
  #isPlanned = false

  constructor(
    private readonly teaches: readonly TeachSpec[],
    private readonly learned: (fact: Fact) => void,
  ) {}

  read(path: string, text: string): void {
    for (const teach of this.teaches) if (teach.path.test(path)) this.#add(teach, text, MOST_WAITING)
    this.#plan()
  }

  /** What the first page brought along; that of private pages is not read. */
  readEmbedded(root: ParentNode, path: string): void {
    if (PRIVATE_PATH.test(path)) return
    for (const teach of this.teaches) {
      for (const part of teach.embedded ? root.querySelectorAll(teach.embedded.join()) : [])
        this.#add(teach, part.textContent ?? '', MOST_EMBEDDED)
    }
    this.#plan()
  }

  #add(teach: TeachSpec, text: string, most: number): void {
    if (this.#waiting.length >= most || !wordsOf(teach).some(word => text.includes(word))) return
    const wanted = this.#wanted.get(teach) ?? wantedOf(teach)
    this.#wanted.set(teach, wanted)
    const base64 = teach.post?.base64
    this.#waiting.push(
      new Scan(text, wanted, fact => {
        const post = base64 && fact.post ? base64.exec(fromBase64(fact.post))?.groups?.post : fact.post
        if (post !== undefined) this.learned({ ...fact, post })
      }),
    )
  }

  /** Reads to the end what is still waiting: an act is here that may need it. Bounded by `SLICE` per waiting reply. */
  hurry(): void {
    for (const scan of this.#waiting) scan.step(SLICE)
  }

  #plan(): void {
    if (this.#isPlanned || !this.#waiting.length) return
    this.#isPlanned = true
    whenIdle(() => {
      this.#isPlanned = false
      if (!this.#waiting[0]?.step(SLICE)) this.#waiting.shift()
      this.#plan()
    })
  }
}
