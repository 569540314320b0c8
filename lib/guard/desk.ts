import type { Act, Attempt } from '../model/act'
import type { AccountRef } from '../model/platform'
import type { Rulebook } from '../model/rulebook'
import type { DayCounts } from '../model/settings'
import type { Verdict } from '../model/verdict'
import { ask } from '../webext/content'
import { showNote } from './dialog/note'
import type { HeldKeys } from './held-keys'
import { type Doing, keysOf, Passes } from './passes'
import { Session } from './session'
import type { Rules } from './watch-snapshot'

/** The judge, given by the entrypoint; a page judges for anybody, the background for this person. */
export type Decide = (act: Act, rulebook: Rulebook) => Verdict

const NOTE_MS = 10_000
/** A site's own retries of a refused act are refused unasked for this long. */
const RETRY_MS = 30_000
/** Between a press and the request it sends. */
const FRESH_MS = 800
/** A released press of which the page names no post covers a request of the same act for this long. */
const RELEASE_MS = 3000

/** Where both nets meet: one judge, one question for one act, one memory of the answers. */
export class Desk {
  readonly passes = new Passes()
  readonly session: Session
  readonly #refused = new Map<string, number>()
  #pressed: (Doing & { at: number }) | null = null
  #released: { actions: readonly string[]; at: number } | null = null

  constructor(
    readonly rules: Rules,
    held: HeldKeys,
    private readonly decide: Decide,
    /** Which of the person's accounts acts; asked only once something is held. */
    private readonly me: () => AccountRef | undefined = () => undefined,
  ) {
    this.session = new Session(held, rules)
  }

  /** `null` where there is nothing to judge by, nothing to judge, or the person already said yes to this very `doing`. */
  judge(attempt: Attempt, doing: Doing = attempt): Verdict | null {
    const { off, rulebook, face } = this.rules
    if (off > Date.now() || !rulebook || !face || attempt.undo || this.passes.has(doing)) return null
    return this.decide(attempt, rulebook)
  }

  /** Asks the person; a yes is remembered for this page, a no for the site's retries. */
  async ask(attempt: Attempt, verdict: Verdict, point?: { x: number; y: number }): Promise<boolean> {
    this.count('asked')
    const actor = this.me()
    const going = await this.session.ask({
      attempt: actor ? { ...attempt, actor } : attempt,
      verdict,
      ...(point && { point }),
    })
    this.count(going ? 'released' : 'dropped')
    if (!going) for (const key of keysOf(attempt)) this.#refused.set(key, performance.now())
    return going
  }

  /** `lastInput` (as `performance.now()`): a press made since the refusal, just now, is an act of its own. */
  wasRefused(attempt: Attempt, lastInput: number): boolean {
    const now = performance.now()
    return keysOf(attempt).some(key => {
      const at = this.#refused.get(key) ?? Number.NEGATIVE_INFINITY
      return now - at < RETRY_MS && (lastInput < at || now - lastInput > FRESH_MS)
    })
  }

  /** A press was released just now; its request is not asked about again. */
  release(actions: readonly string[]): void {
    this.#released = { actions, at: Date.now() }
  }

  /** A declared press went its way: the request that follows is its act. */
  note({ action, targets, post, undo }: Doing & { undo: boolean }): void {
    this.#pressed = undo ? null : { action, targets, ...(post && { post }), at: Date.now() }
  }

  /** A request with what its press showed: a shared post's first author, an owner no reply has taught. */
  withPress(attempt: Attempt): Attempt {
    const press = this.#pressed
    if (!press?.targets.length || attempt.undo || press.action !== attempt.action || Date.now() - press.at > RELEASE_MS)
      return attempt
    // A site may act before the press is over: then the press before it is still the last one here.
    if (!attempt.unknownTarget && attempt.post && press.post && attempt.post.id !== press.post.id) return attempt
    const { unknownTarget, ...known } = attempt
    return { ...known, targets: [...attempt.targets, ...press.targets] }
  }

  wasReleased(attempt: Attempt): boolean {
    return (
      this.#released !== null &&
      Date.now() - this.#released.at < RELEASE_MS &&
      this.#released.actions.includes(attempt.action)
    )
  }

  /** What is not held leaves a number at most: an innocent act leaves nothing. */
  passedBy(verdict: Verdict | null): void {
    if (verdict?.kind === 'info') this.count('informed')
    else if (verdict?.kind === 'cannot-tell') this.count('unseen')
  }

  count(what: keyof DayCounts): void {
    void ask<'guard.count'>({ type: 'guard.count', platform: this.rules.platform, count: what }).then(
      told => told?.note && this.rules.face && showNote(this.rules.face, told.note),
    )
  }

  noteNotSent(): void {
    const { face } = this.rules
    if (face) showNote(face, face.words.dialog.notSent, NOTE_MS)
  }
}
