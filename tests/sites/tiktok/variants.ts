import { COMMON, variantsOf } from '../shared/variants'

export const variants = variantsOf('TikTok', {
  ...COMMON,
  via: ['fetch', 'xhr'],
  /** Where a request writes its ids. */
  ids: ['query', 'form'],
  /** What the app does when its own request fails. */
  rollback: ['error', 'retry'],
  /** Whether two taps on a video like it; no source says so of the web. */
  tap: ['none', 'likes'],
  /** `renamed`: a redesign; see `shared/unmarked.ts`. */
  marks: ['kept', 'renamed'],
  /** Whether replies say whose videos they are. */
  teaches: ['yes', 'no'],
})
