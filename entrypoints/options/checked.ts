import type { Day } from '../../lib/base/time'
import type { Platform } from '../../lib/model/platform'

/** Every platform's file; each says itself when it was last compared with the live site. */
const files = import.meta.glob<{ default?: { checked: string } }>(
  ['../../lib/platforms/*.ts', '!**/define.ts', '!**/*.test.ts'],
  { eager: true },
)

/** Days on which someone compared a platform's file with the live site; absent = nobody yet. */
export const CHECKED: Partial<Record<Platform, Day>> = Object.fromEntries(
  Object.entries(files).flatMap(([path, { default: spec }]) =>
    !spec || spec.checked === 'never' ? [] : [[path.replace(/^.*\/(\w+)\.ts$/, '$1'), spec.checked]],
  ),
)
