import { browser } from './browser'
import { read, write } from './storage'

/**
 * Whether an employer looks after this browser: the extension was put here by policy, or a policy speaks to it. Answers
 * with what is known at once; what the browser tells later (Chromium takes seconds at its first start) is kept under
 * `managed`, and who watches that key hears of it.
 */
export async function isManaged(): Promise<boolean> {
  void lookAtPolicy()
  const { installType } = await browser.management.getSelf()
  return installType === 'admin' || read('managed')
}

async function lookAtPolicy(): Promise<void> {
  const policy = await browser.storage.managed.get().catch(() => ({})) // Firefox, where there is none
  const managed = Object.keys(policy).length > 0
  if (managed !== (await read('managed'))) await write('managed', managed)
}
