import type { Runtime } from 'webextension-polyfill'
import { browser } from './browser'
import type { Answer, Ask, GuardToBackground } from './messages'

/** Who asked, as far as it matters. */
export interface Sender {
  /** From a private window: nothing of it may be kept. */
  isPrivate: boolean
  tabId?: number
}
export type Handlers = {
  [Type in keyof GuardToBackground]: (
    message: Ask<GuardToBackground, Type>,
    sender: Sender,
  ) => Promise<Answer<GuardToBackground, Type>>
}

/** Answers guarded pages and nobody else: content scripts of this extension, in a tab. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || sender.tab === undefined) return undefined
    const type = (message as { type?: unknown } | null)?.type
    if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined
    const handle = handlers[type as keyof Handlers] as (message: unknown, sender: Sender) => Promise<unknown>
    return handle(message, {
      isPrivate: sender.tab.incognito === true,
      ...(sender.tab.id !== undefined && { tabId: sender.tab.id }),
    })
  })
}
