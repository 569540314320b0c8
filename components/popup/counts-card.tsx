import type { DayCounts } from '../../lib/model/settings'
import { Card } from '../ui/card'
import { useWords } from '../words'
import './counts-card.css'

const SHOWN = ['asked', 'dropped', 'released', 'informed'] as const

/** Today's numbers; the only thing the reminder keeps. */
export function CountsCard({ counts }: { counts: DayCounts }) {
  const { text, number } = useWords()
  const quiet = SHOWN.every(key => counts[key] === 0)
  return (
    <Card title={text.popup.counts} icon="clock">
      {quiet ? (
        <p class="soft">{text.popup.noCounts}</p>
      ) : (
        <dl class="counts">
          {SHOWN.map(key => (
            <div key={key}>
              <dt>{text.popup[key]}</dt>
              <dd>{number(counts[key])}</dd>
            </div>
          ))}
        </dl>
      )}
      {counts.unseen > 0 && <p class="soft small">{text.popup.unseen(counts.unseen)}</p>}
    </Card>
  )
}
