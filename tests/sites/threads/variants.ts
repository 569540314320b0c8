import { COMMON, variantsOf } from '../shared/variants'

export const variants = variantsOf('Threads', {
  ...COMMON,
  /** Names of the web app's operations: `useTH…`, or `useBarcelona…` until 2026. */
  sends: ['th', 'barcelona'],
  /** `bare`: posts without their mark. `renamed`: nor are the pictures named, so that only requests are left. */
  marks: ['kept', 'bare', 'renamed'],
  /** Whether the feed's reply, which names the owners, comes. */
  teaches: ['yes', 'no'],
  /** Hundreds: a long feed that draws only what is near the view. */
  posts: ['10', '1000', '2000'],
  /** `yes`: what was drawn once stays, and the page grows. */
  keeps: ['no', 'yes'],
  /** `own`: a post's node is never another's, as where a list has keys. */
  rows: ['reused', 'own'],
})
