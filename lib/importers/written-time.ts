import { DAY_MS, type Instant } from '../base/time'

/** An instant, or a span that surely holds it; empty where nothing could be read. */
export interface WrittenTime {
  at?: Instant
  after?: Instant
  before?: Instant
}

/** en, id, ms, jv, su, nl, de, fr, es, pt, da, it, ru, tr. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'янв', 'oca'],
  ['feb', 'fév', 'fev', 'péb', 'peb', 'фев', 'şub'],
  ['mar', 'mrt', 'mär', 'mac', 'мар'],
  ['apr', 'abr', 'avr', 'апр', 'nis'],
  ['may', 'mei', 'méi', 'mai', 'maj', 'mag', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'июн', 'haz'],
  ['jul', 'juil', 'lug', 'июл', 'tem'],
  ['aug', 'agu', 'agt', 'ags', 'ago', 'ogo', 'aoû', 'авг', 'ağu'],
  ['sep', 'sép', 'set', 'сен', 'eyl'],
  ['oct', 'okt', 'out', 'ott', 'окт', 'eki'],
  ['nov', 'nop', 'ноя', 'kas'],
  ['dec', 'des', 'dés', 'dez', 'dic', 'dis', 'déc', 'дек', 'ara'],
]
/** Hours east of UTC: what exports write out. Other names of zones are not unique. */
const ZONES: Record<string, number> = { UTC: 0, GMT: 0, Z: 0, WIB: 7, WITA: 8, WIT: 9 }
/** Clocks on earth are between UTC−12 and UTC+14. */
const WEST_MS = 12 * 3_600_000
const EAST_MS = 14 * 3_600_000

const monthOf = (name: string | undefined): number => {
  const folded = (name ?? '').toLowerCase()
  return MONTHS.findIndex(names => names.some(start => folded.startsWith(start)))
}

/** Halves of the day: `pm`, `p. m.`; in Malay `PTG` and `PG`, `mlm`; `上午`, which may stand before, too. */
const HAN = '[上下早晚中凌清午오][午前後上晨전후]'
const CLOCK = String.raw`(?:(?<han>${HAN}) ?)?(?<h>\d{1,2})[:.](?<m>\d\d)(?:[:.](?<s>\d\d))?(?:\.\d+)?(?:\s*(?:(?<half>[ap])\.? ?m\.?(?!\p{L})|(?<ms>pg|ptg|tgh|mlm)\b|(?<cjk>${HAN})))?`
/** After it, a half of the day in some other language: `1:28:51 sáng`. */
const ZONE = String.raw`(?:\s*(?<zone>(?:GMT|UTC)[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,4}|[+-]\d\d:?\d\d))?(?: ?(?<word>[\p{L}\p{M}./ ]{1,24}))?`
/** `Selasa, ` · `Tuesday, ` */
const WEEKDAY = String.raw`(?:\p{L}+, )?`
const FORMS: readonly RegExp[] = [
  // 2026-08-28 22:22:56 · 2026-05-03 09:00 UTC · 2023-09-19T17:42:53.434647+00:00 · 2024-02-01
  new RegExp(String.raw`^(?<y>\d{4})(?:-|/)(?<mo>\d\d)(?:-|/)(?<d>\d\d)(?:(?:T|,? )${CLOCK}${ZONE})?$`, 'iu'),
  // Tue Mar 05 14:02:11 +0000 2024 · Sat Sep 05 08:12:14 UTC 2026
  new RegExp(String.raw`^\p{L}+ (?<mon>\p{L}+) (?<d>\d{1,2}) ${CLOCK}${ZONE} (?<y>\d{4})$`, 'iu'),
  // Mar 03, 2014 5:00:00 pm · Sep 8, 2016, 4:36 PM
  new RegExp(String.raw`^${WEEKDAY}(?<mon>\p{L}+)\.? (?<d>\d{1,2}), (?<y>\d{4})(?:,? (?:at )?${CLOCK}${ZONE})?$`, 'iu'),
  // 12 Agu 2024, 21.00.00 WIB · 11 Agustus 2024 pukul 21.00 · 08 Feb 2026 · 10 авг 2014 г., 17:40
  new RegExp(
    String.raw`^${WEEKDAY}(?<d>\d{1,2})\.? (?:de )?(?<mon>\p{L}+)\.? (?:de )?(?<y>\d{4})(?: г\.)?(?:,? (?:(?:pada )?(?:pukul|jam) |at )?${CLOCK}${ZONE})?$`,
    'iu',
  ),
  // 2023年9月27日 04:10
  new RegExp(String.raw`^(?<y>\d{4})[年년] ?(?<mo>\d{1,2})[月월] ?(?<d>\d{1,2})[日일](?: ${CLOCK})?$`, 'iu'),
  // 8 月 24, 2012 11:20:05 上午 · Tháng 5 19, 2026 1:28:51 sáng
  new RegExp(
    String.raw`^(?:\p{L}+ )?(?<mo>\d{1,2})(?: ?[月월])? (?<d>\d{1,2}), (?<y>\d{4})(?:,? ${CLOCK}${ZONE})?$`,
    'iu',
  ),
  // 03/03/2014, 17:00 · 1/29/26, 2:37 PM: which is the day is not sure
  new RegExp(String.raw`^(?<one>\d{1,2})[/.-](?<two>\d{1,2})[/.-](?<y>\d{4}|\d\d)(?:,? ${CLOCK}${ZONE})?$`, 'iu'),
]

