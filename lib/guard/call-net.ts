import type { Attempt } from '../model/act'
import type { Call } from '../platforms/define'
import { ask } from '../webext/content'
import { attemptOfCall } from './attempt'
import { meetPage } from './bridge'
import type { Desk } from './desk'
import { outerPage, type Page } from './dom/resolve'
import type { Known } from './learn/known'
import type { Teacher } from './learn/teacher'
import { keysOf } from './passes'

/** A site's request waits no longer than this; going on then takes one more press. */
const LONGEST_WAIT_MS = 45_000
/** A request so long after the person's last own input is not their act (and probing by a script finds nothing out). */
const OWN_MS = 10_000
/** Writing takes longer: media may upload between the press and the request. */
const WRITING_MS = 300_000
const WRITTEN = new Set<string>(['post', 'comment', 'quote', 'upload-photo', 'live'])

export interface CallWatch {
  called(attempt: Attempt): unknown
}

/** Answers the page world: pauses a declared request that does a listed act, unless its press was already answered. */
export function startCallNet(desk: Desk, known: Known, teacher: Teacher, page: () => Page, watch: CallWatch): void {
  let lastInput = Number.NEGATIVE_INFINITY
  for (const type of ['pointerdown', 'keydown', 'touchstart'] as const) {
    const noted = (event: Event) => {
      if (event.isTrusted && !desk.session.dialog) lastInput = performance.now() // an answer to us is no press on the site
    }
    addEventListener(type, noted, { capture: true, passive: true })
  }
  const isOwn = (call: Call) => performance.now() - lastInput < (WRITTEN.has(call.action) ? WRITING_MS : OWN_MS)
  /** One question for several requests of one act. */
  const asked = new Map<string, Promise<boolean>>()

  function answerOnce(attempt: Attempt, verdict: NonNullable<ReturnType<Desk['judge']>>): Promise<boolean> {
    const key = keysOf(attempt)[0] ?? ''
    const running = asked.get(key)
    if (running) return running
    const answer = desk.ask(attempt, verdict).finally(() => asked.delete(key))
    asked.set(key, answer)
    return answer
  }

  async function wait(id: string, attempt: Attempt, verdict: NonNullable<ReturnType<Desk['judge']>>): Promise<void> {
    let late = false
    const timer = setTimeout(() => {
      late = true
      bridge.answer(id, false)
    }, LONGEST_WAIT_MS)
    const going = await answerOnce(attempt, verdict)
    clearTimeout(timer)
    if (going) desk.passes.give(attempt)
    if (!late) bridge.answer(id, going)
    else if (going) desk.noteNotSent()
  }

  const bridge = meetPage({
    ask(id, call) {
      teacher.hurry()
      const attempt = desk.withPress(attemptOfCall(page(), call, known, outerPage()))
      watch.called(attempt)
      const verdict = desk.judge(attempt)
      if (verdict?.kind !== 'hold' || !isOwn(call) || desk.wasReleased(attempt)) return false
      if (desk.wasRefused(attempt, lastInput)) setTimeout(() => bridge.answer(id, false))
      else void wait(id, attempt, verdict)
      return true
    },
    passed(call) {
      const attempt = attemptOfCall(page(), call, known, outerPage())
      // Taken back by the person, and the site agreed: told only while they wait for that.
      if (attempt.undo && desk.rules.face?.undos && isOwn(call))
        void ask<'guard.undone'>({ type: 'guard.undone', attempt })
      const verdict = desk.judge(attempt)
      if (verdict?.kind === 'hold') desk.count('unseen')
    },
    reply: (path, text) => teacher.read(path, text),
  })
}
