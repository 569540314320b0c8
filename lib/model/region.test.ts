import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ELECTION } from '../../tests/rules/given'
import { buildRegions, formatRegions } from '../cli/build-regions'
import { nearness } from './region'

const shipped = readFileSync(new URL('../../public/regions.json', import.meta.url), 'utf8')
const { names } = JSON.parse(shipped) as { names: Record<string, string> }

describe('regions', () => {
  it('are what `npm run rules` makes of the package, byte for byte, and say under which licence', async () => {
    expect(formatRegions(await buildRegions())).toBe(shipped)
    expect(shipped).toContain('Open Database License')
  })

  it('are 38 provinces and 514 regencies and cities, each with a name of its own', () => {
    const codes = Object.keys(names)
    expect(codes.filter(code => /^\d{2}$/.test(code))).toHaveLength(38)
    expect(codes.filter(code => /^\d{2}\.\d{2}$/.test(code))).toHaveLength(514)
    expect(new Set(Object.values(names)).size).toBe(codes.length)
  })

  it('hold every region a shipped window is in', () => {
    expect(ELECTION.windows.filter(({ region }) => region !== 'ID' && !names[region]).map(({ id }) => id)).toEqual([])
  })

  it.each([
    ['32.04', '32.04', 3],
    ['32', '32.04', 3],
    ['32.04', '32', 2],
    ['32.05', '32.04', 2],
    ['ID', '32.04', 1],
    ['33', '32.04', 0],
    ['33', undefined, 0],
  ] as const)('a contest in %s is for somebody in %s as near as %d', (region, mine, near) => {
    expect(nearness(region, mine)).toBe(near)
  })
})
