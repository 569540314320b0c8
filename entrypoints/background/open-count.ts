import { sayNumber } from '../../lib/text/say'
import { working as en } from '../../lib/text/working-en'
import { working as id } from '../../lib/text/working-id'
import { setBadge } from '../../lib/webext/badge'
import { read } from '../../lib/webext/storage'

/** Puts what is still to review on the toolbar's button, in words as well; nothing where the person wants none. */
export async function showOpenCount(): Promise<void> {
  const [{ badge, language }, count] = await Promise.all([read('settings'), read('open-count')])
  const { badgeTitle, badgeNone } = { id, en }[language]
  const shown = badge ? count : 0
  await setBadge(shown, shown > 0 ? badgeTitle(sayNumber(shown, language)) : badgeNone)
}
