import { defineBackground } from 'wxt/utils/define-background'
import { onInstalledOrStarted } from '../../lib/webext/lifecycle'
import { serve } from '../../lib/webext/serve'
import { watch } from '../../lib/webext/storage'
import { answers } from './answers'
import { refresh } from './rules'

export default defineBackground(() => {
  serve(answers)
  onInstalledOrStarted(() => void refresh())
  watch(['settings', 'own-list'], () => void refresh())
})
