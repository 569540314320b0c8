import type { Regions } from '../model/region'
import { readOwnFile } from './own-files'

/** Names of regions by code; read only where a person chooses one. */
export const loadRegions = async (): Promise<Regions['names']> =>
  ((await readOwnFile('/regions.json')) as Regions).names
