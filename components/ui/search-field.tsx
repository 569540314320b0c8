import { Field } from './field'

interface SearchFieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  /** The place makes it plain what is sought: the label is read aloud, and drawn inside the field. */
  labelInside?: boolean
}

/** One line to seek by; it answers while one types. */
export function SearchField({ label, value, onValue, labelInside }: SearchFieldProps) {
  return (
    <Field label={label} labelHidden={labelInside ?? false}>
      {tie => (
        <input
          {...tie}
          class="input"
          type="search"
          maxLength={100}
          autocomplete="off"
          placeholder={labelInside ? label : undefined}
          value={value}
          onInput={event => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
