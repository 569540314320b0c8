import { defineBackground } from 'wxt/utils/define-background'
import { onWake } from '../../lib/webext/alarms'
import { forgetOldHistory } from '../../lib/webext/history'
import { keepLabels } from '../../lib/webext/labels'
import { onFirstInstall, onInstalledOrStarted } from '../../lib/webext/lifecycle'
import { isManaged } from '../../lib/webext/managed'
import { serve } from '../../lib/webext/serve'
import { read, watch } from '../../lib/webext/storage'
import { openWelcome } from '../../lib/webext/tabs'
import { answers } from './answers'
import { firstReading, followPolicy, readPolicyAtStart } from './policy'
import { refresh, UNFINISHED } from './rules'
import { forgetOldCounts } from './tally'
import { EXPORT_READY, REST_OVER, showToolbar } from './toolbar'
import { followPacks, planAtStart } from './updates'

/** Label scripts are registered while they are switched on, and gone otherwise. */
const followLabels = async (): Promise<void> => keepLabels((await read('settings')).labels)

export default defineBackground(() => {
  serve(answers)
  followPolicy()
  followPacks()
  onInstalledOrStarted(() => {
    void refresh()
    void showToolbar()
    void forgetOldHistory()
    void forgetOldCounts()
    void followLabels()
    readPolicyAtStart()
    void planAtStart()
  })
  // Where an employer put it there, or says so, nobody asked for a tab.
  onFirstInstall(async () => {
    await firstReading()
    const { skipWelcome } = (await read('policy')).policy
    if (!skipWelcome && !(await isManaged())) await openWelcome()
  })
  watch(['settings', 'own-list', 'policy', 'subscriptions'], () => void refresh())
  watch(['settings', 'open-count', 'asked-exports'], () => void showToolbar())
  watch(['settings'], () => void followLabels())
  onWake(UNFINISHED, () => void refresh())
  onWake(REST_OVER, () => void showToolbar())
  onWake(EXPORT_READY, () => void showToolbar())
})
