import type { Instant } from '../base/time'
import { browser } from './browser'

/** Wakes the background once at `when`; a name has one time only, a new one replaces it. */
export const wakeAt = (name: string, when: Instant): Promise<void> => browser.alarms.create(name, { when })

export const forgetWake = (name: string): Promise<boolean> => browser.alarms.clear(name)

export function onWake(name: string, run: () => void): void {
  browser.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === name) run()
  })
}
