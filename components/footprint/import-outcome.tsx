import type { ImportProblem, ImportProblemKind, Progress as ImportProgress, ImportReport } from '../../lib/model/job'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { useArrival } from '../ui/use-arrival'
import { useWords } from '../words'
import { HowToGet } from './how-to-get'

interface ImportingProps {
  progress: ImportProgress
  onCancel: () => void
  onPause: (paused: boolean) => void
}

/** An import under way, with ways to pause and to stop it. */
export function Importing({ progress, onCancel, onPause }: ImportingProps) {
  const { text, number } = useWords()
  const part = useArrival<HTMLDivElement>()
  const files = text.footprint.filesOf(Math.min(progress.filesDone + 1, progress.filesTotal), progress.filesTotal)
  const detail = text.footprint.progress(
    number(progress.records),
    progress.name ? `${files} · ${shortName(progress.name)}` : files,
  )
  const { secondsLeft, paused = false } = progress
  const left = !paused && secondsLeft !== undefined && saySeconds(secondsLeft)
  const labels = { waiting: text.review.waiting, reading: text.footprint.reading, judging: text.footprint.judging }
  function saySeconds(seconds: number): string {
    if (seconds < 90) return text.review.secondsLeft(Math.max(1, Math.round(seconds)))
    return text.review.minutesLeft(Math.round(seconds / 60))
  }
  return (
    <Card>
      <div ref={part} tabIndex={-1} class="arrival">
        <Progress
          label={paused ? text.review.isPaused : labels[progress.step]}
          detail={progress.step === 'waiting' ? '' : [detail, left].filter(Boolean).join(' · ')}
          done={progress.bytesTotal > 0 ? progress.bytesDone : progress.filesDone}
          total={progress.bytesTotal > 0 ? progress.bytesTotal : progress.filesTotal}
        />
      </div>
      <div class="row">
        {progress.step === 'reading' && (
          <Button icon={paused ? 'chevron' : 'pause'} onPress={() => onPause(!paused)}>
            {paused ? text.review.resume : text.review.pause}
          </Button>
        )}
        <Button icon="close" onPress={onCancel}>
          {text.footprint.cancelImport}
        </Button>
      </div>
    </Card>
  )
}

/** What the last import brought, and each problem with what to do about it. */
export function ImportOutcome({
  report,
  problems,
}: {
  report: ImportReport | undefined
  problems: readonly ImportProblem[]
}) {
  const { text, number } = useWords()
  const part = useArrival<HTMLDivElement>()
  const all = [...(report?.problems ?? []), ...problems]
  return (
    <div ref={part} tabIndex={-1} class="stack arrival" role="status">
      {report && report.read > 0 && (
        <Notice tone="done" title={text.footprint.importedTitle}>
          <p>
            {report.added === 0
              ? text.footprint.importedAgain
              : text.footprint.imported(number(report.read), number(report.added))}
          </p>
          <NotUnderstood report={report} />
        </Notice>
      )}
      {report?.read === 0 && (all.length === 0 || report.notUnderstood.length > 0) && (
        <Notice title={text.footprint.importedNothing}>
          <NotUnderstood report={report} />
        </Notice>
      )}
      {all.map((problem, index) => (
        <ProblemNotice key={`${problem.kind} ${problem.file} ${index}`} problem={problem} />
      ))}
    </div>
  )
}

function NotUnderstood({ report }: { report: ImportReport }) {
  const { text, number } = useWords()
  return report.notUnderstood.map(({ file, records }) => (
    <p key={file} class="soft small">
      {text.footprint.notUnderstood(number(records), shortName(file))}
    </p>
  ))
}

/** What only another download helps against: the steps stand below. */
const ASK_AGAIN: readonly ImportProblemKind[] = ['html-not-json', 'text-not-json', 'no-youtube']

function ProblemNotice({ problem }: { problem: ImportProblem }) {
  const { text, fill } = useWords()
  const { title, todo } = text.problems[problem.kind]
  return (
    <Notice
      tone={problem.kind === 'cancelled' ? 'calm' : 'attention'}
      title={fill(title, { file: shortName(problem.file) })}
    >
      <p>{fill(todo, { file: shortName(problem.file) })}</p>
      {ASK_AGAIN.includes(problem.kind) && <HowToGet from={problem.platform} />}
    </Notice>
  )
}

/** The last part of a path, at most 60 letters: enough to recognise a file by. */
const shortName = (path: string): string => {
  const name = path.split('/').pop() ?? path
  return name.length > 60 ? `${name.slice(0, 40)}…${name.slice(-16)}` : name
}
