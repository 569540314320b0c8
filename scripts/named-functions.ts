import type { Hands, Started } from '../tests/e2e/driver/hands'

/** tsx keeps function names by calls of `__name`, which a page does not have: every page gets it before it runs our functions. */
const NAME_HELPER = 'globalThis.__name ??= made => made' as unknown as () => void

const withNames = (hands: Hands): Hands => ({
  ...hands,
  evaluate: (run, argument) => hands.evaluate(NAME_HELPER, undefined).then(() => hands.evaluate(run, argument)),
})

export const runByTsx = (started: Started): Started => ({
  ...started,
  newTab: async () => withNames(await started.newTab()),
})
