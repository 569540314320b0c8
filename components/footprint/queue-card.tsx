import { useEffect, useRef } from 'preact/hooks'
import type { FindingState } from '../../lib/model/finding'
import type { FindingRow } from '../../lib/model/footprint'
import { Button, OutLink } from '../ui/button'
import { Card } from '../ui/card'
import { Chip } from '../ui/chip'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { MarkButtons, STATE_ICONS } from './mark-buttons'
import { OpenItem } from './open-item'
import './queue-card.css'
import { linkOf, type ReviewTools } from './review-tools'
import { accountOf, actWords, timeWords } from './row-words'
import type { useQueue } from './use-queue'

interface QueueCardProps {
  queue: ReturnType<typeof useQueue>
  tools: ReviewTools
  onMark: (key: string, state: FindingState, reason?: string) => void
}

/** One act at a time: opened by the person, undone by the person, closed when that is seen or said. */
export function QueueCard({ queue, tools, onMark }: QueueCardProps) {
  const words = useWords()
  const { text, fill, number, instant } = words
  const { row } = queue
  const item = useRef<HTMLDivElement>(null)
  // Begun from the list below, and turned to the next by a press: the focus comes along.
  useEffect(() => item.current?.focus(), [row?.key])
  if (!row) return null
  return (
    <Card title={text.working.queue} icon="list">
      <p class="soft small">
        {text.working.queueHint} {text.working.queueLeft(number(queue.left))}.
      </p>
      <div class="queue-item arrival" key={row.key} ref={item} tabIndex={-1}>
        <p class="queue-act" dir="auto">
          {actWords(words, row.activity, accountOf(row))}
        </p>
        <p class="soft small">
          {text.platforms[row.activity.platform]} · {timeWords(words, row.activity.time)}
        </p>
        {row.state === 'open' ? (
          <>
            <OpenItem row={row} tools={tools} main />
            <MarkButtons
              legend={text.footprint.mark}
              state={row.state}
              onMark={(state, reason) => onMark(row.key, state, reason)}
            />
          </>
        ) : (
          <p role="status">
            <Chip icon={STATE_ICONS[row.state]} look="strong">
              {row.since === undefined
                ? text.states[row.state]
                : fill(text.working.seenAt, { state: text.states[row.state], at: instant(row.since) })}
            </Chip>
          </p>
        )}
      </div>
      {queue.rests && queue.next ? (
        <Notice
          icon="clock"
          title={text.working.rest}
          actions={<Button onPress={queue.goOn}>{text.working.restGo}</Button>}
        >
          <p>{text.working.restHint(number(queue.openedLately))}</p>
        </Notice>
      ) : (
        <div class="row">
          {row.state !== 'open' && queue.next && <OpenNext next={queue.next} queue={queue} tools={tools} />}
          {row.state === 'open' && queue.next && (
            <Button look="quiet" onPress={queue.skip}>
              {text.working.skip}
            </Button>
          )}
          <Button look="quiet" icon="close" onPress={queue.stop}>
            {text.working.queueStop}
          </Button>
        </div>
      )}
      {row.state !== 'open' && !queue.next && <p role="status">{text.working.queueOver}</p>}
    </Card>
  )
}

/** Takes the next one and opens it by the same press; where there is no address, only takes it. */
function OpenNext({ next, queue, tools }: { next: FindingRow } & Pick<QueueCardProps, 'queue' | 'tools'>) {
  const { text } = useWords()
  const link = linkOf(next, tools.addressOf)
  if (!link) {
    return (
      <Button look="main" onPress={() => queue.take(next)}>
        {text.working.openNext}
      </Button>
    )
  }
  const open = () => {
    tools.onOpened(next)
    queue.take(next)
  }
  return (
    <OutLink href={link.href} look="main" onPress={open}>
      {text.working.openNext}
    </OutLink>
  )
}
