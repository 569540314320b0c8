import { browser } from './browser'
import { read } from './storage'

/** What the browser's policy says now, unread. Chromium may take seconds at its first start: nobody waits for it. */
export async function rawPolicy(): Promise<Record<string, unknown>> {
  return browser.storage.managed.get().catch(() => ({})) // Firefox rejects where there is none
}

/** Calls back when the browser says that the policy changed (Chromium; Firefox tells at its next start). */
export function onPolicyChanged(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') changed()
  })
}

/** Whether an employer looks after this browser: the extension was put here by policy, or a policy speaks to it. */
export async function isManaged(): Promise<boolean> {
  const [{ installType }, { used, refused }] = await Promise.all([browser.management.getSelf(), read('policy')])
  return installType === 'admin' || used.length + refused.length > 0
}
