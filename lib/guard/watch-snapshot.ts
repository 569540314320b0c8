import type { Platform } from '../model/platform'
import type { Rulebook } from '../model/rulebook'
import type { Snapshot } from '../model/snapshot'
import { followLocal } from '../webext/content'
import type { Face } from './dialog/face'
import { openSnapshot } from './snapshot'

/** What a page knows of the rules right now; empty until the snapshot is read. */
export interface Rules {
  platform: Platform
  rulebook?: Rulebook
  /** In the person's language; nothing is held before they are here. */
  face?: Face
  made?: number
  language: 'id' | 'en'
  /** Silent until this moment. */
  off: number
}

/** What our scripts in this page share; the site's own world does not have it. */
const here = globalThis as { jejakRules?: [made: number, rulebook: Rulebook] }

/** Opens the rules and leaves them to the labels, a script of the same world that runs later. */
function open(snapshot: Snapshot): Rulebook {
  const rulebook = openSnapshot(snapshot)
  here.jejakRules = [snapshot.made, rulebook]
  return rulebook
}
/** The rules as the guard opened them, which takes milliseconds with ten thousand accounts. */
export const openedByGuard = (snapshot: Snapshot): Rulebook =>
  here.jejakRules?.[0] === snapshot.made ? here.jejakRules[1] : openSnapshot(snapshot)

/** Keeps one platform's rules fresh by `storage.onChanged`; a snapshot that cannot be read leaves the last good one. */
export function watchSnapshot(platform: Platform, opening = open, changed?: () => void): Rules {
  const rules: Rules = { platform, language: 'id', off: 0 }
  followLocal(`snapshot.${platform}`, value => {
    const snapshot = value as Snapshot | undefined
    if (snapshot?.format !== 2) return
    rules.rulebook = opening(snapshot)
    rules.made = snapshot.made
    rules.language = snapshot.language
    rules.off = snapshot.off
    changed?.()
  })
  followLocal(`face.${platform}`, value => value !== undefined && Object.assign(rules, { face: value }))
  return rules
}
