import { HygienePage } from '../../components/hygiene/hygiene-page'
import { useLive } from '../../components/ui/use-live'
import { dayOf } from '../../lib/base/time'
import type { HygieneSheet } from '../../lib/hygiene/define'
import type { HygieneTopic } from '../../lib/model/hygiene'
import { PLATFORMS, type Platform } from '../../lib/model/platform'
import { changeHygiene, read, watch } from '../../lib/webext/storage'

/** Every platform's checklist; the file's name is the platform. */
const files = import.meta.glob<{ default: HygieneSheet }>(
  ['../../lib/hygiene/*.ts', '!**/define.ts', '!**/*.test.ts'],
  { eager: true },
)
const SHEETS = PLATFORMS.flatMap(platform => {
  const file = files[`../../lib/hygiene/${platform}.ts`]
  return file ? [{ platform, ...file.default }] : []
})

const tick = (platform: Platform, topic: HygieneTopic, on: boolean) =>
  void changeHygiene(old => {
    const { [topic]: _, ...rest } = old[platform] ?? {}
    return { ...old, [platform]: on ? { ...rest, [topic]: dayOf(Date.now()) } : rest }
  })

/** "Kebersihan jejak" over the storage. */
export function LiveHygiene() {
  const done = useLive(
    () => read('hygiene'),
    (changed, signal) => watch(['hygiene'], changed, signal),
  )
  return done ? <HygienePage sheets={SHEETS} done={done} onTick={tick} onPrint={() => print()} /> : null
}
