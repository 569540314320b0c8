import type { HelpData } from '../model/help'
import { helpSchema } from '../model/schemas/help'

/** `rules/help.json` → `public/help.json`; throws with the place of what is wrong. */
export function buildHelp(file: unknown): string {
  const read = helpSchema.safeParse(file)
  if (read.success) return `${JSON.stringify(read.data as HelpData)}\n`
  throw new Error(
    `help.json:\n${read.error.issues.map(({ path, message }) => `  ${path.join(' › ')}: ${message}`).join('\n')}`,
  )
}
