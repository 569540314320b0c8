import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import './dialog.css'

interface DialogProps {
  title: string
  onClose: () => void
  actions: ComponentChildren
  children: ComponentChildren
}

/** A question above the page; open while it is mounted. Esc closes it, focus goes back to where it was. */
export function Dialog({ title, onClose, actions, children }: DialogProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div class="stack">{children}</div>
      <div class="row dialog-actions">{actions}</div>
    </dialog>
  )
}
