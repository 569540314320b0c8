import { useState } from 'preact/hooks'
import type { FindingRow } from '../../lib/model/footprint'
import { Button, OutLink } from '../ui/button'
import { QrCode } from '../ui/qr-code'
import { useWords } from '../words'
import { linkOf, type ReviewTools } from './review-tools'

interface OpenItemProps {
  row: FindingRow
  tools: ReviewTools
  /** The next thing to do, in the queue. */
  main?: boolean
}

/** The way to the act on its own site: here in a new tab, or on the phone, where the app is. */
export function OpenItem({ row, tools, main }: OpenItemProps) {
  const { text, fill } = useWords()
  const { working } = text
  const [onPhone, setOnPhone] = useState(false)
  const [copied, setCopied] = useState(false)
  const link = linkOf(row, tools.addressOf)
  if (!link) return <p class="soft">{working.noLink}</p>
  const copy = () => void navigator.clipboard.writeText(link.href).then(() => setCopied(true))
  return (
    <div class="stack">
      <div class="row">
        <OutLink href={link.href} look={main ? 'main' : 'plain'} onPress={() => tools.onOpened(row)}>
          {main
            ? fill(working.openNow, { site: text.platforms[row.activity.platform] })
            : link.post
              ? text.footprint.openPost
              : text.footprint.openAccount}
        </OutLink>
        <Button look="quiet" icon="phone" expanded={onPhone} onPress={() => setOnPhone(!onPhone)}>
          {working.phone}
        </Button>
      </div>
      {onPhone && (
        <div class="on-phone">
          <QrCode text={link.href} name={fill(working.code, { link: link.href })} />
          <div class="stack">
            <p>{working.phoneHint}</p>
            <p class="soft small" dir="ltr">
              {link.href}
            </p>
            <div>
              <Button icon="link" onPress={copy}>
                {working.copy}
              </Button>{' '}
              <span role="status">{copied && working.copied}</span>
            </div>
          </div>
        </div>
      )}
      {row.state === 'open' && <p class="soft small">{tools.seesUndo(row) ? working.waits : working.waitsNot}</p>}
    </div>
  )
}
