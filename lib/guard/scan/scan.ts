import type { ScanEnd, ScanPort, SeenOwner } from '../../model/scan'
import type { ScanSpec } from '../../platforms/define'
import { anyOf, readAll } from '../dom/read'
import type { Page } from '../dom/resolve'
import { showBar } from './bar'
import { postsShown } from './posts-shown'

/** Of one message, and of one scan: the bounds of whoever hears it (`lib/model/scan.ts`). */
const MOST_AT_ONCE = 200
const MOST = 20_000
/** How often the screen is looked at while the person scrolls. */
const EVERY_MS = 300
/** Longer than any number or handle of a site. */
const LONGEST = 100

/**
 * Reads owners off a page of the person's own while they scroll it: nothing is pressed, nothing is asked of the site. Ends
 * when they stop it, when the page is left, or when the page that asked is closed.
 */
export function serveScan(here: Omit<Page, 'url'>, scan: ScanSpec, port: ScanPort): void {
  const over = new AbortController()
  port.onClose(() => over.abort())
  port.onMessage(message => {
    if (message.type !== 'start') return
    const end = (why: ScanEnd) => {
      if (over.signal.aborted) return
      port.post({ type: 'ended', why })
      over.abort()
      port.close()
    }
    if (!scan.pages.some(({ path }) => path.test(location.pathname))) return end('wrong-page')
    const bar = showBar(message.words, { stop: () => end('stopped'), signal: over.signal })
    const seen = new Set<string>()
    const look = () => {
      const url = new URL(location.href)
      if (!isRead(scan, url)) return end('left-page')
      const fresh: SeenOwner[] = []
      for (const owner of shown({ ...here, url }, scan)) {
        const key = `${owner.post} ${owner.id} ${owner.handle}`
        if (seen.has(key)) continue
        seen.add(key)
        fresh.push(owner)
        if (fresh.length >= MOST_AT_ONCE) break // the rest at the next look
      }
      if (fresh.length > 0) port.post({ type: 'seen', owners: fresh, read: seen.size })
      bar.count(seen.size)
      if (seen.size >= MOST) end('enough')
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    over.signal.addEventListener('abort', () => clearInterval(timer))
  })
}

const isRead = ({ pages, goesOn }: ScanSpec, { pathname }: URL): boolean =>
  pages.some(({ path }) => path.test(pathname)) || goesOn?.test(pathname) === true

function* shown(page: Page, { people }: ScanSpec): Generator<SeenOwner> {
  for (const { post, target } of postsShown(page, document)) {
    const { id, handle } = target.account
    if (isShort(post.id, id, handle)) yield { post: post.id, ...(id && { id }), ...(handle && { handle }) }
  }
  if (!people) return
  for (const box of document.querySelectorAll(anyOf(people.box))) {
    const { id, handle } = readAll(page.spec, people.reads, box, undefined, box, page.url)
    if (id && handle && isShort(id, handle)) yield { id, handle }
  }
}

const isShort = (...texts: (string | undefined)[]): boolean => texts.every(text => (text ?? '').length <= LONGEST)
