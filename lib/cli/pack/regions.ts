import { readFileSync } from 'node:fs'
import type { Regions } from '../../model/region'
import { nearest } from './nearest'

let names: Record<string, string> | undefined
const known = (): Record<string, string> =>
  (names ??= (JSON.parse(readFileSync(new URL('../../../public/regions.json', import.meta.url), 'utf8')) as Regions)
    .names)

export const isRegion = (code: string): boolean => code === 'ID' || Object.hasOwn(known(), code)

/** A region by code or by name (`Kota Bandung`, `Jawa Barat`, `Indonesia`); else what was most likely meant. */
export function regionFrom(written: string): { code: string } | { guess?: string } {
  const typed = written.trim()
  if (/^(id|indonesia|nasional)$/i.test(typed)) return { code: 'ID' }
  const code = /^\d{4}$/.test(typed) ? `${typed.slice(0, 2)}.${typed.slice(2)}` : typed
  if (isRegion(code)) return { code }
  const found = Object.entries(known()).find(([, name]) => fold(name) === fold(typed))
  if (found) return { code: found[0] }
  const guess = /\d/.test(typed)
    ? nearest(code, Object.keys(known()))
    : nearest(fold(typed), Object.values(known()).map(fold))
  const named = Object.entries(known()).find(([, name]) => fold(name) === guess)
  return guess ? { guess: named ? `${named[1]} (${named[0]})` : guess } : {}
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(provinsi|prov\.?) /, '')
    .replace(/^kab(\.|upaten)? /, 'kabupaten ')
    .replace(/\s+/g, ' ')
