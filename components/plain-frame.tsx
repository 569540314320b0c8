import type { ComponentChildren } from 'preact'
import { Frame } from './frame'
import './plain-frame.css'
import { useWords } from './words'

const WAYS = [
  { page: 'practice.html', icon: 'practice' },
  { page: 'options.html#/jejak', icon: 'trail' },
] as const
export type PlainPage = (typeof WAYS)[number]['page'] | 'help.html'

/** A page that is one thing (Latihan, Bantuan), with the ways to its neighbours. */
export function PlainFrame({ page, children }: { page: PlainPage; children: ComponentChildren }) {
  const { text } = useWords()
  const ways = WAYS.map(way => ({
    href: way.page,
    icon: way.icon,
    label: text.ways[way.page],
    current: way.page === page,
  }))
  return (
    <Frame ways={ways} look="plain-frame">
      {children}
    </Frame>
  )
}
