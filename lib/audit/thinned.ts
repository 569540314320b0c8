import type { Progress } from '../model/job'

/** Of an import that has read nothing yet. */
const NOTHING_YET: Progress = {
  step: 'reading',
  filesDone: 0,
  filesTotal: 0,
  bytesDone: 0,
  bytesTotal: 0,
  records: 0,
}
/** At most ten messages per second, and always the first of a step. */
const EVERY_MS = 100

export interface Thinned {
  (progress: Progress): void
  /** Shows the last one once more, paused or going on. */
  last(paused: boolean): void
}

export function thinned(show: (progress: Progress) => void): Thinned {
  let last = Number.NEGATIVE_INFINITY
  let latest: Progress | undefined
  let paused = false
  const tell = (progress: Progress): void => {
    const before = latest?.step
    latest = progress
    const now = performance.now()
    if (progress.step === before && now - last < EVERY_MS) return
    last = now
    show(paused ? { ...progress, paused } : progress)
  }
  return Object.assign(tell, {
    last(now: boolean) {
      paused = now
      const shown = latest ?? NOTHING_YET
      show(now ? { ...shown, paused: true } : shown)
    },
  })
}
