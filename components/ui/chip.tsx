import type { ComponentChildren } from 'preact'
import './chip.css'
import { Icon, type IconName } from './icon'

/** A short word about a thing: its state or kind. `strong` for what asks to be looked at. */
export function Chip({
  icon,
  look = 'soft',
  children,
}: {
  icon?: IconName
  look?: 'soft' | 'strong'
  children: ComponentChildren
}) {
  return (
    <span class={`chip chip-${look}`}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  )
}
