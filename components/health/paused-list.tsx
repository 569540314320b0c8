import type { PauseInForce } from '../../lib/model/pauses'
import { Notice } from '../ui/notice'
import { useWords } from '../words'

/** What a pack switched off for a while, for how long, and who says so. */
export function PausedList({ pauses }: { pauses: readonly PauseInForce[] }) {
  const { text, fill, of, day } = useWords()
  if (pauses.length === 0) return null
  const what = ({ platform, action }: PauseInForce): string => {
    const places = { site: platform ? text.platforms[platform] : '', kind: action ? text.kinds[action] : '' }
    if (action) return fill(platform ? text.health.pausedKindSite : text.health.pausedKind, places)
    return fill(platform ? text.health.pausedSite : text.health.pausedAll, places)
  }
  return (
    <Notice tone="attention" icon="pause" title={text.health.pausedTitle}>
      <ul>
        {pauses.map(pause => (
          <li key={`${pause.platform} ${pause.action} ${pause.until} ${pause.by.id}`}>
            {fill(text.health.paused, { what: what(pause), day: day(pause.until), by: of(pause.by) })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
