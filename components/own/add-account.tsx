import { useState } from 'preact/hooks'
import type { Result } from '../../lib/base/result'
import type { AccountRef, Platform } from '../../lib/model/platform'
import type { Text } from '../../lib/text/language'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { useWords } from '../words'
import './add-account.css'

type AccountProblem = keyof Text['own']['problems']

interface AddAccountProps {
  /** Sites to choose from for a bare handle; the first is chosen at the start. */
  platforms: readonly Platform[]
  readAccount: (typed: string, platform: Platform) => Result<AccountRef, AccountProblem>
  onAdd: (account: AccountRef) => void
}

/** A handle or a profile's address, made into an account; says in words what is wrong with it. */
export function AddAccount({ platforms, readAccount, onAdd }: AddAccountProps) {
  const { text } = useWords()
  const [typed, setTyped] = useState('')
  const [platform, setPlatform] = useState<Platform>(platforms[0] ?? 'x')
  const [problem, setProblem] = useState<AccountProblem>()

  const submit = (event: Event) => {
    event.preventDefault()
    const account = readAccount(typed, platform)
    setProblem(account.ok ? undefined : account.problem)
    if (!account.ok) return
    setTyped('')
    onAdd(account.value)
  }
  return (
    <form class="add-account" onSubmit={submit} noValidate>
      <Field label={text.own.account} labelHidden problem={problem && text.own.problems[problem]}>
        {tie => (
          <input
            {...tie}
            class="input"
            value={typed}
            maxLength={300}
            placeholder={text.own.placeholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={event => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="add-account-rest">
        <Field label={text.own.platform} labelHidden>
          {tie => (
            <select
              {...tie}
              class="input"
              value={platform}
              onChange={event => setPlatform(event.currentTarget.value as Platform)}
            >
              {platforms.map(each => (
                <option key={each} value={each}>
                  {text.platforms[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" icon="plus">
          {text.common.add}
        </Button>
      </div>
    </form>
  )
}
