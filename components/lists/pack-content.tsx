import { useState } from 'preact/hooks'
import type { Pack } from '../../lib/model/pack'
import type { Composition } from '../../lib/packs/composition'
import { byCitation } from '../../lib/text/say'
import { MarkedList } from '../welcome/marked-list'
import { useWords } from '../words'
import { AccountSearch } from './account-search'
import { CompositionTable } from './composition-table'

interface PackContentProps {
  pack: Pack
  compositionOf: () => Composition
}

/** Everything a pack holds; drawn when it is opened, as it may be long. */
export function PackContent({ pack, compositionOf }: PackContentProps) {
  const { text, fill, of, day } = useWords()
  const [open, setOpen] = useState(false)
  const { accounts, windows, basis } = pack
  return (
    <details class="pack-more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{text.lists.what}</summary>
      {open && (
        <div class="stack">
          <MayAndMayNot />
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
              {[...basis].sort(byCitation).map(row => (
                <li key={row.id}>
                  <strong>{row.citation}</strong>: {of(row.text)}
                </li>
              ))}
            </ul>
          )}
          {accounts.length > 0 && (
            <>
              <h3>{text.followed.offer.composition}</h3>
              <CompositionTable {...compositionOf()} />
              <h3>{text.followed.accounts.title}</h3>
              <AccountSearch accounts={accounts} />
            </>
          )}
          <p>
            <strong>{text.lists.changes}:</strong> {of(pack.changes)}
          </p>
          <p class="soft">{fill(text.lists.contact, { contact: pack.contact })}</p>
        </div>
      )}
    </details>
  )
}

function MayAndMayNot() {
  const { may } = useWords().text.followed
  return (
    <>
      <h3>{may.title}</h3>
      <MarkedList icon="check" items={may.can} />
      <MarkedList icon="close" items={may.cannot} />
    </>
  )
}
