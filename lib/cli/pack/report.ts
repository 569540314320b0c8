import type { Pack } from '../../model/pack'
import type { Refusal } from '../../model/refusal'
import type { TrustedPack } from '../../model/trust'
import { compositionOf } from '../../packs/composition'
import { textIn } from '../../text/language'
import { fill, sayDay } from '../../text/say'
import { sayRefusal } from '../../text/say-refusal'
import { inNumbers, inShort } from './advice'
import type { Call } from './command'

type Asker = Pick<Call, 'text' | 'language'>

/** A pack in the words that staff see as well: number, dates, signers, fingerprint, and how its sides compare. */
export function told(
  { pack, signers, keyring, fingerprint, rotated, unmetNeeds, news }: TrustedPack,
  call: Asker,
): string[] {
  const { verify } = call.text
  return [
    ...headline(pack, call),
    verify.news[news],
    fill(verify.signers, { kids: signers.join(', '), have: String(signers.length), need: String(keyring.threshold) }),
    fill(verify.fingerprint, { fingerprint }),
    ...(rotated ? [verify.rotated] : []),
    ...(unmetNeeds.length > 0 ? [fill(verify.unmet, { needs: unmetNeeds.join(', ') })] : []),
    ...contents(pack, call),
  ]
}

/** How many of what, and how the sides of each contest compare. */
export const contents = (pack: Pack, call: Asker): string[] => [
  inShort(pack, call),
  ...compositionOf(pack).contests.map(
    ({ contest, sides }) => `  ${fill(call.text.verify.side, { contest, sides: inNumbers(sides, call.text) })}`,
  ),
]

export function headline(pack: Pack, { text, language }: Asker): string[] {
  const { months } = textIn(language)
  const { packId, epoch, serial, issued, expires } = pack
  return [
    fill(text.verify.pack, { title: pack.title[language], packId, epoch: String(epoch), serial: String(serial) }),
    fill(text.verify.dates, { issued: sayDay(issued, months), expires: expires ? sayDay(expires, months) : '–' }),
  ]
}

export function refusedInWords(refusal: Refusal, language: 'id' | 'en'): string[] {
  const { what, todo, details } = sayRefusal(refusal, textIn(language), language)
  return [`  ${what}`, `  ${todo}`, ...details.map(detail => `    ${detail}`)]
}
