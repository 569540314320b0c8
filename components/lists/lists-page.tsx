import type { Day } from '../../lib/base/time'
import type { OwnEntry } from '../../lib/model/own-list'
import type { Platform } from '../../lib/model/platform'
import { OwnFile } from '../own/own-file'
import { type OwnActions, OwnPanel } from '../own/own-panel'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { useWords } from '../words'
import { AddList, type AddListActions } from './add-list'
import type { OfferProps } from './offer-card'
import { PackCard, type ShownPack } from './pack-card'
import { WaitingList } from './waiting-list'

type Shown = Omit<OfferProps, 'onUse' | 'onLeave'>

export interface ListsPageProps<Offer extends Shown> {
  today: Day
  /** `undefined` while they are being read. */
  packs: readonly ShownPack[] | undefined
  /** Followed, with nothing to use yet. */
  waiting: Parameters<typeof WaitingList>[0]['waiting']
  /** Packs that could not be read. */
  unreadable: number
  packsOff: readonly string[]
  onPack: (packId: string, on: boolean) => void
  /** Of a subscription, by its id. */
  onCheck: (id: string) => void
  onBack: (id: string) => void
  onRemove: (id: string) => void
  addActions: AddListActions<Offer>
  /** An address the page was opened with; undefined where it was not opened for adding. */
  addAddress: string | undefined
  own: readonly OwnEntry[]
  platforms: readonly Platform[]
  ownActions: OwnActions
  onExport: Parameters<typeof OwnFile>[0]['onExport']
  onImport: Parameters<typeof OwnFile>[0]['onImport']
}

/** Daftar: the own list, then the packs. */
export function ListsPage<Offer extends Shown>(props: ListsPageProps<Offer>) {
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
      <AddList actions={props.addActions} address={props.addAddress ?? ''} arrive={props.addAddress !== undefined} />
      {props.unreadable > 0 && <Notice tone="attention" title={text.lists.unreadable(props.unreadable)} />}
      {!props.packs && <p class="soft">{text.common.loading}</p>}
      {props.packs?.length === 0 && <p class="soft">{text.lists.none}</p>}
      {props.packs?.map(shown => {
        const id = shown.subscription?.id ?? ''
        return (
          <PackCard
            {...shown}
            key={shown.pack.packId}
            today={props.today}
            on={!props.packsOff.includes(shown.pack.packId)}
            onToggle={on => props.onPack(shown.pack.packId, on)}
            onCheck={() => props.onCheck(id)}
            onBack={() => props.onBack(id)}
            onRemove={() => props.onRemove(id)}
          />
        )
      })}
      <WaitingList waiting={props.waiting} onRemove={props.onRemove} />
    </>
  )
}
