import type { WorkSession } from '../../lib/audit/session'
import type { FromKeep, ToKeep } from '../../lib/model/keep'
import { backupPart } from '../../lib/model/schemas/backup'
import { keepingAnswers } from '../../lib/store/backup-answers'
import type { FootprintStore } from '../../lib/store/footprint-store'
import type { KeepAnswers, KeepTurn } from '../../lib/store/keep-turn'
import type { Lock } from '../../lib/store/lock'
import { lockAnswers } from '../../lib/store/lock-answers'
import { openStore, type Shelves } from './open-store'

type Session = WorkSession<FootprintStore>

export interface KeepParts {
  shelves: Shelves & { lock: Lock }
  post: (message: FromKeep) => void
  /** The workers of other tabs over the same data. */
  otherTabs: BroadcastChannel
  /** Hears of our own mistakes. */
  failed: (error: unknown) => void
}

const ANSWERS: KeepAnswers = { ...lockAnswers, ...keepingAnswers(backupPart) }

/** Answers one question about keeping, in its turn among the worker's messages. */
export function keeping(
  session: Session,
  { shelves, post, otherTabs }: Omit<KeepParts, 'failed'>,
): (asked: ToKeep) => Promise<void> {
  return ({ id, ask, body }) =>
    session.inTurn(async turn => {
      const answer = ANSWERS[ask] as (body: unknown, turn: KeepTurn) => Promise<unknown>
      const given = await answer(body, {
        ...turn,
        lock: shelves.lock,
        device: shelves.device,
        onProgress: (done, total) => post({ type: 'keeping', id, done, total }),
        tell: lock => post({ type: 'lock', lock }),
        tellOthers: lock => otherTabs.postMessage(lock),
      })
      post({ type: 'kept', id, answer: given })
    })
}

/** Another tab locked, or took the lock away: this one lets go of the open data, or opens it again. */
export function followOtherTabs(session: Session, { shelves, post, otherTabs, failed }: KeepParts): void {
  otherTabs.addEventListener('message', ({ data }: MessageEvent<'locked' | 'none'>) => {
    const follow = session.inTurn(async turn => {
      if (turn.store?.kept === 'memory') return
      turn.store?.close()
      turn.use(data === 'none' ? await openStore('device', shelves) : undefined)
      post({ type: 'lock', lock: data })
      await turn.look()
    })
    follow.catch(failed)
  })
}
