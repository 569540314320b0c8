import type { Instant } from '../base/time'
import type { AskedExport, AskedExports } from '../model/asked-export'
import type { Health } from '../model/health'
import type { HistoryEntry } from '../model/history'
import type { HygieneDone } from '../model/hygiene'
import { DEFAULT_KEEPING, type Keeping } from '../model/keep'
import type { OwnEntry } from '../model/own-list'
import type { Platform } from '../model/platform'
import { type KeptPolicy, NO_KEPT_POLICY } from '../model/policy'
import type { PracticeRecord } from '../model/practice-record'
import type { RestScope } from '../model/rest'
import { type Counts, DEFAULT_SETTINGS, type Settings } from '../model/settings'
import { inForce } from '../model/settings-in-force'
import type { Subscription } from '../model/subscription'
import { browser } from './browser'

/** Everything the extension keeps in `storage.local`, with its default. Snapshots are written by the background alone. */
interface Kept {
  settings: Settings
  'own-list': OwnEntry[]
  counts: Counts
  health: Health
  /** What the employer's policy said when it was last read. */
  policy: KeptPolicy
  /** When that was; 0 = never. */
  'policy-read': number
  practice: PracticeRecord
  /** When the pages' data was last made; 0 = never. */
  'snapshots-made': Instant
  /** How many acts of the footprint kept here are still to review; for badge and popup. */
  'open-count': number
  /** Packs that are followed; their bytes lie in the pack shelf. */
  subscriptions: Subscription[]
  /** Downloads of one's own data that were asked for, to be reminded of. */
  'asked-exports': AskedExports
  keeping: Keeping
  hygiene: HygieneDone
  /** Only where the person switched it on; see `history.ts`. */
  history: HistoryEntry[]
}
const DEFAULTS: Kept = {
  settings: DEFAULT_SETTINGS,
  'own-list': [],
  counts: {},
  health: {},
  policy: NO_KEPT_POLICY,
  'policy-read': 0,
  practice: { done: [] },
  'snapshots-made': 0,
  'open-count': 0,
  subscriptions: [],
  'asked-exports': {},
  keeping: DEFAULT_KEEPING,
  hygiene: {},
  history: [],
}

/** Which of them say something of the person: counted, and erased with everything. A new key does not compile without its answer. */
export const ABOUT_ME: Readonly<Record<keyof Kept, boolean>> = {
  settings: true,
  'own-list': true,
  counts: true,
  health: true,
  policy: false,
  'policy-read': false,
  practice: true,
  'snapshots-made': false,
  'open-count': true,
  subscriptions: true,
  'asked-exports': true,
  keeping: true,
  hygiene: true,
  history: true,
}

/** Several keys in one reading: each reading is a trip to the browser's own process. */
export async function readAll<Key extends keyof Kept>(...keys: Key[]): Promise<{ [Each in Key]: Kept[Each] }> {
  const found = await browser.storage.local.get(keys)
  return Object.fromEntries(keys.map(key => [key, orDefault(key, found[key] as Kept[Key] | undefined)])) as {
    [Each in Key]: Kept[Each]
  }
}

export const read = async <Key extends keyof Kept>(key: Key): Promise<Kept[Key]> => (await readAll(key))[key]

function orDefault<Key extends keyof Kept>(key: Key, found: Kept[Key] | undefined): Kept[Key] {
  if (found === undefined) return structuredClone(DEFAULTS[key])
  return key === 'settings' ? ({ ...DEFAULTS.settings, ...(found as Settings) } as Kept[Key]) : found
}

export const write = <Key extends keyof Kept>(key: Key, value: Kept[Key]): Promise<void> =>
  browser.storage.local.set({ [key]: value })

/** The person's settings as they hold under the employer's policy. */
export async function readInForce(): Promise<Settings> {
  const { settings, policy, subscriptions } = await readAll('settings', 'policy', 'subscriptions')
  return inForce(settings, policy.policy, subscriptions)
}

/** Reads, changes and writes the settings in one go: popup, options page and background may all be at it. */
export const changeSettings = (make: (old: Settings) => Settings): Promise<void> =>
  navigator.locks.request('settings', async () => write('settings', make(await read('settings'))))

/** Reads, changes and writes the numbers of the two nets in one go: guarded tabs report while a page may start them anew. */
export const changeHealth = (make: (old: Health) => Health): Promise<void> =>
  navigator.locks.request('health', async () => write('health', make(await read('health'))))

/** Keeps a reading of the policy; written only where it says something else, so that nobody is woken for nothing. */
export const changePolicy = <Done>(make: (old: KeptPolicy) => { kept: KeptPolicy; done: Done }): Promise<Done> =>
  navigator.locks.request('policy', async () => {
    const old = await read('policy')
    const { kept, done } = make(old)
    if (JSON.stringify(kept) !== JSON.stringify(old)) await write('policy', kept)
    await write('policy-read', Date.now())
    return done
  })

/** Reads, changes and writes what the practice keeps. */
export const changePractice = (make: (old: PracticeRecord) => PracticeRecord): Promise<void> =>
  navigator.locks.request('practice', async () => write('practice', make(await read('practice'))))

/** Notes that a download was asked for, or forgets it (`undefined`). */
export const changeAskedExport = (
  platform: Platform,
  make: (old: AskedExport | undefined) => AskedExport | undefined,
): Promise<void> =>
  navigator.locks.request('asked-exports', async () => {
    const { [platform]: old, ...others } = await read('asked-exports')
    const now = make(old)
    await write('asked-exports', now ? { ...others, [platform]: now } : others)
  })

/** Changes what is followed, in one go with what is done to the pack shelf meanwhile. */
export const changeSubscriptions = (
  make: (old: Subscription[]) => Promise<Subscription[]> | Subscription[],
): Promise<void> =>
  navigator.locks.request('subscriptions', async () => {
    const old = await read('subscriptions')
    const now = await make(old)
    if (JSON.stringify(now) !== JSON.stringify(old)) await write('subscriptions', now)
  })

/** Steps of "Kebersihan jejak", in one go: two tabs may be at it. */
export const changeHygiene = (make: (old: HygieneDone) => HygieneDone): Promise<void> =>
  navigator.locks.request('hygiene', async () => write('hygiene', make(await read('hygiene'))))

/** The reminder on a site, on or off. */
export const setSite = (platform: Platform, on: boolean): Promise<void> =>
  changeSettings(old => ({
    ...old,
    sitesOff: [...old.sitesOff.filter(off => off !== platform), ...(on ? [] : [platform])],
  }))

/** Lets the reminder rest on a site or on all until a moment; 0 wakes it. Rests that are over are forgotten. */
export const setRest = (scope: RestScope, until: Instant, now: Instant): Promise<void> =>
  changeSettings(old => ({
    ...old,
    rests: Object.fromEntries(Object.entries({ ...old.rests, [scope]: until }).filter(([, end]) => end > now)),
  }))

/** A pack, used or not. */
export const setPack = (packId: string, on: boolean): Promise<void> =>
  changeSettings(old => ({
    ...old,
    packsOff: [...old.packsOff.filter(off => off !== packId), ...(on ? [] : [packId])],
  }))

/** Calls back when one of the keys changes, in any page of the extension; until `signal` aborts. */
export function watch(keys: readonly string[], changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some(key => key in changes)) changed()
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener))
}
