import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FILES, ROOT } from './laws/sources'

/** Every text by its path: `dialog.window` → its words; a plain list is one path per place. */
function flat(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  if (typeof value !== 'object' || value === null) return new Map()
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...flat(inner, path ? `${path}.${key}` : key)]))
}

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
/** All tables of one language: `id.ts`, `pages-id.ts`, … */
async function tables(language: 'id' | 'en'): Promise<Map<string, string>> {
  const files = FILES.filter(file => new RegExp(`^lib/text/([\\w-]+-)?${language}\\.ts$`).test(file))
  const all = await Promise.all(
    files.map(async file => {
      const table = (await import(/* @vite-ignore */ join(ROOT, file))) as object
      return [...flat({ ...table }, file.replace(new RegExp(`${language}\\.ts$`), ''))]
    }),
  )
  return new Map(all.flat())
}
const id = await tables('id')
const en = await tables('en')

/** Words that accuse; the interface informs. */
const ACCUSES = {
  id: /\b(pelanggar(an)?|temuan|audit|ditahan|tersangka|terduga|bersalah)\b/i,
  en: /\b(violat\w*|audit\w*|offen[cs]e\w*|guilty|accus\w*|suspect\w*)\b/i,
}

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
    expect([...id].filter(([, text]) => ACCUSES.id.test(text))).toEqual([])
    expect([...en].filter(([, text]) => ACCUSES.en.test(text))).toEqual([])
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
