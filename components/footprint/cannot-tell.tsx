import type { ActionKind } from '../../lib/model/act'
import type { Footprint } from '../../lib/model/footprint'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { PART } from './next-step'

/** Acts nobody can judge from this export: how many, of which kind, and why. */
export function CannotTell({ cannotTell }: { cannotTell: Footprint['cannotTell'] }) {
  const { text, number } = useWords()
  if (cannotTell.length === 0) return null
  return (
    <Card title={text.footprint.cannotTitle} icon="question" part={PART.unknown}>
      <p class="soft">{text.footprint.cannotHint}</p>
      <ul class="plain-list">
        {cannotTell.map(({ reason, platform, action, count }) => (
          <li key={`${reason} ${platform} ${action}`}>
            <strong>
              {text.footprint.cannotRow(
                number(count),
                text.kinds[action as ActionKind] ?? action,
                text.platforms[platform],
              )}
            </strong>
            : {text.footprint.cannotReasons[reason]}
          </li>
        ))}
      </ul>
    </Card>
  )
}
