import type { Progress } from '../model/job'

/** At most ten messages per second, and always the first of a step. */
const EVERY_MS = 100

export function thinned(show: (progress: Progress) => void): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY
  let step: Progress['step'] | undefined
  return progress => {
    const now = performance.now()
    if (progress.step === step && now - last < EVERY_MS) return
    last = now
    step = progress.step
    show(progress)
  }
}
