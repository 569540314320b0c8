import { PASSPHRASE } from '../../lib/base/limits'
import { Field } from '../ui/field'

interface PassphraseFieldProps {
  label: string
  hint?: string
  value: string
  shown: boolean
  problem: string | undefined
  autocomplete: 'current-password' | 'new-password'
  onValue: (value: string) => void
}

/** One passphrase being written; not spelled, corrected or capitalised by the keyboard. */
export function PassphraseField({ label, hint, value, shown, problem, autocomplete, onValue }: PassphraseFieldProps) {
  return (
    <Field label={label} {...(hint && { hint })} problem={problem}>
      {tie => (
        <input
          {...tie}
          class="input"
          type={(shown ? 'text' : 'password') as 'password'}
          value={value}
          maxLength={PASSPHRASE.longest}
          autocomplete={autocomplete}
          autocapitalize="off"
          spellcheck={false}
          onInput={event => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
