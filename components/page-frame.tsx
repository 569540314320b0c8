import type { ComponentChildren } from 'preact'
import { FrameTop } from './frame-top'
import './page-frame.css'
import { Icon } from './ui/icon'
import { useWords } from './words'

/** The places of the full page; the address carries them (`#/daftar`). */
export const PLACES = ['jejak', 'daftar', 'riwayat', 'mengapa', 'setelan'] as const
/** Reached from another place, and shown under it: `kebersihan` belongs to the footprint. */
export const UNDER = { kebersihan: 'jejak' } as const
export type Place = (typeof PLACES)[number] | keyof typeof UNDER
const ICONS = { jejak: 'trail', daftar: 'list', riwayat: 'clock', mengapa: 'question', setelan: 'settings' } as const

/** Head, ways between the places, and the place itself. */
export function PageFrame({ place, children }: { place: Place; children: ComponentChildren }) {
  const { text } = useWords()
  const way = place in UNDER ? UNDER[place as keyof typeof UNDER] : place
  return (
    <div class="frame">
      <button type="button" class="unseen skip" onClick={() => document.getElementById('content')?.focus()}>
        {text.common.skip}
      </button>
      <header class="frame-head">
        <div class="frame-head-inside">
          <FrameTop />
          <nav aria-label={text.nav.label}>
            <ul class="frame-ways">
              {PLACES.map(each => (
                <li key={each}>
                  <a href={`#/${each}`} aria-current={each === way ? 'page' : undefined}>
                    <Icon name={ICONS[each]} />
                    <span>{text.nav[each]}</span>
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
