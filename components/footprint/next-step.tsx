import { Button } from '../ui/button'
import { goTo } from '../ui/go-to'
import { useWords } from '../words'

/** Parts of the page that a step leads to; the question comes before the list while it is not answered. */
export const PART = {
  asked: 'bagian-tanya',
  list: 'bagian-tinjau',
  unknown: 'bagian-belum-pasti',
  report: 'bagian-laporan',
}

const STEPS = {
  review: { icon: 'search', parts: [PART.asked, PART.list] },
  look: { icon: 'question', parts: [PART.unknown] },
  report: { icon: 'file', parts: [PART.report] },
} as const

/** The one thing to do next, by one press: review, look at what cannot be told, or keep a report. */
export function NextStep({ open, unknown }: { open: number; unknown: number }) {
  const { text } = useWords()
  const step = open > 0 ? 'review' : unknown > 0 ? 'look' : 'report'
  const { icon, parts } = STEPS[step]
  return (
    <div class="row">
      <Button look="main" icon={icon} onPress={() => goTo(...parts)}>
        {text.review.nextSteps[step]}
      </Button>
    </div>
  )
}
