import { Icon, type IconName } from '../ui/icon'
import './marked-list.css'

/** Short sentences, each with the same sign before it. */
export function MarkedList({ icon, items }: { icon: IconName; items: readonly string[] }) {
  return (
    <ul class="marked-list">
      {items.map(item => (
        <li key={item}>
          <Icon name={icon} size={18} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  )
}
