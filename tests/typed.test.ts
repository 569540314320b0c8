import { expect, it } from 'vitest'
import { PRODUCT, read } from './laws/sources'

/** A field for words or a choice: a file, a box to tick and a point to choose remember nothing. */
const fields = PRODUCT.filter(file => file.endsWith('.tsx')).flatMap(file =>
  [...read(file).matchAll(/<(?:input|textarea)\b[\s\S]*?\/>/g)]
    .filter(([field]) => !/type="(?:file|checkbox|radio)"/.test(field))
    .map(([field]) => ({ file, field })),
)

it('the browser keeps no list of what a person typed: every field says whether it may', () => {
  expect(fields.length).toBeGreaterThan(6)
  expect(fields.filter(({ field }) => !/autocomplete=/i.test(field)).map(({ file }) => file)).toEqual([])
})