/**
 * The time as an export writes it. Without a zone it is `zone`, or, where the account's zone is not known either
 * (HTML pages), a span over every zone on earth; a date without a clock is the whole day. Seconds that are not written
 * widen a span, never an instant.
 */
export function writtenTime(text: string | undefined, zone?: 'UTC'): WrittenTime {
  const tidy = inLatin(text ?? '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  if (tidy.length === 0 || tidy.length > 60) return {}
  for (const form of FORMS) {
    const found = form.exec(tidy)?.groups
    if (found) return timeOf(found, zone)
  }
  return {}
}

/** Arabic and Persian digits and comma, and marks of direction. */
const inLatin = (text: string): string =>
  /[\u0600-\u06ff\u200e\u200f]/.test(text)
    ? text
        .replace(/[\u200e\u200f]/g, '')
        .replaceAll('\u060c', ',')
        .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15))
    : text

function timeOf(found: Record<string, string | undefined>, zone: 'UTC' | undefined): WrittenTime {
  const written = offsetOf(found.zone)
  const offset = written ?? (zone && !found.zone ? 0 : undefined)
  const days = found.one === undefined ? [dayOf(found)] : daysOf(found)
  const possible = days.filter(day => day !== undefined)
  if (possible.length === 0) return {}
  const unknown = found.word ?? (written === undefined ? found.zone : undefined)
  const clock = clockOf(found, unknown)
  if (clock === undefined) return {}
  const first = Math.min(...possible) + clock[0]
  const last = Math.max(...possible) + clock[1]
  if (found.h !== undefined && offset !== undefined && first === last) return { at: first - offset }
  const width = found.h === undefined ? DAY_MS - 1 : found.s === undefined ? 59_999 : 999
  return { after: first - (offset ?? EAST_MS), before: last + width - (offset ?? -WEST_MS) }
}

/** Earliest and latest: a word that is neither a zone nor a known half of the day may be either half. */
function clockOf(
  { h, m, s, half, ms, han, cjk = han }: Record<string, string | undefined>,
  unknown: string | undefined,
): [number, number] | undefined {
  if (h === undefined) return [0, 0]
  const hour = Number(h)
  if (hour > 24 || Number(m) > 59 || Number(s ?? 0) > 60) return undefined
  const at = (hours: number): number => ((hours * 60 + Number(m)) * 60 + Number(s ?? 0)) * 1000
  const [morning, evening] = [at(hour % 12), at((hour % 12) + 12)]
  if (half ?? ms ?? cjk) {
    // Malay: morning is `PG`; `TGH` is noon.
    const after = half ? half.toLowerCase() === 'p' : cjk ? /[下後후晚]|中午/.test(cjk) : ms?.toLowerCase() !== 'pg'
    return after ? [evening, evening] : [morning, morning]
  }
  return unknown && hour > 0 && hour <= 12 ? [morning, evening] : [at(hour), at(hour)]
}

const dayOf = ({ y, mo, mon, d }: Record<string, string | undefined>): Instant | undefined =>
  utcDay(Number(y), mo === undefined ? monthOf(mon) : Number(mo) - 1, Number(d))

function daysOf({ one, two, y }: Record<string, string | undefined>): (Instant | undefined)[] {
  const year = Number(y) < 100 ? 2000 + Number(y) : Number(y)
  return [utcDay(year, Number(two) - 1, Number(one)), utcDay(year, Number(one) - 1, Number(two))]
}

function utcDay(year: number, month: number, day: number): Instant | undefined {
  const at = Date.UTC(year, month, day)
  const back = new Date(at)
  return month >= 0 && back.getUTCMonth() === month && back.getUTCDate() === day ? at : undefined
}

function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined
  const number = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(zone)
  if (number) return (number[1] === '-' ? -1 : 1) * (Number(number[2]) * 60 + Number(number[3] ?? 0)) * 60_000
  const hours = ZONES[zone.toUpperCase()]
  return hours === undefined ? undefined : hours * 3_600_000
}
