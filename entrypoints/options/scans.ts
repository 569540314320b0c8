import type { Platform } from '../../lib/model/platform'
import type { ScanKind } from '../../lib/model/scan'
import * as instagram from '../../lib/platforms/instagram'
import * as x from '../../lib/platforms/x'

/** Sites that declare pages of the person's own. */
export const SCANS = { x, instagram }
type Scanned = keyof typeof SCANS
export const isScanned = (platform: Platform): platform is Scanned => Object.hasOwn(SCANS, platform)

export const SCAN_KINDS: Partial<Record<Platform, readonly ScanKind[]>> = Object.fromEntries(
  Object.entries(SCANS).map(([platform, { scan }]) => [platform, scan.pages.map(({ kind }) => kind)]),
)
