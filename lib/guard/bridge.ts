import { fromGuard, fromPage, MEET, replies, TOKEN } from '../base/bridge-names'
import type { Call } from '../platforms/define'

/** What the page world may ask; checked by hand, as anyone with the token could have written it. */
export interface Asked {
  /** True: the request waits for `answer`. */
  ask(id: string, call: Call): boolean
  /** Seen, but not held: what could not wait; an undo that the site agreed to. */
  passed(call: Call): void
  reply(path: string, text: string): void
}

/** Longer than any text a person writes by hand. */
const LONGEST = 100_000

/** Only texts and the one flag get through; what the act is worth, the judge says: it knows no other actions. */
function callOf(raw: unknown): Call | null {
  if (typeof raw !== 'object' || raw === null) return null
  const texts = Object.entries(raw).filter(([, value]) => typeof value === 'string' && value.length < LONGEST)
  const call = Object.fromEntries(texts) as unknown as Call
  if ('undo' in raw) call.undo = true
  return call.action ? call : null
}

/** Meets the page-world script before any script of the site runs; later a stranger could offer a token of their own. */
export function meetPage(asked: Asked): { answer(id: string, go: boolean): void } {
  let token: string | null = null
  const dispatch = (name: string, detail?: string) => document.dispatchEvent(new CustomEvent(name, { detail }))
  const onMessage = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>
    if (typeof detail !== 'string') return
    const message = JSON.parse(detail) as { kind?: unknown; id?: unknown; call?: unknown }
    const call = callOf(message.call)
    if (!call) return
    if (message.kind === 'passed') asked.passed(call)
    else if (typeof message.id === 'string' && asked.ask(message.id, call)) event.preventDefault()
  }
  const onReply = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>
    if (typeof detail !== 'string') return
    const end = detail.indexOf('\n')
    asked.reply(detail.slice(0, end), detail.slice(end + 1))
  }
  const onToken = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>
    if (token !== null || typeof detail !== 'string') return
    token = detail
    document.addEventListener(fromPage(token), onMessage)
    document.addEventListener(replies(token), onReply)
    meeting.abort()
    dispatch(fromGuard(token), 'met')
  }
  const meeting = new AbortController()
  document.addEventListener(TOKEN, onToken, { signal: meeting.signal })
  // The parser stops for microtasks before it runs a script, so this closes the door before the site's first line.
  const door = new MutationObserver(() => {
    if (!document.querySelector('script')) return
    meeting.abort()
  })
  meeting.signal.addEventListener('abort', () => door.disconnect())
  door.observe(document, { childList: true, subtree: true })
  dispatch(MEET)
  return { answer: (id, go) => token && dispatch(fromGuard(token), `${id} ${go ? 'go' : 'no'}`) }
}
