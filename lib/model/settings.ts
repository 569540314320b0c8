import type { Day, Instant } from '../base/time'
import { ANYBODY, type Person } from './person'
import type { Platform } from './platform'
import type { Rests } from './rest'

export type Language = 'id' | 'en'

/** `storage.local` key `settings`; every field has a default, so a missing or old record still works. */
export interface Settings {
  language: Language
  person: Person
  /** Sites where the person switched the reminder off. */
  sitesOff: Platform[]
  /** Rests of the reminder, each until its moment. */
  rests: Rests
  /** A quiet list when a photo or video is chosen during a campaign. */
  photos: boolean
  /** packIds switched off. */
  packsOff: string[]
  /** Where a footprint is kept: on this device, or only until the page is closed. */
  footprint: 'device' | 'memory'
  /** The person chose that place; until then a managed device keeps nothing. */
  footprintChosen?: true
  /** Whether the button in the toolbar, and the popup, say how much is still to review. */
  badge: boolean
  /** The person keeps a history of what the reminder asked (30 days); never on a managed device. */
  history?: true
  /** A small note on the site where an act passes with an info. */
  infoNote: boolean
  /** Icon and words beside listed accounts in feeds. */
  labels: boolean
}

/** Where the footprint is kept: as the person chose, else in memory only on a device an employer looks after. */
export const keepOf = ({ footprint, footprintChosen }: Settings, managed: boolean): Settings['footprint'] =>
  managed && !footprintChosen ? 'memory' : footprint

export const DEFAULT_SETTINGS: Settings = {
  language: 'id',
  person: ANYBODY,
  sitesOff: [],
  rests: {},
  packsOff: [],
  photos: true,
  footprint: 'device',
  badge: true,
  infoNote: false,
  labels: false,
}

/** The only thing the reminder keeps of what it did: numbers per day (no accounts, no acts). Key `counts`. */
export interface DayCounts {
  /** Questions shown. */
  asked: number
  /** Answered "don't". */
  dropped: number
  /** Answered "go on". */
  released: number
  /** Quiet notices. */
  informed: number
  /** Acts that passed before the snapshot was read, or whose owner could not be told. */
  unseen: number
}
export type Counts = Record<Day, DayCounts>
export const NO_COUNTS: DayCounts = { asked: 0, dropped: 0, released: 0, informed: 0, unseen: 0 }

/** What a guarded tab answers when the popup asks. */
export interface GuardStatus {
  platform: Platform
  /** When the snapshot in the page was made; absent = not read yet. */
  snapshotMade?: Instant
  on: boolean
}
