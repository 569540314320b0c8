import { useEffect, useMemo, useState } from 'preact/hooks'
import { FootprintPage } from '../../components/footprint/footprint-page'
import { ListsPage } from '../../components/lists/lists-page'
import { PageFrame } from '../../components/page-frame'
import { SettingsPage } from '../../components/settings/settings-page'
import { Button } from '../../components/ui/button'
import { FailureBoundary } from '../../components/ui/failure-boundary'
import { Notice } from '../../components/ui/notice'
import { useLive } from '../../components/ui/use-live'
import { Speaking, wordsIn } from '../../components/words'
import { dayOf } from '../../lib/base/time'
import { accountFromText, addressOf } from '../../lib/model/account-address'
import { PLATFORMS } from '../../lib/model/platform'
import { addToOwnList, removeFromOwnList, undoOwnChange } from '../../lib/webext/own-list'
import { guardedPlatforms } from '../../lib/webext/permissions'
import { changeSettings, watch } from '../../lib/webext/storage'
import { exportOwnList, importOwnList, loadKept, loadPacks } from './load'
import { useFootprint } from './use-footprint'
import { usePlace } from './use-place'

const ownActions = {
  readAccount: accountFromText,
  add: (account: Parameters<typeof addToOwnList>[0]) => addToOwnList(account, Date.now()),
  remove: removeFromOwnList,
  undo: undoOwnChange,
}

/** The full page over the real storage, packs and worker. */
export function LiveOptions() {
  const now = useMemo(() => Date.now(), [])
  const place = usePlace()
  const kept = useLive(loadKept, (changed, signal) => watch(['settings', 'own-list'], changed, signal))
  const [loaded, setLoaded] = useState<Awaited<ReturnType<typeof loadPacks>>>()
  useEffect(() => void loadPacks().then(setLoaded), [])

  const judge = useMemo(() => {
    if (!kept || !loaded) return undefined
    const packs = loaded.packs.filter(pack => !kept.settings.packsOff.includes(pack.packId))
    return { packs, own: kept.own, person: kept.settings.person, now }
  }, [kept, loaded, now])
  // Where this page keeps: chosen here, or as it was set when the page opened (a later change in Setelan loses nothing).
  const [keep, setKeep] = useState<'device' | 'memory'>()
  const atOpening = kept?.settings.footprint
  useEffect(() => setKeep(now => now ?? atOpening), [atOpening])
  const footprint = useFootprint(keep, judge)
  if (!kept) return null

  const { settings, own } = kept
  const words = wordsIn(settings.language)
  const { text } = words
  const packTitles = Object.fromEntries((loaded?.packs ?? []).map(pack => [pack.packId, words.of(pack.title)]))
  const readAgain = <Button onPress={() => location.reload()}>{text.common.reloadPage}</Button>
  return (
    <Speaking language={settings.language} title={text.nav[place]}>
      <PageFrame place={place}>
        <FailureBoundary
          key={place}
          instead={<Notice tone="attention" live title={text.common.failed} actions={readAgain} />}
        >
          {place === 'jejak' && (
            <FootprintPage
              {...footprint}
              keep={keep ?? settings.footprint}
              packTitles={packTitles}
              addressOf={addressOf}
              onKeep={chosen => {
                setKeep(chosen)
                void changeSettings(old => ({ ...old, footprint: chosen }))
              }}
            />
          )}
          {place === 'daftar' && (
            <ListsPage
              today={dayOf(now)}
              packs={loaded?.packs}
              unreadable={loaded?.unreadable ?? 0}
              packsOff={settings.packsOff}
              onPack={(packId, on) =>
                void changeSettings(old => ({
                  ...old,
                  packsOff: [...old.packsOff.filter(off => off !== packId), ...(on ? [] : [packId])],
                }))
              }
              own={own}
              platforms={PLATFORMS}
              ownActions={ownActions}
              onExport={() => void exportOwnList()}
              onImport={importOwnList}
            />
          )}
          {place === 'setelan' && (
            <SettingsPage
              settings={settings}
              sites={guardedPlatforms()}
              platforms={PLATFORMS}
              readAccount={accountFromText}
              onChange={make => void changeSettings(make)}
            />
          )}
        </FailureBoundary>
      </PageFrame>
    </Speaking>
  )
}
