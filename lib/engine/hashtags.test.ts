import { describe, expect, it } from 'vitest'
import { anActivity, anAttempt, by, CONTOH, LAW, noon, OUTSIDE, onX } from '../../tests/rules/given'
import type { Act } from '../model/act'
import { ANYBODY } from '../model/person'
import { compile } from '../packs/compile'
import { decide } from './decide'

const rulebook = compile([LAW, CONTOH], [])
const judge = (act: Act) => decide(act, rulebook, ANYBODY)
const kindOf = (act: Act) => judge(act).kind

describe('hashtags', () => {
  const post = (draft: string, given: Partial<Act> = {}, day?: string) =>
    anAttempt({ action: 'post', targets: [], draft, ...given } as never, day)

  it('holds an exact hashtag in an open window, and names the row on own words', () => {
    const { kind, because } = judge(post('Ayo! #pilihcontoh'))
    expect([kind, because[0]?.reason, because[0]?.row?.id]).toEqual([
      'hold',
      'hashtag',
      'd-social-media-campaign-calon',
    ])
    expect(because[0]?.matched?.tag).toBe('pilihcontoh')
  })

  it.each(['PilihContoh', '#PilihContohnya', '#Pilih Contoh', 'kunjungi contoh.id/#!PilihContoh'])(
    'leaves “%s” alone',
    draft => {
      expect(kindOf(post(draft))).toBe('none')
    },
  )

  it('says nothing outside its window, and nothing in the thread of a neutral account', () => {
    expect(kindOf(post('#PilihContoh', {}, OUTSIDE))).toBe('none')
    expect(kindOf(post('#PilihContoh', { action: 'comment', targets: by(onX('kpu_contoh')) }))).toBe('none')
  })

  it('says nothing where the day may lie outside the window', () => {
    const time = { after: noon('2026-04-20'), before: noon('2026-05-20') }
    expect(kindOf(anActivity({ action: 'post', targets: [], draft: '#PilihContoh', time }))).toBe('none')
  })

  it('reads what the person writes, not what they see', () => {
    expect(kindOf(anAttempt({ targets: by(onX('teman')), text: '#PilihContoh' }))).toBe('none')
  })
})
