import { existsSync } from 'node:fs'
import type { Keyring } from '../../model/keyring'
import type { Signed } from '../../model/schemas/envelope'
import { payloadOf, TYPES } from '../../packs/envelope'
import { formatPack } from '../../packs/format'
import { fingerprintOf } from '../../packs/keys'
import { lacking, signersOf } from '../../packs/signatures'
import { fill } from '../../text/say'
import { addSignature, sign } from '../signing'
import { type Command, needed, Stop } from './command'
import { pathOf, readDraft, readJson, write } from './files'
import { openKey } from './key-file'
import { keyringFrom } from './keyring'
import { passphrase } from './passphrase'
import { beside } from './sign'

/**
 * New keys, agreed by the threshold of the old and of the new ones. Run by each person in turn: signatures gather in
 * `….rotation.json`; when there are enough, the draft gets the new keyring and a new epoch.
 */
export const rotate: Command = {
  options: ['threshold', 'key', 'passphrase-file'],
  files: 2,
  async run(call) {
    const { files, text, say } = call
    const file = files[0] as string
    const pack = readDraft(file, call)
    const old = pack.keyring
    if (!old) throw new Stop([text.check.noKeyring])
    const keyring = await keyringFrom(files.slice(1), call)
    const names = beside(file)
    const waiting = names.rotations.replace('.rotations.', '.rotation.')
    const payload = { packId: pack.packId, epoch: pack.epoch + 1, keyring }
    let signed = await started(waiting, payload, call.text)
    needed(call, 'key')
    for (const name of call.options.key ?? []) {
      signed = await addSignature(signed, TYPES.keyring, await openKey(name, () => passphrase(call), text))
    }
    const [by, next] = [await signersOf(signed, old), await signersOf(signed, keyring)]
    if (lacking(by, old) || lacking(next, keyring)) {
      write(waiting, `${JSON.stringify(signed)}\n`, text)
      say(fill(text.wrote, { file: waiting }))
      throw new Stop([fill(text.key.needBoth, { old: String(old.threshold), new: String(keyring.threshold) })])
    }
    const all = existsSync(pathOf(names.rotations)) ? (readJson(names.rotations, text) as Signed[]) : []
    write(names.rotations, `${JSON.stringify([...all, signed])}\n`, text)
    write(file, formatPack({ ...pack, epoch: pack.epoch + 1, serial: 0, keyring }), text)
    say(fill(text.wrote, { file: names.rotations }), fill(text.wrote, { file }))
    say(fill(text.next.keyring, { fingerprint: await fingerprintOf(keyring) }))
  },
}

/** Goes on with what others have signed, if it is the same change of keys. */
async function started(
  file: string,
  payload: { packId: string; epoch: number; keyring: Keyring },
  text: Parameters<typeof readJson>[1],
): Promise<Signed> {
  if (existsSync(pathOf(file))) {
    const signed = readJson(file, text) as Signed
    if (JSON.stringify(payloadOf(signed)) === JSON.stringify(payload)) return signed
  }
  return sign(new TextEncoder().encode(JSON.stringify(payload)), TYPES.keyring, [])
}
