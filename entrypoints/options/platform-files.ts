import type { Day } from '../../lib/base/time'
import { PLATFORMS, type Platform } from '../../lib/model/platform'
import type { PlatformSpec } from '../../lib/platforms/define'

const files = import.meta.glob<{ default?: PlatformSpec }>(
  ['../../lib/platforms/*.ts', '!**/define.ts', '!**/*.test.ts'],
  { eager: true },
)

/** Every platform's file, by its name. */
const SPECS: Partial<Record<Platform, PlatformSpec>> = Object.fromEntries(
  PLATFORMS.flatMap(platform => {
    const spec = files[`../../lib/platforms/${platform}.ts`]?.default
    return spec ? [[platform, spec]] : []
  }),
)

/** Days on which someone compared a platform's file with the live site; absent = nobody yet. */
export const CHECKED: Partial<Record<Platform, Day>> = Object.fromEntries(
  Object.entries(SPECS).flatMap(([platform, { checked }]) => (checked === 'never' ? [] : [[platform, checked]])),
)

/** The id of a post as the site's requests write it: an export may have its short code. */
export const postIdOf = (platform: Platform, id: string): string => SPECS[platform]?.post?.idOf?.(id) ?? id
