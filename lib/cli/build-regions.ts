import { getProvinces, getRegencies } from 'idn-area-data'
import type { Regions } from '../model/region'

/** Provinces and regencies as `idn-area-data` has them (Kemendagri's codes), sorted by code: the same package, the same file. */
export async function buildRegions(): Promise<Regions> {
  const areas = [...(await getProvinces()), ...(await getRegencies())]
  return {
    source: 'idn-area-data 4.0.1, https://github.com/fityannugroho/idn-area-data',
    license: 'Open Database License 1.0, https://opendatacommons.org/licenses/odbl/1-0/',
    names: Object.fromEntries(
      areas.map(({ code, name }) => [code, name]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ),
  }
}

/** One region a line, so that a new package reads well in a diff. */
export const formatRegions = ({ names, ...told }: Regions): string =>
  `${JSON.stringify({ ...told, names: {} }, undefined, 1).replace(
    '{}',
    () =>
      `{\n${Object.entries(names)
        .map(([code, name]) => `  ${JSON.stringify(code)}: ${JSON.stringify(name)}`)
        .join(',\n')}\n }`,
  )}\n`
