import { situationSchema } from '../model/schemas/situation'
import type { Situation } from '../model/situation'
import { situationsOf } from '../packs/situations'

/** `rules/situations.json` → `public/practice.json`, one situation a line; throws with the place of what is wrong. */
export function buildPractice(file: unknown): { text: string; situations: Situation[] } {
  const situations = situationsOf(file).map((one, place) => {
    const read = situationSchema.safeParse(one)
    if (read.success) return read.data as Situation
    const issues = read.error.issues.map(({ path, message }) => `  ${path.join(' › ')}: ${message}`)
    throw new Error(`situations.json, situation ${place + 1}:\n${issues.join('\n')}`)
  })
  const lines = situations.map(one => `  ${JSON.stringify(one)}`).join(',\n')
  const text = `{ "format": "jejak-netral/practice", "version": 1, "situations": [\n${lines}\n] }\n`
  return { text, situations }
}
