import { defineBackground } from 'wxt/utils/define-background'
import { onFirstInstall, onInstalledOrStarted } from '../../lib/webext/lifecycle'
import { isManaged } from '../../lib/webext/managed'
import { serve } from '../../lib/webext/serve'
import { watch } from '../../lib/webext/storage'
import { openWelcome } from '../../lib/webext/tabs'
import { answers } from './answers'
import { refresh } from './rules'

export default defineBackground(() => {
  serve(answers)
  onInstalledOrStarted(() => void refresh())
  // Where an employer put it there, nobody asked for a tab.
  onFirstInstall(async () => {
    if (!(await isManaged())) await openWelcome()
  })
  watch(['settings', 'own-list'], () => void refresh())
})
