import type { ComponentChildren } from 'preact'
import './button.css'
import { Icon, type IconName } from './icon'

interface Look {
  /** `plain` is the default; one `main` per view; `quiet` inside rows; `caution` for what cannot be taken back. */
  look?: 'main' | 'plain' | 'quiet' | 'caution'
  icon?: IconName
  children: ComponentChildren
}

interface ButtonProps extends Look {
  onPress?: () => void
  type?: 'button' | 'submit'
  disabled?: boolean
  /** A longer name for screen readers where the word alone is not enough ("Hapus @contoh"). */
  name?: string
  pressed?: boolean
  /** Whether what it opens beside it is open. */
  expanded?: boolean
  /** Takes focus when it appears (the safe answer of a dialog). */
  autoFocus?: boolean
}

export function Button({
  look = 'plain',
  icon,
  children,
  onPress,
  type = 'button',
  name,
  pressed,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      class={`button button-${look}`}
      onClick={onPress}
      aria-label={name}
      aria-pressed={pressed}
      aria-expanded={rest.expanded}
      disabled={rest.disabled}
      autofocus={rest.autoFocus}
    >
      {icon && <Icon name={icon} size={18} />}
      <span>{children}</span>
    </button>
  )
}

/** Opens another page in a new tab, without telling it where the person came from. */
export function OutLink({
  href,
  look = 'quiet',
  icon = 'external',
  name,
  onPress,
  children,
}: Look & { href: string; name?: string; onPress?: () => void }) {
  return (
    <a
      class={`button button-${look}`}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={name}
      onClick={onPress}
      onAuxClick={onPress}
    >
      <Icon name={icon} size={18} />
      <span>{children}</span>
    </a>
  )
}
