import type { Day } from '../../lib/base/time'
import type { Channel } from '../../lib/model/help'
import { safeHref } from '../footprint/safe-href'
import { OutLink } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { useWords } from '../words'
import { Sources } from './sources'
import { useHelpWords } from './use-help-words'

/** Where to ask and report, each with its source and the day it was compared. */
export function Channels({ channels, checked }: { channels: readonly Channel[]; checked: Day }) {
  const { fill, of, day } = useWords()
  const help = useHelpWords()
  const words = help.channels
  return (
    <div id="tanya" class="help-part">
      <Card title={words.title}>
        <p class="soft">{fill(words.lead, { day: day(checked) })}</p>
        <ul class="plain-list help-channels">
          {channels.map(channel => {
            const href = channel.address && safeHref(channel.address)
            return (
              <li key={channel.id}>
                <p class="row">
                  <strong>{of(channel.name)}</strong>
                  <Chip>{words.for[channel.for]}</Chip>
                </p>
                <p>
                  {of(channel.what)} {of(channel.how)}
                </p>
                {href && (
                  <p>
                    <OutLink href={href}>{new URL(href).hostname}</OutLink>
                  </p>
                )}
                <p>
                  <Sources addresses={channel.sources} />
                </p>
              </li>
            )
          })}
        </ul>
      </Card>
    </div>
  )
}
