/** The one place the polyfill enters; pages and the background only, never a content script. */

export type { Browser } from 'webextension-polyfill'
export { default as browser } from 'webextension-polyfill'
