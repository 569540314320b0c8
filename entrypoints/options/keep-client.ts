import type { AskKeep, FromKeep, ToKeep } from '../../lib/model/keep'

interface Waiting {
  answer: (value: never) => void
  onProgress: ((done: number, total: number) => void) | undefined
}

/** Questions to the worker, each with its answer; unanswered ones end as `undefined` when the worker goes. */
export class KeepClient {
  #number = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(private readonly send: (message: ToKeep) => void) {}

  readonly ask: AskKeep = (ask, body, onProgress) =>
    new Promise(answer => {
      const id = ++this.#number
      this.#waiting.set(id, { answer: answer as Waiting['answer'], onProgress })
      this.send({ type: 'keep', id, ask, body } as ToKeep)
    })

  heard(message: Exclude<FromKeep, { type: 'lock' }>): void {
    const waiting = this.#waiting.get(message.id)
    if (message.type === 'keeping') {
      waiting?.onProgress?.(message.done, message.total)
      return
    }
    this.#waiting.delete(message.id)
    waiting?.answer(message.answer as never)
  }

  gone(): void {
    for (const { answer } of this.#waiting.values()) answer(undefined as never)
    this.#waiting.clear()
  }
}
