import { type Answer, Dialog } from '../../lib/guard/dialog/dialog'
import style from '../../lib/guard/dialog/dialog.css?inline'
import { HeldKeys } from '../../lib/guard/held-keys'
import type { Platform } from '../../lib/model/platform'
import type { Language } from '../../lib/model/settings'
import type { Wording } from '../../lib/model/wording'
import { dialogWords } from '../../lib/text/dialog-words'

/** From the page's start, as on a site: a key that is down when a question opens must come up before it counts. */
const held = new HeldKeys()
let open: Dialog | undefined
addEventListener('click', event => open && event.composedPath().includes(open.host) && open.handle(event), true)

/** The reminder's own dialog over a page of ours; a second question while one is open counts as "don't". */
export async function askHere(
  wording: Wording,
  language: Language,
  platform: Platform,
  point: { x: number; y: number } | undefined,
): Promise<Answer> {
  if (open) return 'dont'
  const { actions, dialog: words } = dialogWords(language, platform)
  const before = document.activeElement
  const dialog = new Dialog({ words: { actions, dialog: words }, style }, language, held)
  open = dialog
  try {
    dialog.show(wording, { own: [] })
    dialog.open(point)
    return await dialog.answered
  } finally {
    dialog.close()
    open = undefined
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
