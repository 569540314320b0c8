import type { Day } from '../../base/time'
import type { DialogWords } from '../../text/dialog-words'

/** What the dialog says and looks like. One per site in `storage.local` (key `face.<platform>`), so no script carries it. */
export interface Face {
  words: Pick<DialogWords, 'actions' | 'dialog'>
  style: string
  /** What to look at before a photo is posted, and on which days (both ends included) that is said. */
  photos?: { text: string; spans: [Day, Day][] }
  /** The person opened an act here to take it back: an undo that is seen is told. Nothing says which. */
  undos?: boolean
}
