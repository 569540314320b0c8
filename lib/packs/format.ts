import type { Pack } from '../model/pack'
import { keysOf } from './compile'

/**
 * A pack in its one spelling: fields in the order of the model, lists sorted, two spaces, a line break at the end.
 * `format(parse(file)) === file` for every pack in the repository, so a diff shows what changed and nothing else.
 */
export function formatPack(pack: Pack): string {
  return `${JSON.stringify(inOneSpelling(pack), undefined, 2)}\n`
}

/** The same without spaces, as it is signed. */
export const compactPack = (pack: Pack): string => JSON.stringify(inOneSpelling(pack))

function inOneSpelling(pack: Pack): unknown {
  const sorted: Pack = {
    ...pack,
    basis: sortBy(pack.basis, row => row.id),
    windows: sortBy(pack.windows, window => window.id),
    accounts: sortBy(pack.accounts.map(inOrder), ({ contest, role, who, on }) =>
      [...contest, role, who, ...on.flatMap(keysOf)].join(' '),
    ),
    words: sortBy(pack.words, ({ contest, tag }) => [...contest, tag.toLowerCase()].join(' ')),
    exceptions: sortBy(pack.exceptions.map(inOrder), ({ role, who, on }) =>
      [role, who, ...on.flatMap(keysOf)].join(' '),
    ),
  }
  return ordered(sorted)
}

const inOrder = <Entry extends { on: Pack['accounts'][number]['on'] }>(entry: Entry): Entry => ({
  ...entry,
  on: sortBy(entry.on, account => keysOf(account).join(' ')),
})

const sortBy = <Item>(list: readonly Item[], key: (item: Item) => string): Item[] =>
  [...list].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))

/** Head first, as a person reads it; then every other field by name, at every depth. */
const FIRST = [
  'format',
  'packId',
  'epoch',
  'serial',
  'issued',
  'expires',
  'minAppVersion',
  'needs',
  'paused',
  'title',
  'issuer',
]
const NEXT = [
  'id',
  'who',
  'tag',
  'role',
  'contest',
  'platform',
  'handle',
  'citation',
  'category',
  'phase',
  'from',
  'until',
  'on',
]

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const rank = (key: string) => {
    const place = [...FIRST, ...NEXT].indexOf(key)
    return place < 0 ? 99 : place
  }
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, held]) => [key, ordered(held)]))
}
