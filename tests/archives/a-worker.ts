import { wired } from '../../entrypoints/work/wired'
import type { FromWork, ImportReport, JudgeInput, ToWork } from '../../lib/model/job'
import { ANYBODY } from '../../lib/model/person'
import { deviceShelf } from '../../lib/store/device-shelf'
import { Lock } from '../../lib/store/lock'
import { memoryShelf } from '../../lib/store/memory-shelf'
import type { Shelf } from '../../lib/store/shelf'
import { aPack } from './a-pack'
import { dropped, NOW } from './imported'
import { lastShown } from './last-shown'
import { makeInstagramExport } from './make-instagram'

export const JUDGE: JudgeInput = { packs: [aPack()], own: [], person: ANYBODY, version: '1', now: NOW }
/** Five acts, one of them of a listed account. */
export const EXPORT = {
  likes: [
    { who: 'paslon_contoh', at: '2024-11-02T03:00:00Z', post: 'Cabc1' },
    { who: 'warung_contoh', at: '2024-11-03T03:00:00Z', post: 'Cabc2' },
    { who: '', at: '2024-11-03T03:00:00Z', post: 'Cabc3' },
  ],
  storyLikes: [{ who: 'paslon_lain', at: '2024-10-02T03:00:00Z' }],
  follows: [{ who: 'warung_contoh', at: '2020-01-01T00:00:00Z' }],
}

/** The worker of a tab over the database of this name, and what it said. */
export function aWorker(name: string, device: () => Shelf = () => deviceShelf(name)) {
  const sent: FromWork[] = []
  const session = wired(message => sent.push(structuredClone(message)), {
    device,
    memory: memoryShelf,
    lock: new Lock(name),
    opened: () => undefined,
  })
  return {
    sent,
    say: (message: ToWork) => session.take(message),
    open: (keep: 'device' | 'memory' = 'device') => session.take({ type: 'open', keep, judge: JUDGE }),
    footprint: () => lastShown(sent),
    report: () => sent.findLast(message => message.type === 'imported')?.report as ImportReport,
  }
}
export const anImport = async (): Promise<ToWork> => ({
  type: 'import',
  files: dropped(await makeInstagramExport(EXPORT)),
})
