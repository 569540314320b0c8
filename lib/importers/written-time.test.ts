import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenTime } from './written-time'

const HOUR = 3_600_000

describe('a written time', () => {
  it.each([
    ['Tue Mar 05 14:02:11 +0000 2024', '2024-03-05T14:02:11Z'],
    ['Sat Sep 05 08:12:14 UTC 2026', '2026-09-05T08:12:14Z'],
    ['2022-10-11T03:33:17.295Z', '2022-10-11T03:33:17Z'],
    ['2023-09-19T17:42:53.434647+00:00', '2023-09-19T17:42:53Z'],
    ['2016-01-29 18:26:53 UTC', '2016-01-29T18:26:53Z'],
    ['2026-05-03 09:00 UTC', '2026-05-03T09:00:00Z'],
    ['12 Agu 2024, 21.00.00 WIB', '2024-08-12T14:00:00Z'],
    ['11 Agustus 2024 pukul 21.00.00 WITA', '2024-08-11T13:00:00Z'],
    ['Rabu, 14 Februari 2024 pada pukul 09.30 WIT', '2024-02-14T00:30:00Z'],
    ['13 Feb 2024, 15.00 GMT+7', '2024-02-13T08:00:00Z'],
    ['2024-02-13T15:00:00+08:00', '2024-02-13T07:00:00Z'],
  ])('with its zone is an instant: %s', (text, iso) => {
    expect(writtenTime(text)).toEqual({ at: Date.parse(iso) })
  })

  it('without a zone is what the export is known to use', () => {
    expect(writtenTime('2026-08-28 22:22:56', 'UTC')).toEqual({ at: Date.UTC(2026, 7, 28, 22, 22, 56) })
  })

  it.each([
    ['Mar 03, 2014 5:00:00 pm', Date.UTC(2014, 2, 3, 17), 999],
    ['Aug 17, 2025 11:23 am', Date.UTC(2025, 7, 17, 11, 23), 59_999],
    ['Sep 8, 2016, 4:36 PM', Date.UTC(2016, 8, 8, 16, 36), 59_999],
    ['17 Agu 2025 12.05', Date.UTC(2025, 7, 17, 12, 5), 59_999],
    ['Selasa, 13 Februari 2024 jam 15.00', Date.UTC(2024, 1, 13, 15), 59_999],
    ['13 Ogos 2024, 3:00 PTG', Date.UTC(2024, 7, 13, 15), 59_999],
    ['9 Dis 2024, 8:15 PG', Date.UTC(2024, 11, 9, 8, 15), 59_999],
    ['Tuesday, February 13, 2024 at 3:00 p.m.', Date.UTC(2024, 1, 13, 15), 59_999],
    ['13.02.2024, 15:00', Date.UTC(2024, 1, 13, 15), 59_999],
    ['13 фев 2024 г., 15:00', Date.UTC(2024, 1, 13, 15), 59_999],
    ['lug 9, 2024 3:00 pm', Date.UTC(2024, 6, 9, 15), 59_999],
    ['2024年2月13日 15:00', Date.UTC(2024, 1, 13, 15), 59_999],
    ['2 月 13, 2024 3:00:05 下午', Date.UTC(2024, 1, 13, 15, 0, 5), 999],
    ['2024年2月13日 下午3:00', Date.UTC(2024, 1, 13, 15), 59_999],
    ['2024年2月13日 晚上 9:05', Date.UTC(2024, 1, 13, 21, 5), 59_999],
    ['2 月 13, 2024 12:10:05 上午', Date.UTC(2024, 1, 13, 0, 10, 5), 999],
    ['2024/02/13 15:00', Date.UTC(2024, 1, 13, 15), 59_999],
    ['13/02/2024', Date.UTC(2024, 1, 13), 24 * HOUR - 1],
  ])('without any zone is a span over every zone on earth: %s', (text, local, width) => {
    expect(writtenTime(text)).toEqual({ after: local - 14 * HOUR, before: local + width + 12 * HOUR })
  })

  it.each([
    ['Tháng 5 19, 2026 1:28:51chiều', Date.UTC(2026, 4, 19, 1, 28, 51)],
    ['Tháng 5 19, 2026 1:28:51 ch', Date.UTC(2026, 4, 19, 1, 28, 51)],
    ['Tháng 5 18, 2026 12:05:00 sáng', Date.UTC(2026, 4, 18, 0, 5)],
    ['Mei 19, 2026 1:28:51 Wengi', Date.UTC(2026, 4, 19, 1, 28, 51)],
    ['Nop 19, 2026 1:28:51 पूर्वाह्न', Date.UTC(2026, 10, 19, 1, 28, 51)],
    ['mai 19, 2026 1:28:51 da tarde/noite', Date.UTC(2026, 4, 19, 1, 28, 51)],
    ['\u200f١٩\u200f/٠٥\u200f/٢٠٢٦، ١:٢٨:٥١ ص\u200f', Date.UTC(2026, 4, 19, 1, 28, 51)],
  ])('holds both halves of the day where the word for it is not known: %s', (text, morning) => {
    expect(writtenTime(text)).toEqual({ after: morning - 14 * HOUR, before: morning + (12 + 12) * HOUR + 999 })
  })

  it('knows a half of the day with a space in it, and a clock of 24 hours has no halves', () => {
    expect(writtenTime('19 may 2026, 1:28:51 p. m. UTC')).toEqual({ at: Date.UTC(2026, 4, 19, 13, 28, 51) })
    const { before } = writtenTime('Mei 19, 2026 13:28:51 Wengi')
    expect(before).toBe(Date.UTC(2026, 4, 19, 13, 28, 51) + 12 * HOUR + 999)
  })

  it('holds both readings where day and month cannot be told apart', () => {
    const { after, before } = writtenTime('03/04/2014, 17:00')
    expect(after).toBe(Date.UTC(2014, 2, 4, 17) - 14 * HOUR)
    expect(before).toBe(Date.UTC(2014, 3, 3, 17) + 59_999 + 12 * HOUR)
    expect(writtenTime('1/29/26, 2:37 PM', 'UTC')).toEqual({ at: Date.UTC(2026, 0, 29, 14, 37) })
  })

  it('that is a day is the whole day', () => {
    expect(writtenTime('08 Feb 2026', 'UTC')).toEqual({
      after: Date.UTC(2026, 1, 8),
      before: Date.UTC(2026, 1, 9) - 1,
    })
  })

  it.each(['', 'kemarin', '31 Feb 2026', '2026-13-01', '99/99/9999, 99:99', '12 Foo 2024'])('or nothing: %s', text => {
    expect(writtenTime(text)).toEqual({})
  })

  it('never throws and never ends before it starts, whatever is written', () => {
    const parts = fc.constantFrom('2024', '12', 'Agu', 'pukul', ':', '.', ' ', ',', '/', '-', 'WIB', 'pm', '+0000', 'T')
    const text = fc.oneof(
      fc.string({ maxLength: 70 }),
      fc.array(parts, { maxLength: 16 }).map(all => all.join('')),
    )
    fc.assert(
      fc.property(text, written => {
        const { at, after = 0, before = 0 } = writtenTime(written)
        expect(at === undefined || Number.isFinite(at)).toBe(true)
        expect(before).toBeGreaterThanOrEqual(after)
      }),
      { numRuns: 2000 },
    )
  })
})
