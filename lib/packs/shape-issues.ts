import { SHAPE_PROBLEMS, type ShapeIssue, type ShapeProblem } from '../model/refusal'

interface Issue {
  code?: string
  path: readonly PropertyKey[]
  message: string
  values?: readonly unknown[]
}

/** What a schema found, as a person reads it: the first ten places, never with what stands there. */
export const issuesOf = (error: { issues: readonly object[] }, most = 10): ShapeIssue[] =>
  error.issues.slice(0, most).map(issue => {
    const { path, values } = issue as Issue
    const problem = problemOf(issue as Issue)
    const place = path.map(String).join(' › ')
    return problem === 'not-one-of' && values
      ? { path: place, problem, allowed: values.map(String) }
      : { path: place, problem }
  })

function problemOf({ code, message }: Issue): ShapeProblem {
  const own = SHAPE_PROBLEMS.find(problem => problem === message)
  if (own) return own
  if (message.endsWith('received undefined')) return 'missing'
  return BY_CODE[code ?? ''] ?? 'bad-form'
}

const BY_CODE: Record<string, ShapeProblem> = {
  invalid_type: 'wrong-type',
  invalid_value: 'not-one-of',
  invalid_key: 'name-form',
  too_small: 'too-short',
  too_big: 'too-long',
  unrecognized_keys: 'unknown-field',
}
