import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon'
import './notice.css'

interface NoticeProps {
  /** `calm` informs, `attention` asks to act, `done` confirms. */
  tone?: 'calm' | 'attention' | 'done'
  icon?: IconName
  title?: string
  /** Said aloud by a screen reader when it appears. */
  live?: boolean
  actions?: ComponentChildren
  children?: ComponentChildren
}

const ICONS = { calm: 'info', attention: 'alert', done: 'check' } as const

export function Notice({ tone = 'calm', icon, title, live, actions, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icon ?? ICONS[tone]} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
        {actions && <div class="row">{actions}</div>}
      </div>
    </div>
  )
}
