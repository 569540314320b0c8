import { describe, expect, it } from 'vitest'
import { anAttempt, CONTOH, IN_CALON, LAW, OUTSIDE, onX } from '../../tests/rules/given'
import { decide } from '../engine/decide'
import { ANYBODY, type Status } from '../model/person'
import { compile } from '../packs/compile'
import { personNotes } from './person-notes'

const book = compile([LAW, CONTOH], [])
const notesFor = (status: Status, day = IN_CALON, office = undefined as Parameters<typeof personNotes>[3]) => {
  const person = { ...ANYBODY, status }
  return personNotes(person, decide(anAttempt({}, day), book, person), 'id', office)
}

describe('what is said besides, because of who acts', () => {
  it('says nothing more to a PNS, to workers whose own circular is cited, or to somebody unknown', () => {
    for (const status of ['pns', 'ppnpn', 'unset'] as const) expect(notesFor(status)).toEqual({})
  })

  it('says how sanctions reach a PPPK, and that part-time ones are civil servants', () => {
    expect(notesFor('pppk').sanction).toContain('PP 49/2018')
    expect(notesFor('pppk').rule).toBeUndefined()
    expect(notesFor('pppk-part-time').rule).toContain('KepmenPANRB 16/2025')
  })

  it('names the law of those who are no civil servants', () => {
    expect(notesFor('village').rule).toContain('UU 6/2014')
    expect(notesFor('tni-polri').rule).toContain('UU 34/2004')
  })

  it('speaks of no rule where none is cited', () => {
    for (const status of ['pppk', 'pppk-part-time', 'village', 'tni-polri'] as const)
      expect(notesFor(status, OUTSIDE)).toEqual({})
  })

  it('names the office account that acts, first of all', () => {
    expect(notesFor('pns', IN_CALON, onX('pemkot_contoh')).lead).toContain('akun dinas @pemkot_contoh')
    expect(notesFor('pns', IN_CALON, { platform: 'x', id: '42' }).lead).toContain('akun dinas 42')
  })
})
