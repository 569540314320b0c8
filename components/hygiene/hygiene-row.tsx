import { useId } from 'preact/hooks'
import type { Day } from '../../lib/base/time'
import type { HygieneStep } from '../../lib/hygiene/define'
import { OutLink } from '../ui/button'
import { useWords } from '../words'

interface HygieneRowProps {
  step: HygieneStep
  site: string
  doneOn: Day | undefined
  onTick: (on: boolean) => void
}

/** One thing to look at: what, why, where, and a tick of one's own. */
export function HygieneRow({ step: { topic, how, link }, site, doneOn, onTick }: HygieneRowProps) {
  const { text, fill, of, day } = useWords()
  const id = useId()
  const { what, why } = text.hygiene.topics[topic]
  const safe = link?.startsWith('https://') ? link : undefined
  return (
    <li class="hygiene-row">
      <h3 id={id}>{what}</h3>
      <p class="soft">{why}</p>
      <p>{of(how)}</p>
      <div class="hygiene-acts">
        <label class="hygiene-tick">
          <input
            type="checkbox"
            checked={doneOn !== undefined}
            aria-describedby={id}
            onChange={event => onTick(event.currentTarget.checked)}
          />
          <span>
            {text.hygiene.done}
            {doneOn !== undefined && (
              <span class="soft small"> · {fill(text.hygiene.doneOn, { day: day(doneOn) })}</span>
            )}
          </span>
        </label>
        {safe && (
          <span class="hygiene-screen">
            <OutLink href={safe} name={`${fill(text.hygiene.openPage, { site })}: ${what}`}>
              {fill(text.hygiene.openPage, { site })}
            </OutLink>
          </span>
        )}
      </div>
    </li>
  )
}
