/** One thing to time. `run` does it `times` times and returns something, so that nothing is optimised away. */
export interface Subject {
  name: string
  run(times: number): unknown
}

export interface Timed {
  name: string
  /** Microseconds per act: the middle batch, and the batch that 95 of 100 stay under. */
  median: number
  p95: number
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/**
 * Times all subjects in turn, batch after batch, in one run: machines are noisy, and what disturbs one disturbs all alike.
 * Compare the results as ratios, never across runs.
 */
export function interleave(subjects: readonly Subject[], { rounds = 200, times = 50 } = {}): Timed[] {
  const batches = new Map<string, number[]>(subjects.map(subject => [subject.name, []]))
  for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
    for (const subject of subjects) {
      const started = performance.now()
      subject.run(times)
      const each = ((performance.now() - started) * 1000) / times
      if (round >= 0) batches.get(subject.name)?.push(each) // the first tenth warms up
    }
  }
  return subjects.map(({ name }) => {
    const sorted = (batches.get(name) ?? []).sort((a, b) => a - b)
    return { name, median: at(sorted, 0.5), p95: at(sorted, 0.95) }
  })
}
