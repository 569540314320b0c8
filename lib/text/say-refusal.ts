import type { Refusal, ShapeIssue } from '../model/refusal'
import type { Text } from './language'
import { fill, sayDay, sayNumber } from './say'

/** A refusal in two sentences, what is wrong and what to do; `details` are places in the pack, for whoever made it. */
export function sayRefusal(
  refusal: Refusal,
  text: Pick<Text, 'packRefusals' | 'shapeProblems' | 'months'>,
  language: 'id' | 'en',
): { what: string; todo: string; details: string[] } {
  const said = (value: unknown): string =>
    typeof value === 'number'
      ? sayNumber(value, language)
      : /^\d{4}-\d{2}-\d{2}$/.test(String(value))
        ? sayDay(String(value), text.months)
        : String(value)
  const places = Object.fromEntries(Object.entries(refusal).map(([name, value]) => [name, said(value)]))
  const { what, todo } = text.packRefusals[refusal.kind]
  const details = 'issues' in refusal ? refusal.issues.map(issue => sayIssue(issue, text)) : []
  return { what: fill(what, places), todo: fill(todo, places), details }
}

/** `accounts › 3 › role: …`. */
export const sayIssue = (
  { path, problem, allowed = [] }: ShapeIssue,
  { shapeProblems }: Pick<Text, 'shapeProblems'>,
): string => `${path}: ${fill(shapeProblems[problem], { allowed: allowed.join(', ') })}`
