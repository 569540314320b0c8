import { useMemo } from 'preact/hooks'
import type { ReviewTools } from '../../components/footprint/review-tools'
import { useWords } from '../../components/words'
import { addressOf } from '../../lib/model/account-address'
import { personNotes } from '../../lib/text/person-notes'
import type { LivePlaceProps } from './place-props'
import { canBeSeen } from './use-opened'

/** What the rows of the list need of packs, person and sites. */
export function useReviewTools({
  kept,
  loaded,
  opened,
  asked,
  onAsked,
}: Pick<LivePlaceProps, 'kept' | 'loaded' | 'opened' | 'asked' | 'onAsked'>): ReviewTools {
  const { of, language } = useWords()
  const packTitles = useMemo(
    () => Object.fromEntries((loaded?.packs ?? []).map(pack => [pack.packId, of(pack.title)])),
    [loaded, of],
  )
  return {
    packTitles,
    notesOf: because => personNotes(kept.settings.person, { kind: 'hold', because: [because] }, language),
    addressOf,
    asked,
    onAsked,
    onOpened: opened.onOpened,
    seesUndo: canBeSeen,
  }
}
