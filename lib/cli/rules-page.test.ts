import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LAW } from '../../tests/rules/given'
import { rulesPage } from './rules-page'

const shipped = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

describe('the page about the rules', () => {
  it.each([
    ['id', 'aturan.md'],
    ['en', 'rules.md'],
  ] as const)(
    'in %s is what `npm run rules` makes of the app’s own text and the rows, byte for byte',
    (language, name) => {
      expect(rulesPage(language, LAW.basis)).toBe(shipped(name))
    },
  )

  it('tells every row with its citation, its range and what is disputed', () => {
    const page = rulesPage('id', LAW.basis)
    expect(LAW.basis.filter(({ citation, text }) => !page.includes(citation) || !page.includes(text.id))).toEqual([])
    expect(page.match(/^### /gm)).toHaveLength(LAW.basis.length)
    for (const { sanction, dispute, disputes = [] } of LAW.basis) {
      for (const words of [sanction.least, sanction.most, ...(dispute ? [dispute] : []), ...disputes.map(d => d.text)])
        expect(page).toContain(words.id)
    }
  })
})
