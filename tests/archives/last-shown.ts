import { shownFootprint } from '../../entrypoints/options/shown-footprint'
import type { Footprint } from '../../lib/model/footprint'
import type { FromWork } from '../../lib/model/job'

/** The last footprint of a worker's messages, as the page shows it; at run time perhaps none. */
export function lastShown(sent: readonly { type: string }[]): Footprint {
  const last = (sent as readonly FromWork[]).findLast(message => message.type === 'footprint')
  return (last && shownFootprint(last.footprint)) as Footprint
}
