import { useState } from 'preact/hooks'
import type { Instant } from '../../lib/base/time'
import type { KeptPolicy } from '../../lib/model/policy'
import type { Subscription } from '../../lib/model/subscription'
import { sayTrouble } from '../../lib/text/say-trouble'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Notice } from '../ui/notice'
import { useWords } from '../words'

interface PolicySectionProps {
  kept: KeptPolicy
  /** When the browser last answered; 0 = never. */
  read: Instant
  subscriptions: readonly Subscription[]
  /** The whole of it as text for IT, without personal data. */
  diagnostics: () => string
}

/** Kebijakan instansi: what arrived of the employer's policy, what did not and why, and how the lists do. */
export function PolicySection({ kept, read, subscriptions, diagnostics }: PolicySectionProps) {
  const { text, fill, instant, language } = useWords()
  const words = text.policy
  const [copied, setCopied] = useState(false)
  const { policy, used, refused } = kept
  const any = used.length + refused.length > 0
  const copy = () => void navigator.clipboard.writeText(diagnostics()).then(() => setCopied(true))
  return (
    <Card title={words.title} icon="folder">
      <p class="soft">{words.hint}</p>
      {!any && <p>{words.none}</p>}
      {policy.supportContact && <p>{fill(words.contact, { contact: policy.supportContact })}</p>}
      {policy.lockSites && <Notice>{words.lockedSites}</Notice>}
      {used.length > 0 && (
        <>
          <h3>{words.used}</h3>
          <p class="row">
            {used.map(name => (
              <Chip key={name} icon="check">
                {name}
              </Chip>
            ))}
          </p>
        </>
      )}
      {refused.length > 0 && (
        <>
          <h3>{words.refused}</h3>
          <ul class="plain-lines">
            {refused.map(({ key, line, why }) => (
              <li key={`${key} ${line} ${why}`}>
                <strong>{key}</strong>
                {line !== undefined && `, ${fill(words.line, { n: String(line) })}`}: {words.why[why]}
              </li>
            ))}
          </ul>
        </>
      )}
      {any && <p class="soft small">{words.refusedHint}</p>}
      {subscriptions.length > 0 && (
        <>
          <h3>{words.packs}</h3>
          <ul class="plain-lines">
            {subscriptions.map(({ id, packId, serial, checked, trouble }) => (
              <li key={id}>
                <strong>{packId ?? id}</strong>
                {serial !== undefined && ` · ${fill(text.lists.number, { serial: String(serial) })}`}
                {checked && ` · ${fill(text.followed.checked, { at: instant(checked) })}`}
                {trouble && <span class="soft"> {sayTrouble(trouble, text, language).what}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="soft small">{read > 0 ? fill(words.read, { at: instant(read) }) : words.neverRead}</p>
      <div>
        <Button icon="file" onPress={copy}>
          {words.copy}
        </Button>
      </div>
      <p class="soft small">{words.copyHint}</p>
      <div role="status">{copied && <Notice tone="done" title={words.copied} />}</div>
    </Card>
  )
}
