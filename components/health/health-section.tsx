import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Day } from '../../lib/base/time'
import type { HealthCounts, HealthState, SurfaceHealth } from '../../lib/model/health'
import type { PauseInForce } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import './health-section.css'
import { PausedList } from './paused-list'

/** One guarded site as its numbers tell. */
export interface SiteHealth {
  platform: Platform
  state: HealthState
  surfaces: readonly SurfaceHealth[]
  /** Last day someone compared the platform's file with the live site. */
  checked: Day | undefined
}

interface HealthSectionProps {
  sites: readonly SiteHealth[]
  pauses: readonly PauseInForce[]
  /** The person came here for it: it takes the focus and comes into view. */
  arrive: boolean
  onReset: () => void
}

/** Status pengingat: what the reminder saw of presses and of requests, per site and part of it. */
export function HealthSection({ sites, pauses, arrive, onReset }: HealthSectionProps) {
  const { text } = useWords()
  const section = useRef<HTMLDivElement>(null)
  const [reset, setReset] = useState(false)
  // Before it is drawn: a page that jumps after that would move under a press.
  useLayoutEffect(() => {
    if (!arrive) return
    section.current?.scrollIntoView()
    section.current?.focus({ preventScroll: true })
  }, [arrive])
  const counted = sites.some(({ surfaces }) => surfaces.length > 0)
  const neverChecked = sites.every(({ checked }) => checked === undefined)
  return (
    <div ref={section} tabIndex={-1} class="arrival">
      <Card title={text.health.title} icon="pulse">
        <p class="soft">{text.health.hint}</p>
        {neverChecked && <p class="soft small">{text.health.noneChecked}</p>}
        <PausedList pauses={pauses} />
        {sites.map(site => (
          <Site key={site.platform} {...site} said={neverChecked} />
        ))}
        {counted && (
          <div>
            <Button
              icon="reload"
              onPress={() => {
                onReset()
                setReset(true)
              }}
            >
              {text.health.reset}
            </Button>
          </div>
        )}
        <div role="status">{reset && !counted && <Notice tone="done" title={text.health.resetDone} />}</div>
      </Card>
    </div>
  )
}

const isFine = (state: HealthState): boolean => state === 'well' || state === 'no-data'

/** `said`: that no site was checked stands above all of them. */
function Site({ platform, state, surfaces, checked, said }: SiteHealth & { said: boolean }) {
  const { text, fill, day } = useWords()
  return (
    <div class="health-site">
      <p class="health-head">
        <strong>{text.platforms[platform]}</strong>
        <Chip icon={state === 'well' ? 'check' : isFine(state) ? 'question' : 'alert'}>{text.health.short[state]}</Chip>
      </p>
      {state !== 'no-data' && <p>{text.health.states[state]}</p>}
      {!said && (
        <p class="soft small">
          {checked ? fill(text.health.checkedOn, { day: day(checked) }) : text.health.checkedNever}
        </p>
      )}
      {surfaces.length > 0 && (
        <details>
          <summary>{text.health.bySurface}</summary>
          <ul class="health-surfaces">
            {surfaces.map(each => (
              <Surface key={each.surface} {...each} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const SHOWN = ['press', 'call', 'both', 'unattributed', 'releaseFailed'] as const satisfies (keyof HealthCounts)[]

function Surface({ surface, state, counts }: SurfaceHealth) {
  const { text, number } = useWords()
  return (
    <li>
      <strong>{text.health.surfaces[surface] ?? surface}</strong>
      <dl class="health-numbers">
        {SHOWN.map(name => (
          <div key={name}>
            <dt>{text.health.counts[name]}</dt>
            <dd>{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {!isFine(state) && <p class="small">{text.health.states[state]}</p>}
    </li>
  )
}
