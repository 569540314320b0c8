import type { ComponentChildren } from 'preact'
import { Frame } from './frame'
import { useWords } from './words'

/** The places of the full page; the address carries them (`#/daftar`). */
export const PLACES = ['jejak', 'daftar', 'riwayat', 'mengapa', 'setelan'] as const
/** Reached from another place, and shown under it: `kebersihan` belongs to the footprint. */
export const UNDER = { kebersihan: 'jejak' } as const
export type Place = (typeof PLACES)[number] | keyof typeof UNDER
const ICONS = { jejak: 'trail', daftar: 'list', riwayat: 'clock', mengapa: 'question', setelan: 'settings' } as const

/** The full page: ways between its places, and the place itself. */
export function PageFrame({ place, children }: { place: Place; children: ComponentChildren }) {
  const { text } = useWords()
  const shown = place in UNDER ? UNDER[place as keyof typeof UNDER] : place
  const ways = PLACES.map(each => ({
    href: `#/${each}`,
    icon: ICONS[each],
    label: text.nav[each],
    current: each === shown,
  }))
  return <Frame ways={ways}>{children}</Frame>
}
