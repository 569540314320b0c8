import { useEffect, useState } from 'preact/hooks'
import { afterIdle } from '../../components/keep/idle'
import { useLive } from '../../components/ui/use-live'
import type { Inventory } from '../../lib/model/inventory'
import { DEFAULT_KEEPING, type Keeping } from '../../lib/model/keep'
import { eraseAboutMe, keptAboutMe } from '../../lib/webext/kept-about-me'
import { read, watch, write } from '../../lib/webext/storage'
import { removeAllPacks } from './shelf'
import type { useFootprint } from './use-footprint'

/** Locking when idle, retention when opened, and the count of what is kept. */
export function useKeeping({ state, lock, ask, onErase }: ReturnType<typeof useFootprint>) {
  const stored = useLive(
    () => read('keeping'),
    (changed, signal) => watch(['keeping'], changed, signal),
  )
  const keeping: Keeping = { ...DEFAULT_KEEPING, ...stored }
  const [tidied, setTidied] = useState<number>()
  const [inventory, setInventory] = useState<Inventory>()
  const isOpen = state.footprint !== undefined && stored !== undefined

  // Once for each opening of the data; what it erases is said.
  useEffect(() => {
    if (isOpen && keeping.retention > 0)
      void ask('tidy', { days: keeping.retention }).then(done => setTidied(done?.erased))
  }, [isOpen])

  useEffect(() => {
    if (lock !== 'unlocked' || keeping.idle === 0) return
    const end = new AbortController()
    afterIdle(window, keeping.idle, () => void ask('lock', {}), end.signal)
    return () => end.abort()
  }, [lock, keeping.idle])

  const onCheck = async () => {
    const counted = await ask('count', {})
    if (counted) setInventory({ ...counted, ...(await keptAboutMe()) })
  }
  // An erasing is looked over wherever things could lie.
  const { leftovers } = state
  useEffect(() => {
    if (leftovers !== undefined) void onCheck()
  }, [leftovers])

  return {
    keeping,
    tidied,
    inventory,
    onCheck,
    onKeeping: (change: Partial<Keeping>) => void write('keeping', { ...keeping, ...change }),
    onErase: (rest: boolean) => void (rest ? removeAllPacks().then(eraseAboutMe) : Promise.resolve()).then(onErase),
  }
}
