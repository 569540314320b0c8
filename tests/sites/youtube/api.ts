import { isPhone, variants } from './variants'

const CONTEXT = { client: { hl: 'id', gl: 'ID', clientName: isPhone ? 'MWEB' : 'WEB', clientVersion: '2.20261118' } }
const RETRY_MS = 400

function send(path: string, fields: object, done: (reply: string | null) => void): void {
  const address = `/youtubei/v1/${path}?prettyPrint=false`
  const body = JSON.stringify({ context: CONTEXT, ...fields })
  const headers = { 'content-type': 'application/json', 'x-origin': location.origin, authorization: 'INVENTED' }
  if (variants.via === 'xhr') {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.onload = () => done(request.status < 400 ? request.responseText : null)
    request.onerror = () => done(null)
    request.send(body)
    return
  }
  const init = { method: 'POST', headers, body }
  const sent = variants.via === 'request' ? fetch(new Request(address, init)) : fetch(address, init)
  sent.then(
    reply => reply.text().then(text => done(reply.ok ? text : null)),
    () => done(null),
  )
}

/** One of the site's own acts. */
export function act(path: string, fields: object, failed: () => void): void {
  send(path, fields, reply => {
    if (reply !== null) return
    if (variants.rollback === 'error') failed()
    else setTimeout(() => send(path, fields, again => again === null && failed()), RETRY_MS)
  })
}

/** Data of a page, which say whose everything is. */
export function load(path: 'next' | 'browse' | 'search' | 'reel/reel_item_watch', fields: object): void {
  if (variants.teaches === 'yes') send(path, fields, () => {})
}

/** Telemetry that names the acts. */
export const telemetry = (): void =>
  send('log_event', { events: [{ path: '/youtubei/v1/like/like', gesture: 'SUBSCRIBE' }] }, () => {})
