import { browser } from './browser'

/** Version of this extension, `1.2.3`. */
export const appVersion = (): string => browser.runtime.getManifest().version

/** `Chrome/156` or `Firefox/153`: what a browser says to every site, without system or language. */
export const browserName = (): string => /(Edg|Firefox|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'browser'
