import type { Day } from '../base/time'
import type { Pack } from './pack'
import { nearness, type RegionCode } from './region'

/** Days, both ends included, on which choosing a photo is worth a word: windows of the country and of where the person works. */
export function photoSpans(
  packs: readonly Pick<Pack, 'windows'>[],
  mine: RegionCode | undefined,
  today: Day,
): [Day, Day][] {
  const spans = packs
    .flatMap(pack => pack.windows)
    .filter(({ region, until }) => until >= today && (!mine || nearness(region, mine) > 0))
    .map(({ from, until }): [Day, Day] => [from, until])
  return [...new Map(spans.map(span => [span.join(), span])).values()]
}
