import type { Day } from '../../lib/base/time'
import type { Subscription } from '../../lib/model/subscription'
import { Notice } from '../ui/notice'
import { useWords } from '../words'

interface SourceLinesProps {
  subscription: Subscription | undefined
  locked: boolean
  /** Past its time, and since when. */
  over: Day | undefined
}

/** Where a list came from, who signed it, when it was last asked for. */
export function SourceLines({ subscription, locked, over }: SourceLinesProps) {
  const { text, fill, instant, day } = useWords()
  const words = text.followed
  if (!subscription) return <p class="soft small">{words.packaged}</p>
  const { way, address = '', since, signers = [], checked, next } = subscription
  const lines = [
    since && fill(words.since, { at: instant(since), way: fill(words.ways[way], { address }) }),
    words.signedBy(signers.length),
    address && (checked ? fill(words.checked, { at: instant(checked) }) : words.neverChecked),
    address ? next && fill(words.next, { at: instant(next) }) : words.noNext,
  ].filter(line => typeof line === 'string' && line !== '')
  return (
    <>
      <p class="soft small source-lines">{lines.join(' ')}</p>
      {locked && <Notice icon="check">{words.locked}</Notice>}
      {over && <Notice tone="attention">{fill(words.grace, { day: day(over) })}</Notice>}
    </>
  )
}
