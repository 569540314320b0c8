import { COMMON, variantsOf } from '../shared/variants'

export const variants = variantsOf('YouTube', {
  ...COMMON,
  /** How requests are sent; `request`: the body is inside a `Request`. */
  via: ['request', 'fetch', 'xhr'],
  /** Button classes before and after 2026-04. */
  shape: ['2026', '2025'],
  rollback: ['error', 'retry'],
  /** `slow`: after a move the address is new for a moment while the page still shows the last video. */
  moves: ['quick', 'slow'],
  /** `renamed`: a redesign; see `shared/unmarked.ts`. */
  marks: ['kept', 'renamed'],
  /** Whether replies say whose videos they are. */
  teaches: ['yes', 'no'],
})
export const isPhone = location.hostname.startsWith('m.')
