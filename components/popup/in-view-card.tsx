import type { InView } from '../../lib/model/in-view'
import { safeHref } from '../footprint/safe-href'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { useWords } from '../words'

const ICONS = { hold: 'pause', info: 'info', none: 'check', 'cannot-tell': 'question' } as const

/** No date breaks at the end of a line. */
const whole = (day: string): string => day.replaceAll(' ', '\u00a0')

/** Whose page is open, whether it is listed, and why. */
export function InViewCard({ seen, onAdd }: { seen: InView; onAdd: () => void }) {
  const { text, fill, of, account, day } = useWords()
  const { inView, roles, phases, reasons, dialog } = text
  const a = account(seen.account)
  const { listed } = seen
  const href = listed?.source && safeHref(listed.source)
  return (
    <Card title={inView.title} icon="person">
      <p>
        {seen.own === 'hold'
          ? fill(inView.own, { a })
          : listed
            ? fill(inView.listed, { a, who: listed.who, role: roles[listed.role] })
            : fill(inView.notListed, { a })}
      </p>
      <p>
        <Chip icon={ICONS[seen.verdict]} look={seen.verdict === 'hold' ? 'strong' : 'soft'}>
          {inView.kinds[seen.verdict]}
        </Chip>
      </p>
      {seen.reason && (
        <details class="popup-more">
          <summary>{inView.why}</summary>
          {!listed?.window && <p class="small">{reasons[seen.reason]}</p>}
          {listed?.window && (
            <p class="small">
              {fill(dialog.window, {
                election: of(listed.window.election),
                phase: phases[listed.window.phase],
                from: whole(day(listed.window.from)),
                until: whole(day(listed.window.until)),
              })}
            </p>
          )}
          {listed && <p class="soft small">{fill(dialog.fromPack, { pack: of(listed.pack) })}</p>}
          {href && (
            <p class="small">
              {inView.source}:{' '}
              <a href={href} target="_blank" rel="noopener noreferrer">
                {new URL(href).hostname}
              </a>
            </p>
          )}
        </details>
      )}
      {seen.own !== 'hold' && seen.verdict !== 'hold' && (
        <p>
          <Button look="quiet" icon="plus" onPress={onAdd}>
            {inView.add}
          </Button>
        </p>
      )}
    </Card>
  )
}
