import { useState } from 'preact/hooks'
import type { Instant } from '../../lib/base/time'
import type { Platform } from '../../lib/model/platform'
import type { RestLength, RestScope, Rests } from '../../lib/model/rest'
import { Button } from '../ui/button'
import { Choice } from '../ui/choice'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import './rest-card.css'

export interface RestProps {
  rests: Rests
  /** The site in view; absent elsewhere: then a rest is for all sites. */
  platform: Platform | undefined
  /** The employer keeps the reminder on. */
  locked: boolean
  clockOf: (ms: number) => string
  onRest: (scope: RestScope, length: RestLength) => void
  onWake: (scope: RestScope) => void
}

const LENGTHS: readonly RestLength[] = ['quarter', 'hour', 'tomorrow']

/** A rest of the reminder with a time limit: asked for here, counted down here, ended here or by itself. */
export function RestCard({ rests, platform, locked, clockOf, onRest, onWake, now }: RestProps & { now: Instant }) {
  const { text, fill } = useWords()
  const [scope, setScope] = useState<RestScope>(platform ?? 'all')
  const shown = [platform ?? [], 'all' as const].flat() as RestScope[]
  const running = shown.flatMap(each => ((rests[each] ?? 0) > now ? [{ scope: each, until: rests[each] ?? 0 }] : []))
  if (locked) return <p class="soft small">{text.rest.locked}</p>
  if (running.length > 0) {
    return (
      <>
        {running.map(each => (
          <Resting key={each.scope} {...each} now={now} clockOf={clockOf} onWake={() => onWake(each.scope)} />
        ))}
      </>
    )
  }
  return (
    <details class="popup-more">
      <summary>{text.rest.title}</summary>
      <div class="stack">
        {platform && (
          <Choice<RestScope>
            legend={text.rest.where}
            value={scope}
            options={[
              { value: platform, label: fill(text.rest.here, { site: text.platforms[platform] }) },
              { value: 'all', label: text.rest.all },
            ]}
            onChange={setScope}
          />
        )}
        <div class="rest-ways">
          {LENGTHS.map(length => (
            <Button key={length} icon="clock" onPress={() => onRest(platform ? scope : 'all', length)}>
              {text.rest.lengths[length]}
            </Button>
          ))}
        </div>
        <p class="soft small">{text.rest.hint}</p>
      </div>
    </details>
  )
}

interface RestingProps {
  scope: RestScope
  until: Instant
  now: Instant
  clockOf: (ms: number) => string
  onWake: () => void
}

function Resting({ scope, until, now, clockOf, onWake }: RestingProps) {
  const { text, fill, instant } = useWords()
  const at = instant(until)
  const told =
    scope === 'all' ? fill(text.rest.untilAll, { at }) : fill(text.rest.until, { site: text.platforms[scope], at })
  return (
    <Notice
      icon="pause"
      title={text.rest.resting}
      actions={
        <Button look="main" icon="reload" onPress={onWake}>
          {text.rest.end}
        </Button>
      }
    >
      <p>{told}</p>
      <p class="row">
        <span class="soft small">{text.rest.left}</span>
        <span class="rest-left" role="timer">
          {clockOf(until - now)}
        </span>
      </p>
    </Notice>
  )
}
