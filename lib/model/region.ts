/** `ID`, a province (`32`) or a regency or city (`32.04`), by Kemendagri's codes. */
export type RegionCode = string

/** `public/regions.json`; made by `npm run rules`, read by the options page alone. */
export interface Regions {
  source: string
  license: string
  names: Record<RegionCode, string>
}

/** The province a code lies in; of a province itself. */
export const provinceOf = (code: RegionCode): RegionCode => code.slice(0, 2)

/**
 * How near a contest's region is to mine: 3 = mine or my province, 2 = within my province, 1 = the whole country, 0 = elsewhere.
 * For order alone; no verdict reads it.
 */
export function nearness(region: RegionCode, mine: RegionCode | undefined): 0 | 1 | 2 | 3 {
  if (region === 'ID') return 1
  if (!mine || provinceOf(region) !== provinceOf(mine)) return 0
  return region === mine || region.length === 2 ? 3 : 2
}

/** What is near comes first; otherwise the order stays. Nothing is left out. */
export const byNearness = <Placed extends { region: RegionCode }>(
  all: readonly Placed[],
  mine?: RegionCode,
): Placed[] => [...all].sort((one, other) => nearness(other.region, mine) - nearness(one.region, mine))

/** Packs by their nearest window; a pack without windows is for the whole country. */
export function nearestFirst<Placed extends { windows: readonly { region: RegionCode }[] }>(
  packs: readonly Placed[],
  mine?: RegionCode,
): Placed[] {
  const near = ({ windows }: Placed) =>
    windows.length > 0 ? Math.max(...windows.map(({ region }) => nearness(region, mine))) : nearness('ID', mine)
  return [...packs].sort((one, other) => near(other) - near(one))
}
