import type { Footprint } from '../../lib/model/footprint'
import type { Inventory } from '../../lib/model/inventory'
import type { AskKeep, Keeping, LockState } from '../../lib/model/keep'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { BackupCard, type BackupCardProps } from './backup-card'
import { EraseCard } from './erase-card'
import { ImportsCard } from './imports-card'
import { LockCard } from './lock-card'
import { RetentionCard } from './retention-card'
import './keep.css'

export interface MyDataProps extends Pick<BackupCardProps, 'beside' | 'onSave' | 'onTake'> {
  footprint: Footprint
  lock: LockState
  keeping: Keeping
  ask: AskKeep
  /** What retention erased when the page opened. */
  tidied: number | undefined
  inventory: Inventory | undefined
  onKeeping: (keeping: Partial<Keeping>) => void
  onCheck: () => void
  onErase: (rest: boolean) => void
}

/** "Data saya": everything about keeping, in the order a person asks it. */
export function MyData({ footprint, lock, keeping, ask, tidied, inventory, ...rest }: MyDataProps) {
  const { text, number } = useWords()
  const hasData = footprint.total > 0
  const { beside, onSave, onTake, onKeeping, onCheck, onErase } = rest
  return (
    <section class="stack" aria-labelledby="my-data">
      <header class="section-head">
        <h2 id="my-data">{text.keep.title}</h2>
        <p class="soft">{text.keep.lead}</p>
      </header>
      {tidied !== undefined && tidied > 0 && (
        <Notice tone="done" live title={text.keep.tidied(number(tidied), number(keeping.retention))} />
      )}
      {hasData && <ImportsCard footprint={footprint} ask={ask} />}
      {hasData && (
        <LockCard
          lock={lock}
          kept={footprint.keptWhere}
          idle={keeping.idle}
          ask={ask}
          onIdle={idle => onKeeping({ idle })}
        />
      )}
      <BackupCard ask={ask} hasData={hasData} beside={beside} onSave={onSave} onTake={onTake} />
      {hasData && <RetentionCard days={keeping.retention} ask={ask} onDays={retention => onKeeping({ retention })} />}
      <EraseCard hasData={hasData} inventory={inventory} onCheck={onCheck} onErase={onErase} />
    </section>
  )
}
