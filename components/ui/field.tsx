import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './field.css'

interface FieldProps {
  label: string
  hint?: string
  /** A sentence; shown beside the field and tied to it. */
  problem?: string | undefined
  /** The label is read aloud but not drawn (the place makes it plain). */
  labelHidden?: boolean
  children: (tie: {
    id: string
    'aria-describedby': string | undefined
    'aria-invalid': boolean | undefined
  }) => ComponentChildren
}

/** A labelled control with its hint and its problem. */
export function Field({ label, hint, problem, labelHidden, children }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id} class={labelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem small" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
