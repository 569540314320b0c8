import type { Activity } from '../model/act'
import { keyText } from '../model/activity-key'
import type { Platform } from '../model/platform'
import type { ImportRow, Segment, SegmentKeys, Shelf } from './shelf'

/** What is to go: what a file brought and no other export has, a platform, or single acts by their keys. */
export type Part =
  | { import: { platform: Platform; name: string } }
  | { platform: Platform }
  | { keys: ReadonlySet<string> }

export interface Forgotten {
  erased: number
  /** Counted once more afterwards. */
  left: number
}

/** One act as it lies in the store. */
interface Laid {
  activity: Activity
  key: string
  place: number
  /** The last export that had it; 0: not known. */
  lastExport: number
}

/**
 * Takes a part away for good: the acts, their keys and marks, and what was learnt with them. Segment by segment, so a
 * death in between leaves a smaller part to go. Receipts go too, so that the same file is read anew when it comes again.
 */
export async function forget(shelf: Shelf, part: Part): Promise<Forgotten> {
  const goes = inPart(part, await shelf.imports())
  const gone = new Set<string>()
  const exportsOf = new Map<number, Uint16Array>()
  for await (const { segment, exports } of shelf.keys()) if (exports) exportsOf.set(segment, exports)

  let first = 0
  let before = 0
  for await (const segment of shelf.segments()) {
    const whole = withExports(segment, exportsOf.get(segment.segment))
    const out = placesOut(whole, first, goes)
    for (const index of out) gone.add(keyAt(whole.keys, index))
    if (out.length > 0) {
      const fresh = thinned(whole, new Set(out))
      const at = new Set(out.map(index => before + index))
      await shelf.replaceSegment(
        fresh,
        (await shelf.imports()).map(row => moved(row, at)),
      )
    }
    first += whole.activities.length
    before += whole.activities.length - out.length
  }
  await forgetBeside(shelf, part, gone)
  return { erased: gone.size, left: await leftOf(shelf, part, gone) }
}

/** Marks and what else hangs on the acts, the platform or the file. */
async function forgetBeside(shelf: Shelf, part: Part, gone: ReadonlySet<string>): Promise<void> {
  await shelf.replace(
    'marks',
    (await shelf.all('marks')).filter(({ key }) => !gone.has(key)),
  )
  await shelf.replace(
    'held',
    (await shelf.all('held')).filter(({ key }) => !gone.has(key)),
  )
  if ('keys' in part) return
  await shelf.replace('receipts', [])
  const rows = await shelf.imports()
  const out = rows.filter(row => isOf(row, part))
  await shelf.replace(
    'imports',
    rows.filter(row => !isOf(row, part)),
  )
  const numbers = new Set(out.map(row => row.export))
  const exports = await shelf.all('exports')
  // Numbers stay, for the acts that bear them; an export that says nothing is compared with nothing.
  const silenced = exports.map(row =>
    numbers.has(row.id) || ('platform' in part && row.platform === part.platform) ? { ...row, oldest: {} } : row,
  )
  await shelf.replace('exports', silenced)
  if (!('platform' in part)) return
  await shelf.replace(
    'known',
    (await shelf.all('known')).filter(({ account }) => account.platform !== part.platform),
  )
}

const isOf = (row: ImportRow, part: Part): boolean => {
  if ('platform' in part) return row.platform === part.platform
  return 'import' in part && row.platform === part.import.platform && row.name === part.import.name
}

function inPart(part: Part, imports: readonly ImportRow[]): (laid: Laid) => boolean {
  if ('keys' in part) return ({ key }) => part.keys.has(key)
  if ('platform' in part) return ({ activity }) => activity.platform === part.platform
  const rows = imports.filter(row => isOf(row, part))
  const places = rows.flatMap(row => row.places ?? [])
  const numbers = new Set([0, ...rows.map(row => row.export ?? 0)])
  return ({ place, lastExport }) =>
    numbers.has(lastExport) && places.some(([first, count]) => place >= first && place < first + count)
}

function placesOut(segment: Segment & SegmentKeys, first: number, goes: (laid: Laid) => boolean): number[] {
  const { activities, keys, exports } = segment
  return activities.flatMap((activity, index) => {
    const laid = { activity, key: keyAt(keys, index), place: first + index, lastExport: exports?.[index] ?? 0 }
    return goes(laid) ? [index] : []
  })
}

const keyAt = (keys: Uint32Array, index: number): string =>
  keyText({ high: keys[index * 2] as number, low: keys[index * 2 + 1] as number })

const withExports = <Whole extends Segment & SegmentKeys>(segment: Whole, exports: Uint16Array | undefined): Whole =>
  exports ? { ...segment, exports } : segment

function thinned({ segment, activities, keys, exports }: Segment & SegmentKeys, out: ReadonlySet<number>) {
  const stays = (_: unknown, index: number) => !out.has(index)
  const fresh = {
    segment,
    activities: activities.filter(stays),
    keys: keys.filter((_, at) => !out.has(at >>> 1)),
  }
  return exports ? { ...fresh, exports: exports.filter(stays) } : fresh
}

/** An import's places once acts before or inside them are gone. */
function moved(row: ImportRow, out: ReadonlySet<number>): ImportRow {
  if (!row.places) return row
  const places = row.places.flatMap(([first, count]): [number, number][] => {
    let before = 0
    let inside = 0
    for (const place of out) {
      if (place < first) before++
      else if (place < first + count) inside++
    }
    return count > inside ? [[first - before, count - inside]] : []
  })
  return { ...row, places }
}

/** Acts of the part that are still there, and lines about it. */
async function leftOf(shelf: Shelf, part: Part, gone: ReadonlySet<string>): Promise<number> {
  let left = (await shelf.imports()).filter(row => isOf(row, part)).length
  for await (const { activities, keys } of shelf.segments()) {
    activities.forEach((activity, index) => {
      if (gone.has(keyAt(keys, index)) || ('platform' in part && activity.platform === part.platform)) left++
    })
  }
  return left
}
