import type { DialogWords } from '../../text/dialog-words'

/** What the dialog says and looks like. One copy for all sites in `storage.local` (key `face`), so no script carries it. */
export interface Face {
  words: Pick<DialogWords, 'actions' | 'dialog'>
  style: string
}
