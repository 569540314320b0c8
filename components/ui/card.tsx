import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import './card.css'
import { Icon, type IconName } from './icon'

interface CardProps {
  title?: string | undefined
  icon?: IconName
  /** Name of this part in the page, for `goTo`. */
  part?: string
  /** Beside the title: a switch, a button. */
  side?: ComponentChildren
  children?: ComponentChildren
}

/** A named region of a page. */
export function Card({ title, icon, part, side, children }: CardProps) {
  const id = useId()
  return (
    <section class="card" id={part} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <header class="card-head">
          {icon && <Icon name={icon} />}
          <h2 id={id}>{title}</h2>
          {side && <div class="card-side">{side}</div>}
        </header>
      )}
      {children}
    </section>
  )
}
