import type { Answer, Ask, GuardToBackground, PageToGuard } from './messages'

/** The few calls a content script needs, without the polyfill (10 KB): both browsers answer with promises in MV3. */
interface ContentApi {
  runtime?: {
    id?: string
    sendMessage(message: unknown): Promise<unknown>
    onMessage: {
      addListener(listener: (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => void): void
    }
  }
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> }
    onChanged: {
      addListener(listener: Changed): void
    }
  }
}
type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void

const world = globalThis as unknown as { browser?: ContentApi; chrome?: ContentApi }
const api = (world.browser ?? world.chrome) as ContentApi

/** False once the extension was updated or removed under this tab; calls to it fail from then on. */
export const isAlive = (): boolean => api.runtime?.id !== undefined

const followed: Record<string, (value: unknown) => void> = {}

/** The value of a `storage.local` key once it is read, where it is there, and at every change; one follower a key. */
export function followLocal(key: string, got: (value: unknown) => void): void {
  followed[key] = got
  if (key !== Object.keys(followed)[0]) return
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local') for (const key in changes) followed[key]?.(changes[key]?.newValue)
  })
  // One look for all that this task will follow; where the extension is gone, acts pass and are counted.
  queueMicrotask(async () => {
    const found = await api.storage.local.get(Object.keys(followed)).catch(() => ({}) as Record<string, unknown>)
    for (const key in found) followed[key]?.(found[key])
  })
}

/** Asks the background; `undefined` where nobody answers (worker starting, extension updated): an expected absence. */
export async function ask<Type extends keyof GuardToBackground>(
  message: Ask<GuardToBackground, Type>,
): Promise<Answer<GuardToBackground, Type> | undefined> {
  try {
    return (await api.runtime?.sendMessage(message)) as Answer<GuardToBackground, Type> | undefined
  } catch {
    return undefined // the extension was updated under this tab, or its worker is gone
  }
}

/** Answers an extension page; other senders are not heard. */
export function answer<Type extends keyof PageToGuard>(type: Type, give: () => Answer<PageToGuard, Type>): void {
  api.runtime?.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== api.runtime?.id) return
    if ((message as { type?: unknown } | null)?.type === type) respond(give())
  })
}
