import { fail, ok, type Result } from '../base/result'
import type { Keyring } from '../model/keyring'
import type { Refusal } from '../model/refusal'
import type { Envelope } from '../model/schemas/envelope'
import type { Trust } from '../model/trust'
import type { Anchor } from './anchor'
import { readCover } from './cover'
import { fingerprintOf, isSound } from './keys'
import type { Moment } from './moment'
import { walkRotations } from './rotation'
import { lacking, signersOf } from './signatures'

/** Who signed, and who may sign the next one. */
export interface Keys {
  keyring: Keyring
  signers: string[]
  rotated: boolean
}

/** The keys we trust have signed; and if the pack names others for the future, those have signed as well. */
export async function agreedKeys(
  envelope: Envelope,
  json: unknown,
  anchor: Anchor | undefined,
  trust: Trust,
  { now }: Moment,
): Promise<Result<Keys, Refusal>> {
  const given = { revoked: trust.revoked ?? [], now }
  const cover = readCover(json)
  let trusted: { keyring: Keyring; epoch: number } | undefined = anchor
  if (anchor) {
    let refused = lacking(await signersOf(envelope, anchor.keyring, given), anchor.keyring)
    if (refused && cover.ok) {
      const walked = await walkRotations(envelope, cover.value.packId, anchor, given)
      trusted = walked
      if (walked.epoch !== anchor.epoch)
        refused = lacking(await signersOf(envelope, walked.keyring, given), walked.keyring)
    }
    if (refused) return fail(refused)
  }
  // From here on the payload is one our keys have signed; or nobody is trusted yet, and it must agree with itself.
  if (!cover.ok) return cover
  const { keyring, epoch } = cover.value
  if (!(await isSound(keyring))) return fail({ kind: 'wrong-keyring' })
  const own = await signersOf(envelope, keyring, given)
  const refused = lacking(own, keyring)
  const rotated = anchor !== undefined && (await fingerprintOf(anchor.keyring)) !== (await fingerprintOf(keyring))
  if (refused) return fail(rotated ? { kind: 'rotation-not-agreed' } : refused)
  if (rotated && trusted && epoch <= anchor.epoch) return fail({ kind: 'rotation-same-epoch' })
  return ok({ keyring, signers: own.valid, rotated: rotated && anchor.epoch >= 0 }) // of a first pack nobody knew other keys
}
