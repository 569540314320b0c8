import { platformOfHost } from '../model/account-address'
import type { Platform } from '../model/platform'
import { browser } from './browser'

/** The sites the manifest guards, as match patterns of whole sites; frames are pages of the same. */
export const guardedPatterns = (): string[] => [
  ...new Set(
    (browser.runtime.getManifest().content_scripts ?? []).flatMap(script => (script.all_frames ? [] : script.matches)),
  ),
]

const hostOf = (pattern: string): string => /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1] ?? ''

/** The addresses of a platform that the manifest guards (`x.com`). */
export const guardedHosts = (platform: Platform): string[] => [
  ...new Set(
    guardedPatterns()
      .map(hostOf)
      .filter(host => platformOfHost(host) === platform),
  ),
]

/** The platforms the manifest guards. */
export const guardedPlatforms = (): Platform[] => [
  ...new Set(guardedPatterns().flatMap(pattern => platformOfHost(hostOf(pattern)) ?? [])),
]

/** False where the browser withheld or withdrew access to the sites (Firefox lets people do so at any time). */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains({ origins: guardedPatterns() })

/** Asks for it; only during a press. */
export const askSiteAccess = (): Promise<boolean> => browser.permissions.request({ origins: guardedPatterns() })

/** Calls back when site access is given or taken away. */
export function watchSiteAccess(changed: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  })
}
