import type { ComponentChildren } from 'preact'
import { FrameTop } from './frame-top'
import './frame.css'
import { Icon } from './ui/icon'
import { useWords } from './words'

interface Way {
  href: string
  icon: Parameters<typeof Icon>[0]['name']
  label: string
  /** The page that is shown now. */
  current: boolean
}
interface FrameProps {
  ways: readonly Way[]
  look?: 'plain-frame'
  children: ComponentChildren
}

/** Head with its ways to other pages, and the body: the same for each page. */
export function Frame({ ways, look, children }: FrameProps) {
  const { text } = useWords()
  return (
    <div class={look ? `frame ${look}` : 'frame'}>
      <button type="button" class="unseen skip" onClick={() => document.getElementById('content')?.focus()}>
        {text.common.skip}
      </button>
      <header class="frame-head">
        <div class="frame-head-inside">
          <FrameTop />
          <nav aria-label={text.nav.label}>
            <ul class="frame-ways">
              {ways.map(({ href, icon, label, current }) => (
                <li key={href}>
                  <a href={href} aria-current={current ? 'page' : undefined}>
                    <Icon name={icon} />
                    <span>{label}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="content" class="frame-body" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
