import { Field } from '../ui/field'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { usePracticeWords } from './use-practice-words'

interface NameFieldProps {
  name: string
  /** Whether the name is kept in this browser. */
  remembered: boolean
  onName: (name: string) => void
  onRemember: (remember: boolean) => void
}

/** The name on a sheet: typed here, kept only where the person says so. */
export function NameField({ name, remembered, onName, onRemember }: NameFieldProps) {
  const { text } = useWords()
  const practice = usePracticeWords()
  const words = practice.sheets
  return (
    <>
      <Field label={words.name} hint={words.nameHint}>
        {tie => (
          <input
            {...tie}
            class="input"
            maxLength={80}
            autocomplete="off"
            value={name}
            onInput={event => onName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Toggle label={words.remember} on={remembered} onChange={onRemember} words={text.common} />
    </>
  )
}
