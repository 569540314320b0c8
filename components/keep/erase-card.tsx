import { useState } from 'preact/hooks'
import type { Inventory } from '../../lib/model/inventory'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { Asked } from './asked'
import { WhatIsKept } from './what-is-kept'

interface EraseCardProps {
  hasData: boolean
  /** Counted just now, where the person or an erasing asked for it. */
  inventory: Inventory | undefined
  onCheck: () => void
  /** `rest`: also the list, settings and everything else about the person. */
  onErase: (rest: boolean) => void
}

/** Everything at once, and a look at what is there. */
export function EraseCard({ hasData, inventory, onCheck, onErase }: EraseCardProps) {
  const { text } = useWords()
  const [asked, setAsked] = useState(false)
  const [rest, setRest] = useState(false)
  return (
    <Card title={text.keep.everything} icon="trash">
      <p class="soft">{text.keep.everythingHint}</p>
      <div class="row">
        <Button look="caution" icon="trash" onPress={() => setAsked(true)}>
          {hasData ? text.footprint.erase : text.keep.everything}
        </Button>
        <Button icon="search" onPress={onCheck}>
          {text.keep.check}
        </Button>
      </div>
      {inventory && <WhatIsKept inventory={inventory} />}
      {asked && (
        <Asked
          title={text.footprint.eraseTitle}
          yes={text.footprint.eraseYes}
          onYes={() => onErase(rest)}
          onClose={() => setAsked(false)}
        >
          <p>{text.footprint.eraseHint}</p>
          <Toggle
            label={text.keep.alsoRest}
            hint={text.keep.alsoRestHint}
            on={rest}
            onChange={setRest}
            words={text.common}
          />
        </Asked>
      )}
    </Card>
  )
}
