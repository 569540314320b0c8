import { HistoryPage } from '../../components/history/history-page'
import { useLive } from '../../components/ui/use-live'
import { type HistoryEntry, stillKept } from '../../lib/model/history'
import type { Settings } from '../../lib/model/settings'
import { changeHistory } from '../../lib/webext/history'
import { changeSettings, read, watch } from '../../lib/webext/storage'

/** Switching off erases; nothing is kept that nobody looks at. */
async function setHistory(on: boolean): Promise<void> {
  await changeSettings(({ history: _, ...rest }) => (on ? { ...rest, history: true } : rest))
  if (!on) await changeHistory(() => [])
}

const remove = (some: readonly HistoryEntry[]) => {
  const ids = new Set(some.map(({ id }) => id))
  void changeHistory(list => list.filter(({ id }) => !ids.has(id)))
}
const putBack = (some: readonly HistoryEntry[]) =>
  void changeHistory(list => [...list, ...some].sort((one, other) => other.at - one.at))

/** "Riwayat" over the storage; a guarded tab may add to it while the page is open. */
export function LiveHistory({ settings, managed }: { settings: Settings; managed: boolean }) {
  const kept = useLive(
    () => read('history'),
    (changed, signal) => watch(['history'], changed, signal),
  )
  if (!kept) return null
  return (
    <HistoryPage
      on={settings.history === true}
      managed={managed}
      entries={stillKept(kept, Date.now())}
      onSwitch={on => void setHistory(on)}
      onRemove={remove}
      onPutBack={putBack}
    />
  )
}
