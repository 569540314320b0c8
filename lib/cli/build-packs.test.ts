import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LAW } from '../../tests/rules/given'
import { ACTION_KINDS } from '../model/act'
import { CAMPAIGN_ROLES } from '../model/pack'
import { formatPack } from '../packs/format'
import { parsePack } from '../packs/parse'
import { buildPacks } from './build-packs'
import { evenHanded } from './even-handed'
import { parseCsv } from './read-csv'

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const { packs, leftOut } = buildPacks(path('rules'))
const election = packs.find(({ packId }) => packId === 'pemilu-indonesia')!

describe('what is shipped', () => {
  it('is what `npm run rules` makes of rules/, byte for byte', () => {
    for (const pack of packs)
      expect(readFileSync(path(`public/packs/${pack.packId}.json`), 'utf8')).toBe(formatPack(pack))
    const named = JSON.parse(readFileSync(path('public/packs/index.json'), 'utf8')).packs
    expect([...named, 'index.json'].sort()).toEqual(readdirSync(path('public/packs')).sort())
  })

  it.each(['public/packs/hukum-asn.json', 'public/packs/pemilu-indonesia.json', 'rules/contoh.json'])(
    '%s has its one spelling',
    name => {
      const file = readFileSync(path(name), 'utf8')
      const parsed = parsePack(file)
      expect(parsed.ok && formatPack(parsed.value)).toBe(file)
    },
  )

  it('has all 18 national parties on X and Instagram, one account each, and none elsewhere', () => {
    const parties = election.accounts.filter(({ role }) => role === 'party')
    for (const platform of ['x', 'instagram']) {
      const there = parties.filter(({ on }) => on[0]?.platform === platform)
      expect([there.length, new Set(there.map(({ who }) => who)).size]).toEqual([18, 18])
    }
    expect(parties).toHaveLength(36)
  })

  it('says what was left out and why', () => {
    expect(leftOut).toContainEqual({
      what: 'partai-aceh-2024 › instagram › pusat',
      rows: 3,
      why: 'no account for gabthat, pda, pna',
    })
    expect(leftOut.every(({ rows, why }) => rows > 0 && why !== '')).toBe(true)
  })

  it('gives every account a contest with windows, a source and a span', () => {
    const contests = new Set(election.windows.map(({ contest }) => contest))
    for (const { who, contest, evidence, on } of election.accounts) {
      expect(
        contest.filter(one => !contests.has(one)),
        who,
      ).toEqual([])
      expect([contest.length, evidence.length, on[0]?.seen].every(Boolean), who).toBe(true)
    }
  })

  it('gives every side of a contest as many hashtags as its rivals', () => {
    expect(election.words.filter(({ contest }) => contest[0] === 'pemilu-2024-presiden')).toHaveLength(21)
    expect(election.words.filter(({ contest }) => contest[0] === 'gubernur-2024-jatim')).toHaveLength(6)
  })
})

describe('the law', () => {
  it('has the 7 ethics and 13 discipline rows, each with a citation, a range and sources', () => {
    const count = (category: string) => LAW.basis.filter(row => row.category === category).length
    expect([count('kode-etik'), count('disiplin'), count('tambahan')]).toEqual([7, 13, 5])
    for (const { id, sources, text, sanction } of LAW.basis) {
      expect([sources.length, text.id, text.en, sanction.least.en, sanction.most.id].every(Boolean), id).toBe(true)
    }
  })

  it('names at most one row for everybody, for each act, role and phase', () => {
    for (const phase of ['bakal-calon', 'calon']) {
      for (const action of ACTION_KINDS) {
        for (const role of CAMPAIGN_ROLES) {
          const named = LAW.basis.filter(
            row =>
              !row.onlyFor &&
              !row.by &&
              row.phase === phase &&
              row.actions.includes(action) &&
              row.roles.includes(role),
          )
          expect(named.length, `${action} ${role} ${phase}`).toBe(1)
        }
      }
    }
  })

  it('cites no row of the SKB before it was signed', () => {
    for (const { citation, inForce } of LAW.basis)
      if (citation.startsWith('SKB 2/2022')) expect(inForce.from).toBe('2022-09-22')
  })
})

describe('even-handed', () => {
  const row = (side: string, confidence = 'high', handle = side) => ({
    group: 'g',
    side,
    slot: 's',
    platform: 'x',
    confidence,
    handle,
  })
  const sides = () => ['a', 'b']

  it('leaves a side out where its rival is missing, or only known by a weak source', () => {
    expect(evenHanded([row('a')], sides).kept).toEqual([])
    expect(evenHanded([row('a'), row('b', 'low')], sides)).toMatchObject({
      kept: [],
      leftOut: [{ why: 'low confidence' }, { why: 'no account for b' }],
    })
  })

  it('gives every side one account, the best attested', () => {
    const { kept } = evenHanded([row('a', 'medium', 'a2'), row('a', 'high', 'a1'), row('b')], sides)
    expect(kept.map(({ handle }) => handle)).toEqual(['a1', 'b'])
  })
})

describe('reading CSV', () => {
  it('reads quotes, commas, line breaks and empty cells', () => {
    expect(parseCsv('a,b\n"x, ""y""\nz",\n,1\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', ''],
      ['', '1'],
    ])
  })
})
