import { useMemo, useState } from 'preact/hooks'
import type { PackAccount } from '../../lib/model/pack'
import { safeHref } from '../footprint/safe-href'
import { SearchField } from '../ui/search-field'
import { WindowList } from '../ui/window-list'
import { useWords } from '../words'
import './account-search.css'

interface Row {
  key: string
  account: PackAccount
  sought: string
}

/** Every account of a list, searchable; of a long list only what is in view is drawn. */
export function AccountSearch({ accounts }: { accounts: readonly PackAccount[] }) {
  const { text, number } = useWords()
  const words = text.followed.accounts
  const [typed, setTyped] = useState('')
  const rows = useMemo(
    () =>
      accounts.map((account, place): Row => {
        const names = account.on.flatMap(({ handle, id }) => [handle, id])
        return { key: String(place), account, sought: [account.who, ...names].join(' ').toLowerCase() }
      }),
    [accounts],
  )
  const shown = useMemo(() => {
    const needle = typed.trim().toLowerCase().replace(/^@/, '')
    return needle === '' ? rows : rows.filter(({ sought }) => sought.includes(needle))
  }, [rows, typed])
  return (
    <div class="stack">
      <SearchField label={words.search} value={typed} onValue={setTyped} />
      <p class="soft small" role="status">
        {shown.length === 0 ? words.none : words.shown(number(shown.length))}
      </p>
      <WindowList items={shown} keyOf={keyOf} estimate={64} label={words.title} row={row => <Entry {...row} />} />
    </div>
  )
}

const keyOf = ({ key }: Row): string => key

function Entry({ account }: Row) {
  const { text, account: named } = useWords()
  const source = account.evidence.map(safeHref).find(href => href !== undefined)
  return (
    <div class="account-entry">
      <p>
        <strong>{account.who}</strong> <span class="soft small">{text.roles[account.role]}</span>
      </p>
      <p class="small">
        {account.on.map(place => `${text.platforms[place.platform]} ${named(place)}`).join(', ')}
        {source && (
          <>
            {' · '}
            <a href={source} target="_blank" rel="noopener noreferrer">
              {text.followed.accounts.evidence}
            </a>
          </>
        )}
      </p>
    </div>
  )
}
