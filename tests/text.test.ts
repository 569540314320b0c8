import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textIn } from '../lib/text/language'
import { FILES, PRODUCT, ROOT, read } from './laws/sources'
import { said } from './laws/texts'

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
const id = await said('id')
const en = await said('en')

describe('the two languages', () => {
  it('have the same texts', () => {
    expect(id.size).toBeGreaterThan(50)
    expect(
      [...id.keys()].filter(key => !en.has(key)),
      'missing in English',
    ).toEqual([])
    expect(
      [...en.keys()].filter(key => !id.has(key)),
      'missing in Indonesian',
    ).toEqual([])
  })

  it('have the same places in each text', () => {
    const differ = [...id].filter(([key, text]) => places(text).join() !== places(en.get(key) ?? '').join())
    expect(differ.map(([key]) => key)).toEqual([])
  })

  it('leave no text empty, but where both do', () => {
    expect(
      [...id].filter(([key, text]) => (text.trim() === '') !== ((en.get(key) ?? '').trim() === '')).map(([key]) => key),
    ).toEqual([])
  })

  it('inform and never accuse', () => {
    const accusing = /pelanggaran|melanggar|temuan|\baudit\b|violation|offen[cs]e|guilty|bersalah/i
    expect([...id, ...en].filter(([, text]) => accusing.test(text))).toEqual([])
  })

  it('give the manifest the same messages', async () => {
    const locales = FILES.filter(file => /^public\/_locales\/\w+\/messages\.json$/.test(file))
    expect(locales.length).toBe(2)
    const keys = await Promise.all(
      locales.map(async file =>
        Object.keys(((await import(/* @vite-ignore */ join(ROOT, file))) as { default: object }).default).sort(),
      ),
    )
    expect(keys[0]).toEqual(keys[1])
  })
})

/** `fill(text.report.pack, { title: …, day })`: the path of the sentence, and what stands between the braces. */
const FILLED = /\bfill\(\s*text\.([\w.]+),\s*\{([^{}]*)\}/g
const at = (path: string): unknown =>
  path.split('.').reduce<unknown>((table, key) => (table as Record<string, unknown> | undefined)?.[key], textIn('id'))

describe('a sentence with places', () => {
  it('is given every one of them: no reader ever sees “{day}”', () => {
    const found = PRODUCT.flatMap(file =>
      [...read(file).matchAll(FILLED)].map(([, path = '', given = '']) => ({ file, path, given })),
    ).filter(({ path, given }) => typeof at(path) === 'string' && !given.includes('...'))
    expect(found.length).toBeGreaterThan(50)
    const left = found.flatMap(({ file, path, given }) =>
      places(at(path) as string)
        .map(place => place.slice(1, -1))
        .filter(place => !new RegExp(`(^|,)\\s*${place}\\s*(:|,|$)`).test(given))
        .map(place => `${file}: text.${path} is not given {${place}}`),
    )
    expect(left).toEqual([])
  })
})
