import type { ComponentChildren } from 'preact'
import { Mark } from './mark'
import { Icon } from './ui/icon'
import { useWords } from './words'

/** First line of every page: whose it is, and help at the same place on each. */
export function FrameTop({ children }: { children?: ComponentChildren }) {
  const { text } = useWords()
  return (
    <div class="frame-top">
      <p class="frame-name">
        <Mark size={32} />
        <span>{text.product.name}</span>
      </p>
      {children}
      <a class="frame-help" href="help.html">
        <Icon name="info" size={18} />
        <span>{text.ways['help.html']}</span>
      </a>
    </div>
  )
}
