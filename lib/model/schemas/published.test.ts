import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { payloadFields, publishedSchema } from './published'

it('what is published about the format is what reads it (`npm run rules` writes it anew)', () => {
  const published = JSON.parse(readFileSync(new URL('../../../docs/pack.schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(publishedSchema())))
})

it('names every field of a payload', () => {
  expect(payloadFields()).toEqual(expect.arrayContaining(['packId', 'keyring', 'headedBy', 'threshold', 'without']))
})
