import type { Day } from '../base/time'
import type { ActionKind } from './act'
import type { Pack, Words } from './pack'
import { PLATFORMS, type Platform } from './platform'
import type { Policy } from './policy'

/** Of a pack, what its pauses need to be told. */
export type PackPause = Pick<Pack, 'title' | 'paused'>

export interface PauseInForce {
  /** Absent: everywhere. */
  platform?: Platform
  /** Absent: every act. */
  action?: ActionKind
  until: Day
  /** The pack's own name. */
  by: Words
}

/** The employer's pauses, told as a pack tells its own. */
export const policyPauses = ({ pauses }: Policy): PackPause[] =>
  pauses.length > 0 ? [{ title: { id: 'kebijakan instansi', en: 'your agency’s policy' }, paused: pauses }] : []

/** Pauses that hold on a day, of packs in use; with a platform only those that reach it. A site we do not know is none of ours. */
export function pausesOn(packs: readonly PackPause[], today: Day, site?: Platform): PauseInForce[] {
  return packs
    .flatMap(({ title, paused }) => paused.map(pause => ({ ...pause, by: title })))
    .flatMap(({ platform, ...pause }): PauseInForce[] => {
      if (pause.until < today) return []
      const known = PLATFORMS.find(each => each === platform)
      if (platform !== undefined && (!known || (site && known !== site))) return []
      return [{ ...pause, ...(known && { platform: known }) }]
    })
}
