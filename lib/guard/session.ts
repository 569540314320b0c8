import { dayOf } from '../base/time'
import type { Attempt } from '../model/act'
import type { OwnEntry } from '../model/own-list'
import type { Verdict } from '../model/verdict'
import type { Wording } from '../model/wording'
import type { DialogWords } from '../text/dialog-words'
import { fill } from '../text/say'
import { ask, isAlive } from '../webext/content'
import { Dialog, type OwnListButton } from './dialog/dialog'
import type { HeldKeys } from './held-keys'
import type { Rules } from './watch-snapshot'

/** How long the dialog waits for names before it opens without them. */
const WORDING_MS = 150

export interface Question {
  attempt: Attempt
  verdict: Verdict
  point?: { x: number; y: number }
}

/** One question at a time: opens the dialog, fills in the background's wording, resolves to the person's answer. */
export class Session {
  #open: Dialog | null = null
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly held: HeldKeys,
    private readonly rules: Rules,
  ) {}

  get dialog(): Dialog | null {
    return this.#open
  }

  /** Resolves to the answer; further questions wait for their turn. */
  ask(question: Question): Promise<boolean> {
    const answer = this.#last.then(() => this.#ask(question))
    this.#last = answer.catch(() => {})
    return answer
  }

  async #ask(question: Question): Promise<boolean> {
    const { face, language } = this.rules
    if (!face) return true // nothing to say it with: the site goes on
    const dialog = new Dialog(face, language, this.held)
    this.#open = dialog
    const focusedBefore = document.activeElement
    const explained = ask<'guard.explain'>({ type: 'guard.explain', attempt: question.attempt })
    try {
      const early = await Promise.race([explained, new Promise<undefined>(resolve => setTimeout(resolve, WORDING_MS))])
      this.#show(dialog, question, early)
      dialog.open(question.point)
      if (!early) void explained.then(late => this.#open === dialog && this.#show(dialog, question, late, true))
      return (await dialog.answered) === 'go'
    } finally {
      dialog.close()
      this.#open = null
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected)
        focusedBefore.focus({ preventScroll: true })
    }
  }

  #show(
    dialog: Dialog,
    { attempt, verdict }: Question,
    told?: Awaited<ReturnType<typeof ask<'guard.explain'>>>,
    late = false,
  ): void {
    const { face } = this.rules
    if (!face) return
    const { actions, dialog: text } = face.words
    // Names and rules come from the background; without it the question itself is still asked.
    const account = verdict.because[0]?.matched?.account ?? attempt.targets[0]?.account
    const name = account?.handle ? `@${account.handle}` : text.thisAccount
    const { ask: title, dont, go } = actions[attempt.action]
    const plain: Wording = { title: fill(title, { a: name }), lead: [], rows: [], details: [], links: [], dont, go }
    const status = told?.wording
      ? undefined
      : !isAlive()
        ? text.updated
        : told || late
          ? text.unexplained
          : text.loading
    dialog.show(told?.wording ?? plain, { ...(status && { status }), own: ownButtons(text, verdict, attempt) })
  }
}

/** Changes to the person's own list, from the dialog. */
function ownButtons(text: DialogWords['dialog'], verdict: Verdict, attempt: Attempt): OwnListButton[] {
  const account = verdict.because[0]?.matched?.account ?? attempt.targets[0]?.account
  if (!account) return []
  const put = (as: OwnEntry['as']) => async () => {
    const entry: OwnEntry = { account, as, added: dayOf(Date.now()) }
    return (await ask<'guard.ownPut'>({ type: 'guard.ownPut', entry }))?.ok === true
  }
  const own = verdict.because.some(because => because.reason === 'own-list')
  const remove = async () => (await ask<'guard.ownRemove'>({ type: 'guard.ownRemove', account }))?.ok === true
  return [
    own ? { label: text.removeOwn, press: remove } : { label: text.addOwn, press: put('hold') },
    ...(own ? [] : [{ label: text.notCampaign, press: put('not-campaign') }]),
  ]
}
