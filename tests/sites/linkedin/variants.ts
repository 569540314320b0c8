import { COMMON, variantsOf } from '../shared/variants'

export const variants = variantsOf('LinkedIn', {
  ...COMMON,
  /** Which of the two front ends: named classes and ids of posts, or hashed classes, icons and no ids. */
  ui: ['ember', 'sdui'],
  /** How the older one sends reactions. */
  sends: ['graphql', 'rest'],
  /** `renamed`: no mark is left that the platform's file knows, only requests. */
  marks: ['kept', 'renamed'],
  /** Whether the feed's reply, which names the owners, comes. */
  teaches: ['yes', 'no'],
  /** `1000`: a long feed that draws only what is near the view. */
  posts: ['10', '1000'],
})
