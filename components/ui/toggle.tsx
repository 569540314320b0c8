import { useId } from 'preact/hooks'
import './toggle.css'

interface ToggleProps {
  label: string
  hint?: string
  on: boolean
  disabled?: boolean
  onChange: (on: boolean) => void
  /** What the two states are called, beside the switch: never colour alone. */
  words: { on: string; off: string }
}

export function Toggle({ label, hint, on, disabled, onChange, words }: ToggleProps) {
  const id = useId()
  return (
    <div class="toggle">
      <label id={id} for={`${id}-switch`} class="toggle-label">
        {label}
      </label>
      <button
        id={`${id}-switch`}
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        disabled={disabled}
        onClick={() => onChange(!on)}
      >
        <span class="switch-word" aria-hidden="true">
          {on ? words.on : words.off}
        </span>
        <span class="switch-track" aria-hidden="true">
          <span class="switch-thumb" />
        </span>
      </button>
      {hint && (
        <span id={`${id}-hint`} class="toggle-hint soft small">
          {hint}
        </span>
      )}
    </div>
  )
}
