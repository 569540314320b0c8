import type { Keyring } from '../../model/keyring'
import { formatPack } from '../../packs/format'
import { fingerprintOf } from '../../packs/keys'
import { fill } from '../../text/say'
import { type Call, type Command, needed, Stop } from './command'
import { readDraft, write } from './files'
import { readPublic } from './key-file'

/** Names who may sign a pack. Once it has been issued keys change by `rotate` only. */
export const keyring: Command = {
  options: ['threshold'],
  files: 2,
  async run(call) {
    const { files, text, say } = call
    const file = files[0] as string
    const pack = readDraft(file, call)
    const ring = await keyringFrom(files.slice(1), call)
    const fingerprint = await fingerprintOf(ring)
    if (pack.keyring && pack.serial > 0 && (await fingerprintOf(pack.keyring)) !== fingerprint)
      throw new Stop([text.key.useRotate])
    write(file, formatPack({ ...pack, keyring: ring }), text)
    say(fill(text.wrote, { file }), fill(text.next.keyring, { fingerprint }))
  },
}

export async function keyringFrom(files: readonly string[], call: Call): Promise<Keyring> {
  const { text } = call
  const keys = []
  for (const file of files) keys.push(await readPublic(file, text))
  const different = [...new Map(keys.map(key => [key.kid, key])).values()]
  const threshold = Number(needed(call, 'threshold'))
  if (!Number.isInteger(threshold) || threshold < 1 || threshold > different.length)
    throw new Stop([fill(text.key.badThreshold, { most: String(different.length) })], 2)
  return { threshold, keys: different }
}
