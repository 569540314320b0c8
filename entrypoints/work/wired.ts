import { WorkSession } from '../../lib/audit/session'
import type { FromWork } from '../../lib/model/job'
import { compile } from '../../lib/packs/compile'
import { eraseDatabases } from '../../lib/store/databases'
import type { FootprintStore } from '../../lib/store/footprint-store'
import { packJudged } from '../../lib/store/packed-found'
import { importAll } from './import-all'
import { learnSeen } from './learn-seen'
import { mergedReport } from './merged-report'
import { alone, openStore, type Shelves, unfinishedIn } from './open-store'

const NOTHING = { filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, records: 0 }

/** The worker's session with its real parts; only where it keeps things and whom it tells is given. */
export const wired = (post: (message: FromWork) => void, shelves: Shelves): WorkSession<FootprintStore> =>
  new WorkSession<FootprintStore>(post, {
    open: async keep => {
      const isLocked = keep === 'device' && (await shelves.lock.isSet().catch(() => false))
      shelves.opened(isLocked ? 'locked' : 'none')
      return isLocked ? undefined : openStore(keep, shelves)
    },
    importAll: async (files, store, options) => {
      const onWait = () => options.onProgress({ step: 'waiting', ...NOTHING })
      const { signal } = options
      return mergedReport(await alone(store, { signal, onWait }, () => importAll(files, store, options)))
    },
    compile,
    pack: packJudged,
    learn: learnSeen,
    unfinished: unfinishedIn,
    eraseDevice: eraseDatabases,
  })
