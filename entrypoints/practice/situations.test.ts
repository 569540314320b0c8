import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildPractice } from '../../lib/cli/build-practice'
import type { Pack } from '../../lib/model/pack'
import { TOPICS } from '../../lib/model/situation'
import { readSituations, situationsOf } from '../../lib/packs/situations'
import { judgeSituation } from './judge-situation'

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
const law = json('public/packs/hukum-asn.json') as Pack
const list = situationsOf(json('public/practice.json'))
const { situations, unreadable } = readSituations([list])
const TODAY = '2026-11-22'

describe('the situations of the practice', () => {
  it('are all readable, each there once, at least thirty and of every topic', () => {
    expect(unreadable).toBe(0)
    expect(situations.length).toBe(list.length)
    expect(situations.length).toBeGreaterThanOrEqual(30)
    expect(TOPICS.filter(topic => !situations.some(each => each.topic === topic))).toEqual([])
  })

  // The judge's word, not ours: also over a new year and for those whose sanctions come another way.
  it.each(situations.map(each => [each.id, each] as const))('%s: the lesson is what the judge says', (_, situation) => {
    for (const [day, status] of [
      [TODAY, 'unset'],
      ['2027-01-03', 'pppk'],
      ['2028-02-29', 'ppnpn'],
    ] as const)
      expect(judgeSituation(situation, day, law.basis, status).verdict.kind, day).toBe(situation.lesson)
  })

  it('what is held names a row of the law; other rows named are there', () => {
    for (const situation of situations) {
      if (situation.lesson === 'hold')
        expect(judgeSituation(situation, TODAY, law.basis).verdict.because[0]?.row, situation.id).toBeDefined()
      if (situation.row) expect(law.basis.map(({ id }) => id)).toContain(situation.row)
    }
  })

  it('are even-handed: each of the two pairs appears, and free acts are not rare', () => {
    const on = (who: string) => situations.filter(({ act }) => act?.on.some(target => target.who === who)).length
    expect(on('pair')).toBeGreaterThan(3)
    expect(on('rival')).toBeGreaterThan(3)
    expect(situations.filter(({ wise }) => wise === 'go').length).toBeGreaterThan(situations.length / 4)
  })
})

it('what is shipped is what `npm run rules` makes of rules/situations.json', () => {
  const shipped = readFileSync(new URL('../../public/practice.json', import.meta.url), 'utf8')
  expect(buildPractice(json('rules/situations.json')).text).toBe(shipped)
})

describe('situations that come with packs', () => {
  const one = list[0] as object
  it('are read one by one: what this version does not know is counted, the rest is practised', () => {
    const read = readSituations([[one], [{ ...one, id: 'baru' }, { ...one, id: 'nanti', topic: 'podcasts' }, 7]])
    expect(read.situations.map(({ id }) => id)).toEqual([situations[0]?.id, 'baru'])
    expect(read.unreadable).toBe(2)
  })
  it('never practise on anybody but the invented cast', () => {
    const real = {
      ...one,
      act: { platform: 'x', action: 'like', when: 'calon', on: [{ who: 'nyata', part: 'author' }] },
    }
    expect(readSituations([[real]])).toEqual({ situations: [], unreadable: 1 })
    const tag = { ...one, act: { platform: 'x', action: 'post', when: 'calon', on: [], draft: 'hidup #SungguhAda' } }
    expect(readSituations([[tag]]).unreadable).toBe(1)
  })
})
