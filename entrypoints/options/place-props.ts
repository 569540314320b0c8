import type { Place } from '../../components/page-frame'
import type { loadKept } from './load'
import type { useOptions } from './use-options'

/** What every place of the page is given; each takes its part. */
export type LivePlaceProps = Omit<ReturnType<typeof useOptions>, 'kept'> & {
  place: Place
  kept: Awaited<ReturnType<typeof loadKept>>
}
