import { copyFileSync, statSync } from 'node:fs'

const SIZE_LIMIT = 150 * 1024
/** Pictures of the documents, and the state each is taken from. */
const FROM: Record<string, string> = {
  'reminder.png': 'dialog-like-id-light-1280',
  'reminder-phone.png': 'dialog-like-id-dark-360',
  'popup.png': 'popup-x-id-light-360',
  'footprint.png': 'jejak-thousands-id-light-1280',
}
/** The states `--docs` needs. */
export const DOCS_STATES = ['dialog-like', 'popup-x', 'jejak-thousands']

/** Puts the pictures the documents show into `docs/images`; a sentence for each that is too large. */
export function putIntoDocs(out: string): string[] {
  return Object.entries(FROM).flatMap(([name, state]) => {
    const to = `docs/images/${name}`
    copyFileSync(`${out}/${state}.png`, to)
    const { size } = statSync(to)
    console.log(`${to}: ${Math.round(size / 1024)} KB`)
    return size > SIZE_LIMIT ? [`${to} is larger than ${SIZE_LIMIT / 1024} KB`] : []
  })
}
