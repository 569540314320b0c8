import { expect, test } from 'vitest'
import { everyThree } from './every-three'

const FACTORS = {
  acts: ['click', 'down', 'up'],
  trusted: ['any', 'only'],
  menu: ['a', 'b'],
  shape: ['1', '2'],
  lang: ['x', 'y'],
}

test('every three values meet in some row', () => {
  const rows = everyThree(FACTORS)
  const names = Object.keys(FACTORS) as (keyof typeof FACTORS)[]
  for (const one of names)
    for (const two of names)
      for (const three of names)
        for (const a of FACTORS[one])
          for (const b of FACTORS[two])
            for (const c of FACTORS[three]) {
              if (new Set([one, two, three]).size < 3) continue
              const met = rows.some(row => row[one] === a && row[two] === b && row[three] === c)
              expect(met, `${a} ${b} ${c}`).toBe(true)
            }
})

test('there are far fewer of them than combinations, and always the same', () => {
  expect(everyThree(FACTORS).length).toBeLessThan(19) // of 48
  expect(everyThree(FACTORS)).toEqual(everyThree(FACTORS))
})

test('one or two factors meet in every way', () => {
  expect(everyThree({ a: ['1', '2', '3'] })).toEqual([{ a: '1' }, { a: '2' }, { a: '3' }])
  expect(everyThree({ a: ['1', '2'], b: ['1', '2'] })).toHaveLength(4)
})
