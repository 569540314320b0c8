import { dayOf } from '../../lib/base/time'
import style from '../../lib/guard/dialog/dialog.css?inline'
import type { Face } from '../../lib/guard/dialog/face'
import type { Pack } from '../../lib/model/pack'
import { photoSpans } from '../../lib/model/photo-reminder'
import { PLATFORMS, type Platform } from '../../lib/model/platform'
import type { Settings } from '../../lib/model/settings'
import { dialogWords } from '../../lib/text/dialog-words'
import { photos as photosEn } from '../../lib/text/photos-en'
import { photos as photosId } from '../../lib/text/photos-id'

/** What the guard says and looks like, as each site calls its acts. */
export function facesFor(packs: readonly Pack[], { language, person, photos }: Settings): Record<Platform, Face> {
  const words = language === 'id' ? photosId : photosEn
  const files = { text: words.note, spans: photoSpans(packs, person.region, dayOf(Date.now())) }
  const faceOn = (platform: Platform): Face => {
    const { actions, dialog } = dialogWords(language, platform)
    return { words: { actions, dialog }, style, ...(photos && { photos: files }) }
  }
  return Object.fromEntries(PLATFORMS.map(platform => [platform, faceOn(platform)])) as Record<Platform, Face>
}
