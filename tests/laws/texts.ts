import { join } from 'node:path'
import { FILES, ROOT } from './sources'

/** What a sentence made by a function says of a few numbers and a name. */
const samples = (make: (...values: never[]) => unknown): unknown[] =>
  [0, 1, 2].map(n => make(...(Array(4).fill(n) as never[])))

/** Every text by its path: `dialog.window` → its words; a plain list is one path per place, a made sentence one per sample. */
export function flat(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]])
  const inside = typeof value === 'function' ? samples(value as () => unknown) : value
  if (typeof inside !== 'object' || inside === null) return new Map()
  return new Map(Object.entries(inside).flatMap(([key, inner]) => [...flat(inner, path ? `${path}.${key}` : key)]))
}

/** Every sentence of one language in data that carries both (`{ id, en }`). */
export function sentencesIn(data: unknown, language: 'id' | 'en'): string[] {
  if (typeof data !== 'object' || data === null) return []
  const pair = data as Record<'id' | 'en', unknown>
  if (typeof pair.id === 'string' && typeof pair.en === 'string') return [pair[language] as string]
  return Object.values(data).flatMap(inner => sentencesIn(inner, language))
}

/** All tables of one language: `id.ts`, `pages-id.ts`, … */
export async function said(language: 'id' | 'en'): Promise<Map<string, string>> {
  const files = FILES.filter(file => new RegExp(`^lib/text/([\\w-]+-)?${language}\\.ts$`).test(file))
  const all = await Promise.all(
    files.map(async file => {
      const table = (await import(/* @vite-ignore */ join(ROOT, file))) as object
      return [...flat({ ...table }, file.replace(new RegExp(`${language}\\.ts$`), ''))]
    }),
  )
  return new Map(all.flat())
}
