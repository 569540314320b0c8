import type { Instant } from '../base/time'
import type { KeptPolicy } from '../model/policy'
import type { Subscription } from '../model/subscription'

interface Seen {
  /** Of the extension. */
  version: string
  /** Of the browser, as it calls itself, without what lies behind its name. */
  browser: string
  now: Instant
  policy: KeptPolicy
  read: Instant
  subscriptions: readonly Subscription[]
  /** packIds inside the extension. */
  packaged: readonly { packId: string; serial: number }[]
}

/**
 * What IT needs to help, as plain text in English: keys, packs, numbers, failures. Nothing about the person: no settings, no own list,
 * no counts, no account.
 */
export function diagnosticsOf({ version, browser, now, policy, read, subscriptions, packaged }: Seen): string {
  const { used, refused } = policy
  return [
    `Jejak Netral ${version}, ${browser}`,
    `at ${at(now)}`,
    '',
    `policy: ${read > 0 ? `read ${at(read)}` : 'never answered'}${policy.emptySince ? ', empty once, being asked again' : ''}`,
    `  used: ${used.join(', ') || 'none'}`,
    ...refused.map(({ key, line, why }) => `  refused: ${key}${line ? ` line ${line}` : ''}: ${why}`),
    '',
    'packs',
    ...packaged.map(({ packId, serial }) => `  ${packId} serial ${serial}, packaged`),
    ...subscriptions.flatMap(one => [
      `  ${one.packId ?? 'not taken yet'}${one.serial === undefined ? '' : ` serial ${one.serial}`}, ${one.way}`,
      ...(one.address ? [`    address ${one.address}`] : []),
      ...(one.fingerprint ? [`    fingerprint ${one.fingerprint}`] : []),
      ...(one.signers ? [`    signed by ${one.signers.join(', ')}`] : []),
      `    checked ${one.checked ? at(one.checked) : 'never'}, next ${one.next ? at(one.next) : 'never'}, failures ${one.failures}`,
      ...(one.trouble ? [`    trouble ${one.trouble.kind}`] : []),
      ...(one.leftHash ? ['    the person went back to the one before'] : []),
    ]),
    '',
  ].join('\n')
}

const at = (instant: Instant): string => new Date(instant).toISOString()
