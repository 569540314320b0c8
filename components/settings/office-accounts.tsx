import type { AccountRef, Platform } from '../../lib/model/platform'
import { AddAccount } from '../own/add-account'
import type { OwnActions } from '../own/own-panel'
import { Button } from '../ui/button'
import { useWords } from '../words'

interface OfficeAccountsProps {
  accounts: readonly AccountRef[]
  platforms: readonly Platform[]
  readAccount: OwnActions['readAccount']
  onChange: (accounts: AccountRef[]) => void
}

/** Accounts of an office that the person looks after. */
export function OfficeAccounts({ accounts, platforms, readAccount, onChange }: OfficeAccountsProps) {
  const { text, fill, account: name } = useWords()
  const keyOf = ({ platform, id, handle }: AccountRef) => `${platform} ${id ?? ''} ${handle ?? ''}`
  return (
    <div class="stack">
      <AddAccount
        platforms={platforms}
        readAccount={readAccount}
        onAdd={added => onChange([...accounts.filter(old => keyOf(old) !== keyOf(added)), added])}
      />
      {accounts.length === 0 && <p class="soft">{text.settings.officeEmpty}</p>}
      <ul class="plain-list">
        {accounts.map(account => (
          <li key={keyOf(account)} class="row">
            <strong>{name(account)}</strong>
            <span class="soft small">{text.platforms[account.platform]}</span>
            <Button
              look="quiet"
              icon="trash"
              name={fill(text.common.removeName, { a: name(account) })}
              onPress={() => onChange(accounts.filter(old => old !== account))}
            >
              {text.common.remove}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
