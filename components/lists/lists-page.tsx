import type { Day } from '../../lib/base/time'
import type { OwnEntry } from '../../lib/model/own-list'
import type { Pack } from '../../lib/model/pack'
import type { Platform } from '../../lib/model/platform'
import { OwnFile } from '../own/own-file'
import { type OwnActions, OwnPanel } from '../own/own-panel'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { PackCard } from './pack-card'

export interface ListsPageProps {
  today: Day
  /** `undefined` while they are being read. */
  packs: readonly Pack[] | undefined
  /** Packs that could not be read. */
  unreadable: number
  packsOff: readonly string[]
  onPack: (packId: string, on: boolean) => void
  own: readonly OwnEntry[]
  platforms: readonly Platform[]
  ownActions: OwnActions
  onExport: Parameters<typeof OwnFile>[0]['onExport']
  onImport: Parameters<typeof OwnFile>[0]['onImport']
}

/** Daftar: the own list, then the packs. */
export function ListsPage(props: ListsPageProps) {
  const { text } = useWords()
  return (
    <>
      <header class="page-head">
        <h1>{text.lists.title}</h1>
        <p class="soft">{text.lists.lead}</p>
      </header>
      <Card title={text.own.title} icon="list">
        <OwnPanel entries={props.own} platforms={props.platforms} actions={props.ownActions} />
        <hr />
        <OwnFile onExport={props.onExport} onImport={props.onImport} />
      </Card>
      <div class="section-head">
        <h2>{text.lists.packs}</h2>
        <p class="soft">{text.lists.packsHint}</p>
      </div>
      {props.unreadable > 0 && <Notice tone="attention" title={text.lists.unreadable(props.unreadable)} />}
      {!props.packs && <p class="soft">{text.common.loading}</p>}
      {props.packs?.length === 0 && <p class="soft">{text.lists.none}</p>}
      {props.packs?.map(pack => (
        <PackCard
          key={pack.packId}
          pack={pack}
          today={props.today}
          on={!props.packsOff.includes(pack.packId)}
          onToggle={on => props.onPack(pack.packId, on)}
        />
      ))}
    </>
  )
}
