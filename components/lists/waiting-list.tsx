import type { Refusal } from '../../lib/model/refusal'
import type { Subscription } from '../../lib/model/subscription'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { TroubleNotice } from './trouble-notice'

interface WaitingListProps {
  waiting: readonly { subscription: Subscription; refusal?: Refusal; byPolicy: boolean }[]
  onRemove: (id: string) => void
}

/** Lists that are followed and of which there is nothing to use: not come yet, or changed where they were stored. */
export function WaitingList({ waiting, onRemove }: WaitingListProps) {
  const { text, fill } = useWords()
  const words = text.followed
  return (
    <>
      {waiting.map(({ subscription, refusal, byPolicy }) => {
        const { id, address, packId, trouble } = subscription
        return (
          <Card
            key={id}
            title={fill(words.waiting, { address: address ?? packId ?? text.followed.ways[subscription.way] })}
            icon="clock"
          >
            {refusal && <TroubleNotice trouble={refusal} />}
            {trouble && <TroubleNotice trouble={trouble} />}
            {!byPolicy && (
              <div>
                <Button icon="trash" onPress={() => onRemove(id)}>
                  {words.remove}
                </Button>
              </div>
            )}
          </Card>
        )
      })}
    </>
  )
}
