import type { FindingMark, FindingState } from '../../lib/model/finding'
import type { Footprint } from '../../lib/model/footprint'
import type { FromWork, ImportProblem, ImportReport, Progress } from '../../lib/model/job'
import { marked } from './marked'

/** Everything the footprint page shows of the worker's work. */
export interface FootprintState {
  /** `undefined` until the worker opened the store. */
  footprint?: Footprint
  progress?: Progress
  /** What the last import brought, until the next one begins. */
  report?: ImportReport
  /** Problems that came without a report. */
  problems: ImportProblem[]
  /** Acts whose owner the running or last page scan told. */
  found?: number
  /** Records still there after erasing; 0 is what it should be. */
  leftovers?: number
  /** The worker stopped by itself. */
  gone?: boolean
}
export const AT_START: FootprintState = { problems: [] }

export type FootprintEvent =
  | Exclude<FromWork, { type: 'footprint' }>
  | { type: 'footprint'; footprint: Footprint }
  | { type: 'importing' }
  /** A page scan begins. */
  | { type: 'scanning' }
  /** The person's words, shown at once; the worker keeps them meanwhile. */
  | { type: 'marked'; marks: FindingMark[] }
  | { type: 'gone' }
  | { type: 'reopened' }

const START_OF_IMPORT: Progress = {
  step: 'reading',
  filesDone: 0,
  filesTotal: 0,
  bytesDone: 0,
  bytesTotal: 0,
  records: 0,
}

export function footprintState(old: FootprintState, event: FootprintEvent): FootprintState {
  switch (event.type) {
    case 'importing': {
      const { footprint } = old
      return { ...(footprint && { footprint }), progress: START_OF_IMPORT, problems: [] }
    }
    case 'progress':
      return { ...old, progress: event.progress }
    case 'imported':
      return { ...without(old, 'progress'), report: event.report }
    case 'problem':
      return { ...without(old, 'progress'), problems: [...old.problems, event.problem] }
    case 'footprint':
      return { ...old, footprint: event.footprint }
    case 'scanning':
      return { ...old, found: 0 }
    case 'learned':
      return { ...old, found: (old.found ?? 0) + event.acts }
    case 'marked':
      return old.footprint ? { ...old, footprint: withMarks(old.footprint, event.marks) } : old
    case 'erased':
      return { ...without(without(old, 'report'), 'progress'), problems: [], leftovers: event.leftovers }
    case 'gone':
      return { ...without(old, 'progress'), gone: true }
    case 'reopened':
      return AT_START
    default:
      return old // what the worker tells other parts of the page
  }
}

const withMarks = (footprint: Footprint, marks: readonly FindingMark[]): Footprint => ({
  ...footprint,
  review: marked(footprint.review, marks),
})

function without<Key extends keyof FootprintState>(state: FootprintState, key: Key): Omit<FootprintState, Key> {
  const { [key]: _gone, ...rest } = state
  return rest
}

export type Show = 'open' | 'know' | 'done'
/** The three piles: to review, for information only, reviewed. */
export const pileOf = ({ state, verdict }: { state: FindingState; verdict: { kind: string } }): Show =>
  state !== 'open' ? 'done' : verdict.kind === 'hold' ? 'open' : 'know'
