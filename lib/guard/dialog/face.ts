import type { DialogWords } from '../../text/dialog-words'

/** What the dialog says and looks like. One per site in `storage.local` (key `face.<platform>`), so no script carries it. */
export interface Face {
  words: Pick<DialogWords, 'actions' | 'dialog'>
  style: string
  /** The person opened an act here to take it back: an undo that is seen is told. Nothing says which. */
  undos?: boolean
}
