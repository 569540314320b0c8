import type { Instant } from '../base/time'
import type { Keyring } from '../model/keyring'
import { type Envelope, rotationSchema } from '../model/schemas/envelope'
import { payloadOf, TYPES, wrongHeader } from './envelope'
import { isSound } from './keys'
import { lacking, signersOf } from './signatures'

/** Where the chain of keys has come to. `epoch` is the last rotation's, or the one we began with. */
export interface Walked {
  keyring: Keyring
  epoch: number
}

/**
 * Follows signed rotations from the keys we trust towards today's. Each counts only if the keys before it and its own have both
 * agreed; what does not fit is passed over, so that older rotations may stand there for devices that were away longer.
 */
export async function walkRotations(
  { rotations = [] }: Envelope,
  packId: string,
  from: Walked,
  given: { revoked?: readonly string[]; now?: Instant },
): Promise<Walked> {
  let at = from
  for (const signed of rotations) {
    if (wrongHeader(signed, TYPES.keyring)) continue
    const rotation = rotationSchema.safeParse(payloadOf(signed))
    if (!rotation.success || rotation.data.packId !== packId || rotation.data.epoch <= at.epoch) continue
    const keyring = rotation.data.keyring as Keyring
    if (!(await isSound(keyring))) continue
    // A key that is past its day may still say who comes after it; a revoked one may not.
    const before = await signersOf(signed, at.keyring, { revoked: given.revoked ?? [] })
    const after = await signersOf(signed, keyring, given)
    if (!lacking(before, at.keyring) && !lacking(after, keyring)) at = { keyring, epoch: rotation.data.epoch }
  }
  return at
}
