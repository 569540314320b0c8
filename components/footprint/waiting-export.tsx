import { dayOf, type Instant } from '../../lib/base/time'
import type { AskedExports } from '../../lib/model/asked-export'
import type { Platform } from '../../lib/model/platform'
import { Button, OutLink } from '../ui/button'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { REQUEST_PAGES } from './request-pages'

export interface WaitingProps {
  asked: AskedExports
  /** Of them, whose data may be ready. */
  ready: readonly Platform[]
  onAsked: (platform: Platform) => void
  onLater: (platform: Platform) => void
  onForget: (platform: Platform) => void
}

/** In the guide of one site: the person's own note that they asked, and when they are reminded. */
export function AskedNote({ site, asked, onAsked, onForget }: WaitingProps & { site: Platform }) {
  const { text, fill, day } = useWords()
  const one = asked[site]
  const on = (at: Instant) => day(dayOf(at))
  if (!one) {
    return (
      <div class="row">
        <Button icon="clock" onPress={() => onAsked(site)}>
          {text.waiting.asked}
        </Button>
      </div>
    )
  }
  return (
    <Notice live icon="clock" actions={<Button onPress={() => onForget(site)}>{text.waiting.forget}</Button>}>
      <p>{fill(text.waiting.noted, { site: text.platforms[site], day: on(one.asked), later: on(one.remind) })}</p>
    </Notice>
  )
}

/** "Is it ready?", for each download that may be. */
export function ExportsReady({ asked, ready, onLater, onForget }: WaitingProps) {
  const { text, fill, day } = useWords()
  return ready.map(site => (
    <Notice
      key={site}
      icon="clock"
      title={text.waiting.readyTitle}
      actions={
        <>
          <OutLink href={REQUEST_PAGES[site]} look="plain">
            {fill(text.waiting.open, { site: text.platforms[site] })}
          </OutLink>
          <Button onPress={() => onLater(site)}>{text.waiting.notYet}</Button>
          <Button onPress={() => onForget(site)}>{text.waiting.done}</Button>
        </>
      }
    >
      <p>{fill(text.waiting.ready, { site: text.platforms[site], day: day(dayOf(asked[site]?.asked ?? 0)) })}</p>
    </Notice>
  ))
}
