import type { ComponentChildren } from 'preact'
import './empty-state.css'
import { Icon, type IconName } from './icon'

interface EmptyStateProps {
  icon: IconName
  title: string
  children?: ComponentChildren
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-icon">
        <Icon name={icon} size={28} />
      </span>
      <p class="empty-title">{title}</p>
      {children}
    </div>
  )
}
