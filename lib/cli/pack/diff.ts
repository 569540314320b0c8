import type { Pack } from '../../model/pack'
import { fingerprintOf } from '../../packs/keys'
import { fill } from '../../text/say'
import type { Call, Command } from './command'
import { readAnyPack } from './files'

/** What changed between two packs, signed or not, in words. 0 with or without differences. */
export const diff: Command = {
  files: 2,
  async run(call) {
    const [one = '', other = ''] = call.files
    call.say(...(await differences(readAnyPack(one, call), readAnyPack(other, call), call)))
  },
}

type Asker = Pick<Call, 'text'>
/** Told entry by entry, or by their fingerprint. */
const LISTS = ['windows', 'accounts', 'exceptions', 'words', 'basis', 'keyring', 'shards'] as const
const MOST = 200
const MOST_LETTERS = 120

export async function differences(from: Pack, to: Pack, { text }: Asker): Promise<string[]> {
  const { diff: said } = text
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])] as (keyof Pack)[]
  const written = (value: unknown) =>
    value === undefined || value === ''
      ? said.nothing
      : short(typeof value === 'object' ? JSON.stringify(value) : String(value))
  const fields = names
    .filter(
      name => !(LISTS as readonly string[]).includes(name) && JSON.stringify(from[name]) !== JSON.stringify(to[name]),
    )
    .map(name => fill(said.field, { name, from: written(from[name]), to: written(to[name]) }))
  const accounts = ({ on }: Pack['exceptions'][number] | Pack['accounts'][number]) =>
    on.map(({ platform, handle, id }) => `${platform} ${handle ?? id}`).join(', ')
  const lists = [
    ...listed(
      from.windows,
      to.windows,
      ({ id }) => id,
      ({ id, from, until }) => fill(said.window, { id, from, until }),
      said,
    ),
    ...listed(
      from.accounts,
      to.accounts,
      nameOf,
      entry => fill(said.account, { who: entry.who, accounts: accounts(entry) }),
      said,
    ),
    ...listed(
      from.exceptions,
      to.exceptions,
      nameOf,
      entry => fill(said.neutral, { who: entry.who, accounts: accounts(entry) }),
      said,
    ),
    ...listed(
      from.words,
      to.words,
      ({ tag }) => tag.toLowerCase(),
      ({ tag }) => fill(said.word, { tag }),
      said,
    ),
    ...listed(
      from.basis,
      to.basis,
      ({ id }) => id,
      ({ id }) => fill(said.law, { id }),
      said,
    ),
  ]
  const [before, after] = [await fingerprint(from), await fingerprint(to)]
  const keys = before === after ? [] : [fill(said.keys, { from: before ?? said.nothing, to: after ?? said.nothing })]
  const all = [...fields, ...keys, ...lists]
  const shown = all.length > MOST ? [...all.slice(0, MOST), `… ${all.length - MOST}`] : all
  return all.length > 0 ? shown : [said.none]
}

const short = (value: string): string => (value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS)}…` : value)
const fingerprint = async ({ keyring }: Pack) => keyring && (await fingerprintOf(keyring))
/** An entry is the same one while its owner, role and accounts are. */
const nameOf = ({ who, role, on }: Pack['accounts'][number] | Pack['exceptions'][number]): string =>
  JSON.stringify([who, role, on.map(({ platform, handle, id }) => [platform, handle, id])])

function listed<Entry>(
  from: readonly Entry[],
  to: readonly Entry[],
  key: (entry: Entry) => string,
  say: (entry: Entry) => string,
  said: Call['text']['diff'],
): string[] {
  const before = new Map(from.map(entry => [key(entry), entry]))
  const after = new Map(to.map(entry => [key(entry), entry]))
  const added = to.filter(entry => !before.has(key(entry))).map(entry => fill(said.added, { what: say(entry) }))
  const removed = from.filter(entry => !after.has(key(entry))).map(entry => fill(said.removed, { what: say(entry) }))
  const changed = to
    .filter(entry => before.has(key(entry)) && JSON.stringify(before.get(key(entry))) !== JSON.stringify(entry))
    .map(entry => fill(said.changed, { what: say(entry) }))
  return [...added, ...removed, ...changed]
}
