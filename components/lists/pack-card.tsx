import type { Day } from '../../lib/base/time'
import type { Pack } from '../../lib/model/pack'
import { Card } from '../ui/card'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import './pack-card.css'

interface PackCardProps {
  pack: Pack
  today: Day
  on: boolean
  onToggle: (on: boolean) => void
}

/** One pack: who issued it, what is in it, what applies today; a switch. */
export function PackCard({ pack, today, on, onToggle }: PackCardProps) {
  const { text, fill, of, day } = useWords()
  const { accounts, windows, basis, words, exceptions } = pack
  const openNow = windows.filter(({ from, until }) => from <= today && today <= until).length
  const contents = [
    accounts.length > 0 && text.lists.accounts(accounts.length),
    windows.length > 0 && text.lists.windows(windows.length),
    basis.length > 0 && text.lists.rules(basis.length),
    words.length > 0 && text.lists.words(words.length),
    exceptions.length > 0 && text.lists.exceptions(exceptions.length),
  ].filter(part => typeof part === 'string')
  return (
    <Card title={of(pack.title)} icon="archive">
      <p class="soft small">
        {fill(text.lists.issuer, { issuer: pack.issuer.name })} ·{' '}
        {fill(text.lists.issued, { day: day(pack.issued), serial: String(pack.serial) })}
      </p>
      <p>{contents.join(' · ')}</p>
      {windows.length > 0 && <p class="soft">{text.lists.openNow(openNow)}</p>}
      {pack.expires && <p class="soft small">{fill(text.lists.expires, { day: day(pack.expires) })}</p>}
      <Toggle label={text.lists.use} on={on} onChange={onToggle} words={text.common} />
      <details class="pack-more">
        <summary>{text.lists.what}</summary>
        <div class="stack">
          {windows.length > 0 && (
            <ul>
              {windows.map(window => (
                <li key={window.id}>
                  {fill(text.dialog.window, {
                    election: of(window.election),
                    phase: text.phases[window.phase],
                    from: day(window.from),
                    until: day(window.until),
                  })}
                </li>
              ))}
            </ul>
          )}
          {basis.length > 0 && (
            <ul>
              {basis.map(row => (
                <li key={row.id}>
                  <strong>{row.citation}</strong>: {of(row.text)}
                </li>
              ))}
            </ul>
          )}
          {accounts.length > 0 && (
            <ul>
              {accounts.map(({ who, role, on: places }) => (
                <li key={who}>
                  <strong>{who}</strong>, {text.roles[role]}:{' '}
                  {places
                    .map(place => `${text.platforms[place.platform]} ${place.handle ? `@${place.handle}` : place.id}`)
                    .join(', ')}
                </li>
              ))}
            </ul>
          )}
          <p>
            <strong>{text.lists.changes}:</strong> {of(pack.changes)}
          </p>
          <p class="soft">{fill(text.lists.contact, { contact: pack.contact })}</p>
        </div>
      </details>
    </Card>
  )
}
