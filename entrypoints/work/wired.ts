import { WorkSession } from '../../lib/audit/session'
import type { FromWork } from '../../lib/model/job'
import { compile } from '../../lib/packs/compile'
import type { FootprintStore } from '../../lib/store/footprint-store'
import { importAll } from './import-all'
import { mergedReport } from './merged-report'
import { alone, openStore, type Shelves } from './open-store'

/** The worker's session with its real parts; only where it keeps things and whom it tells is given. */
export const wired = (post: (message: FromWork) => void, shelves: Shelves): WorkSession<FootprintStore> =>
  new WorkSession(post, {
    open: keep => openStore(keep, shelves),
    importAll: async (files, store, options) =>
      mergedReport(await alone(store, () => importAll(files, store, options))),
    compile,
  })
