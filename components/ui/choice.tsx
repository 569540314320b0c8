import { useId } from 'preact/hooks'
import './choice.css'
import { Icon, type IconName } from './icon'

interface Option<Value extends string> {
  value: Value
  label: string
  hint?: string
  icon?: IconName
}

interface ChoiceProps<Value extends string> {
  legend: string
  /** Read aloud but not drawn: the place makes it plain. */
  legendHidden?: boolean
  options: readonly Option<Value>[]
  value: Value
  disabled?: boolean
  onChange: (value: Value) => void
}

/** One of a few, each with a sentence saying what it means (radio buttons). */
export function Choice<Value extends string>({
  legend,
  legendHidden,
  options,
  value,
  disabled,
  onChange,
}: ChoiceProps<Value>) {
  const id = useId()
  return (
    <fieldset class="choice" disabled={disabled}>
      <legend class={legendHidden ? 'unseen' : 'legend'}>{legend}</legend>
      {options.map(option => (
        <label class="choice-option" key={option.value}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} />}
          <span class="choice-words">
            <span class="choice-label">{option.label}</span>
            {option.hint && <span class="soft small">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
