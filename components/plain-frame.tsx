import type { ComponentChildren } from 'preact'
import { FrameTop } from './frame-top'
import './page-frame.css'
import './plain-frame.css'
import { Icon } from './ui/icon'
import { useWords } from './words'

const WAYS = [
  { page: 'practice.html', icon: 'practice' },
  { page: 'options.html#/jejak', icon: 'trail' },
] as const
export type PlainPage = (typeof WAYS)[number]['page'] | 'help.html'

/** Head and body of a page that is one thing (Latihan, Bantuan), with the ways to its neighbours. */
export function PlainFrame({ page, children }: { page: PlainPage; children: ComponentChildren }) {
  const { text } = useWords()
  return (
    <div class="frame plain-frame">
      <button type="button" class="unseen skip" onClick={() => document.getElementById('content')?.focus()}>
        {text.common.skip}
      </button>
      <header class="frame-head">
        <div class="frame-head-inside">
          <FrameTop />
          <nav aria-label={text.nav.label}>
            <ul class="frame-ways">
              {WAYS.map(way => (
                <li key={way.page}>
                  <a href={way.page} aria-current={way.page === page ? 'page' : undefined}>
                    <Icon name={way.icon} />
                    <span>{text.ways[way.page]}</span>
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
