import type { HealthState } from '../../lib/model/health'
import type { PauseInForce } from '../../lib/model/pauses'
import { PausedList } from '../health/paused-list'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import './health-line.css'

interface HealthLineProps {
  state: HealthState
  /** Pauses that reach this site today. */
  pauses: readonly PauseInForce[]
  onMore: () => void
}

/** How the reminder does on this site: said at once where something drifts or is switched off, else on asking. */
export function HealthLine({ state, pauses, onMore }: HealthLineProps) {
  const { text } = useWords()
  const more = (
    <Button look="quiet" onPress={onMore}>
      {text.health.more}
    </Button>
  )
  const drifts = state !== 'well' && state !== 'no-data'
  return (
    <>
      <PausedList pauses={pauses} />
      {drifts ? (
        <Notice icon="pulse" actions={more}>
          <p>{text.health.states[state]}</p>
        </Notice>
      ) : (
        <details class="popup-more">
          <summary>{text.health.title}</summary>
          <div class="health-line row small">
            <span>{text.health.states[state]}</span>
            {more}
          </div>
        </details>
      )}
    </>
  )
}
