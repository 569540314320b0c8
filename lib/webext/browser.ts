/** The one place the polyfill enters; pages and the background only, never a content script. */
export { default as browser } from 'webextension-polyfill'
export type { Browser } from 'webextension-polyfill'
