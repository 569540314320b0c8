import type { Day, Instant } from '../../lib/base/time'
import type { HealthState } from '../../lib/model/health'
import type { InView } from '../../lib/model/in-view'
import type { OwnEntry } from '../../lib/model/own-list'
import type { Window } from '../../lib/model/pack'
import type { PauseInForce } from '../../lib/model/pauses'
import type { Platform } from '../../lib/model/platform'
import type { DayCounts } from '../../lib/model/settings'
import { sayAge } from '../../lib/text/say'
import { Mark } from '../mark'
import { type OwnActions, OwnPanel } from '../own/own-panel'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { useWords } from '../words'
import { CountsCard } from './counts-card'
import { InViewCard } from './in-view-card'
import './popup.css'
import type { RestProps } from './rest-card'
import { SiteCard, type SiteState } from './site-card'
import { TodayCard } from './today-card'

/** Where the popup leads: a place of the full page, or a page that is one thing. */
export type PopupPlace = 'jejak' | 'daftar' | 'setelan' | 'setelan/status' | 'latihan' | 'bantuan'

export interface PopupProps {
  today: Day
  now: Instant
  site: SiteState | undefined
  sites: readonly Platform[]
  accessMissing: boolean
  accessRefused: boolean
  windows: readonly Window[] | undefined
  health: HealthState
  /** Pauses of packs that reach this site today. */
  pauses: readonly PauseInForce[]
  counts: DayCounts
  /** Acts of the footprint kept on this device that are still to review; 0 where the person wants no number. */
  open: number
  /** Sites whose data, asked for by the person, may be ready. */
  ready: readonly Platform[]
  own: readonly OwnEntry[]
  ownPlatforms: readonly Platform[]
  ownActions: OwnActions
  /** When the page's data was made; `undefined` before it was. */
  snapshotMade: Instant | undefined
  /** The account whose page is open; `undefined` where there is none, or while packs are read. */
  seen: InView | undefined
  /** Acts in the tab that passed with an info. */
  infos: number
  rest: RestProps
  onAddSeen: () => void
  onToggle: (platform: Platform, on: boolean) => void
  onReload: () => void
  onGrant: () => void
  onOpen: (place: PopupPlace) => void
}

/** What a person sees on a press of the toolbar button: this site, today, my list. */
export function Popup(props: PopupProps) {
  const { text, fill, number } = useWords()
  const age = props.snapshotMade === undefined ? undefined : sayAge(props.now - props.snapshotMade, text.ages)
  return (
    <div class="popup">
      <header class="popup-head">
        <Mark />
        <h1>{text.product.name}</h1>
        <Button look="quiet" icon="settings" onPress={() => props.onOpen('setelan')}>
          {text.popup.openSettings}
        </Button>
      </header>
      <main class="popup-body">
        <SiteCard {...props} onHealth={() => props.onOpen('setelan/status')} />
        {props.seen && <InViewCard seen={props.seen} onAdd={props.onAddSeen} />}
        <TodayCard
          today={props.today}
          windows={props.windows}
          ownCount={props.own.filter(entry => entry.as === 'hold').length}
        />
        <CountsCard counts={props.counts} />
        <Card title={text.own.title} icon="list">
          <OwnPanel entries={props.own} platforms={props.ownPlatforms} actions={props.ownActions} atMost={3} />
        </Card>
        {props.open > 0 && (
          <Button look="quiet" icon="search" onPress={() => props.onOpen('jejak')}>
            {text.working.popupOpen(number(props.open))}
          </Button>
        )}
        {props.ready.map(site => (
          <Button key={site} look="quiet" icon="clock" onPress={() => props.onOpen('jejak')}>
            {fill(text.waiting.popup, { site: text.platforms[site] })}
          </Button>
        ))}
        <nav class="popup-ways" aria-label={text.nav.label}>
          <Button look="main" icon="trail" onPress={() => props.onOpen('jejak')}>
            {text.popup.openFootprint}
          </Button>
          <Button onPress={() => props.onOpen('daftar')}>{text.popup.openLists}</Button>
          <Button onPress={() => props.onOpen('latihan')}>{text.ways['practice.html']}</Button>
          <Button onPress={() => props.onOpen('bantuan')}>{text.ways['help.html']}</Button>
        </nav>
        <p class="soft small popup-age">{age ? fill(text.popup.snapshot, { age }) : text.popup.noSnapshot}</p>
      </main>
    </div>
  )
}
