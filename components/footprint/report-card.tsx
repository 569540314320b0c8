import { useState } from 'preact/hooks'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { PART } from './next-step'

export type ReportAs = 'paper' | 'csv' | 'json'

/** The person's own report; what it leaves out is chosen before it is made. */
export function ReportCard({ onReport }: { onReport: (as: ReportAs, names: boolean) => void }) {
  const { text } = useWords()
  const [names, setNames] = useState(true)
  return (
    <Card title={text.report.card} icon="file" part={PART.report}>
      <p class="soft">{text.report.hint}</p>
      <Toggle
        label={text.report.names}
        hint={text.report.namesHint}
        on={names}
        onChange={setNames}
        words={text.common}
      />
      <div class="row">
        <Button icon="file" onPress={() => onReport('paper', names)}>
          {text.report.print}
        </Button>
        <Button icon="list" onPress={() => onReport('csv', names)}>
          {text.report.csv}
        </Button>
        <Button icon="archive" onPress={() => onReport('json', names)}>
          {text.report.json}
        </Button>
      </div>
      <p class="soft small">{text.report.foot}</p>
    </Card>
  )
}
