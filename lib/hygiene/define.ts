import type { Day } from '../base/time'
import type { HygieneTopic } from '../model/hygiene'
import type { Words } from '../model/pack'

/** One thing to look at on a site; what it is about and why is said once for all sites, in `lib/text/hygiene-{id,en}.ts`. */
export interface HygieneStep {
  topic: HygieneTopic
  /** Where it is and what to choose there, as the site words it; what the site does not offer is said so. */
  how: Words
  /** The site's own page for it, https; absent where it can be reached in the app only. */
  link?: string
}

/** A site's checklist. The order is the order on the page. */
export interface HygieneSheet {
  /** Day on which a person compared it with the live site; `never`: put together from public descriptions. */
  checked: Day | 'never'
  /** Public descriptions it was put together from, and when they were read. */
  sources: readonly { url: string; read: Day }[]
  steps: readonly HygieneStep[]
}

export const defineHygiene = (sheet: HygieneSheet): HygieneSheet => sheet
