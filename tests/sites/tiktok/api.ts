import { variants } from './variants'

/** What TikTok's signing adds to every request; note the browser's name in it. */
const SIGNED = {
  aid: '1988',
  app_name: 'tiktok_web',
  browser_version: '5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0',
  msToken: 'INVENTED',
  'X-Gnarly': 'INVENTED',
}
const RETRY_MS = 400

function send(address: string, body: string, done: (ok: boolean) => void): void {
  if (variants.via === 'fetch') {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'tt-csrf-token': 'INVENTED' }
    fetch(address, { method: 'POST', headers, body }).then(
      reply => done(reply.ok),
      () => done(false),
    )
    return
  }
  const request = new XMLHttpRequest()
  request.open('POST', address)
  request.setRequestHeader('content-type', 'application/x-www-form-urlencoded')
  request.setRequestHeader('tt-csrf-token', 'INVENTED')
  request.onload = () => done(request.status < 400)
  request.onerror = () => done(false)
  request.send(body)
}

/** One of the site's own acts: its ids stand in the address, in the form where the variant says so. */
export function act(path: string, ids: Record<string, string>, failed: () => void = () => {}): void {
  const inForm = variants.ids === 'form' && !path.includes('upvote')
  const address = `${path}?${new URLSearchParams(inForm ? SIGNED : { ...ids, ...SIGNED })}`
  const body = inForm ? new URLSearchParams(ids).toString() : ''
  send(address, body, ok => {
    if (ok) return
    if (variants.rollback === 'error') failed()
    else setTimeout(() => send(address, body, again => again || failed()), RETRY_MS)
  })
}

/** A live's taps go to another host; nothing of the answer is read. */
export const tapLive = (room: string): void =>
  void fetch(`https://webcast.tiktok.com/webcast/room/like/?${new URLSearchParams({ room_id: room, count: '1' })}`, {
    method: 'POST',
    mode: 'no-cors',
  })

/** What comes and goes unasked: the feed, comments, a live's room, telemetry that quotes an act. */
export function background(done: () => void): void {
  if (variants.teaches === 'yes')
    for (const path of ['recommend/item_list', 'comment/list', 'live/detail'])
      fetch(`/api/${path}/?${new URLSearchParams(SIGNED)}`)
        .then(reply => reply.text())
        .then(done)
  void fetch('/monitor_browser/collect/batch/', {
    method: 'POST',
    body: JSON.stringify({ list: [{ url: '/api/commit/item/digg/?aweme_id=1&type=1' }] }),
  })
}
