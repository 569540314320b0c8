import { type Day, startOf } from '../../base/time'
import { MONTH_WORDS } from './csv-words'

/** `2026-03-01`, `1/3/2026`, `01-03-2026`, `1.3.2026` (day first, as in Indonesia) or `1 Maret 2026`; undefined where it is no day. */
export function dayFrom(written: string): Day | undefined {
  const text = written.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return day(iso[1], iso[2], iso[3])
  const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (numbers) return day(numbers[3], numbers[2], numbers[1])
  const words = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(text)
  const month = words ? MONTH_WORDS.findIndex(names => names.includes(words[2] ?? '')) + 1 : 0
  return words && month > 0 ? day(words[3], String(month), words[1]) : undefined
}

function day(year = '', month = '', date = ''): Day | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = startOf(written)
  return !Number.isNaN(at) && new Date(`${written}T00:00:00Z`).toISOString().startsWith(written) ? written : undefined
}
