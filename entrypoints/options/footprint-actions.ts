import type { FootprintEvent } from '../../components/footprint/footprint-state'
import type { FindingMark } from '../../lib/model/finding'
import type { ImportFile, ToWork } from '../../lib/model/job'

/** What a person can do on the page; shown at once, done by the worker. */
export const footprintActions = (post: (message: ToWork) => void, tell: (event: FootprintEvent) => void) => ({
  onFiles: (files: ImportFile[]) => {
    tell({ type: 'importing' })
    post({ type: 'import', files })
  },
  onCancel: () => post({ type: 'cancel' }),
  onPause: (paused: boolean) => post({ type: paused ? 'pause' : 'resume' }),
  onMark: (marks: FindingMark[]) => {
    tell({ type: 'marked', marks })
    post({ type: 'mark', marks })
  },
  onErase: () => post({ type: 'erase' }),
  onScanning: () => tell({ type: 'scanning' }),
  post,
  onErased: (leftovers: number) => tell({ type: 'erased', leftovers }),
})
