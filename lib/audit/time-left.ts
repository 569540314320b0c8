import type { Progress } from '../model/job'

/** Before this an estimate would only jump. */
const AFTER_MS = 2000
const AFTER_SHARE = 0.02

/** Adds the time left to each progress, from the bytes read so far; the time of a pause does not count. */
export function timeLeft(now: () => number = () => performance.now()): (progress: Progress) => Progress {
  let started: number | undefined
  let pausedAt: number | undefined
  return progress => {
    if (progress.step !== 'reading') return progress
    const at = now()
    started ??= at
    if (progress.paused) pausedAt ??= at
    else if (pausedAt !== undefined) {
      started += at - pausedAt
      pausedAt = undefined
    }
    const share = progress.bytesTotal > 0 ? progress.bytesDone / progress.bytesTotal : 0
    const spent = (pausedAt ?? at) - started
    if (progress.paused || spent < AFTER_MS || share < AFTER_SHARE) return progress
    return { ...progress, secondsLeft: Math.ceil((spent / share - spent) / 1000) }
  }
}
