import { randomBytes } from 'node:crypto'
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { certificateFor } from './certificate'
import facebook from './facebook/site'
import { readSiteFile } from './files'
import instagram from './instagram/site'
import linkedin from './linkedin/site'
import type { Received, Site } from './site'
import threads from './threads/site'
import tiktok from './tiktok/site'
import x from './x/site'
import youtube from './youtube/site'

const SITES: readonly Site[] = [x, facebook, instagram, tiktok, youtube, threads, linkedin]
/** What replicas have in common, served as `/shared/…`. */
const SHARED = new URL('./shared/', import.meta.url)

/** The running replicas. Browsers reach them through the proxy under the sites' real hosts; nothing leaves the machine. */
export interface Sites {
  port: number
  /** For `--proxy-server` and proxy preferences. */
  proxy: string
  /** Every request to a replica, in order. */
  received: Received[]
  /** Hosts that were asked for and refused, in order. */
  refused: string[]
  /** The same since the start: what a browser asks while it starts and an extension while it is installed, too. */
  everRefused: string[]
  /** What the sites were asked to do: mutations only, as `operation target`. */
  acts(): string[]
  clear(): void
  /** From now on a host leads to another server on this machine, which speaks TLS itself. */
  passTo(host: string, port: number): void
  close(): Promise<void>
}

const siteOf = (host: string): Site | undefined => SITES.find(site => site.hosts.includes(host))

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

async function answer(site: Site, received: Received, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(received.path, `https://${received.host}`)
  const own = site.answer(received)
  if (own) {
    response.writeHead(own.status, { 'content-type': 'application/json' }).end(JSON.stringify(own.json))
    return
  }
  const [, place, asset] = /^\/(replica|shared)\/([^/]+)$/.exec(pathname) ?? []
  if (!asset && received.method !== 'GET') {
    response.writeHead(404).end()
    return
  }
  const file = await readSiteFile(place === 'shared' ? SHARED : site.folder, asset ?? 'index.html')
  if (!file) {
    response.writeHead(404).end()
    return
  }
  const nonce = randomBytes(12).toString('base64')
  response.writeHead(200, {
    'content-type': file.type,
    'cache-control': 'no-store',
    ...(!asset && { 'content-security-policy': site.policy.replaceAll('{nonce}', nonce) }),
  })
  response.end(file.text.replaceAll('{nonce}', nonce))
}

/** A tunnel to a server of this machine; the browser speaks TLS with it, not with us. */
function pipe(socket: Socket, head: Buffer, port: number, track: (socket: Socket) => void): void {
  const other = connect(port, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length) other.write(head)
    other.pipe(socket).pipe(other)
  })
  track(other)
  other.on('close', () => socket.destroy())
  socket.on('close', () => other.destroy())
}

/** Starts proxy and replicas on one free port. */
export async function startSites(): Promise<Sites> {
  const received: Received[] = []
  const refused: string[] = []
  const everRefused: string[] = []
  const refuse = (host: string) => {
    refused.push(host)
    everRefused.push(host)
  }
  const sockets = new Set<Socket>()
  const elsewhere = new Map<string, number>()
  const track = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()) // a browser that closes mid-handshake is no failure
    socket.on('close', () => sockets.delete(socket))
  }

  const secure = createHttps(await certificateFor(SITES.flatMap(site => site.hosts)), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const site = siteOf(host)
    if (!site) {
      response.writeHead(421).end() // reached by a name that is not in the tunnel it came through
      return
    }
    const body = await bodyOf(request)
    const one = {
      host,
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body,
      at: Date.now(),
    }
    received.push(one)
    await answer(site, one, response)
  })

  const proxy = createHttp((request, response) => {
    refuse(URL.canParse(request.url ?? '') ? new URL(request.url as string).host : (request.headers.host ?? ''))
    response.writeHead(403).end()
  })
  proxy.on('connection', track)
  proxy.on('connect', (request, socket: Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':')
    const passed = elsewhere.get(host)
    if (port === '443' && passed !== undefined) {
      pipe(socket, head, passed, track)
      return
    }
    if (port !== '443' || !siteOf(host)) {
      refuse(request.url ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length) socket.unshift(head)
    secure.emit('connection', socket)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  const { port } = proxy.address() as AddressInfo

  return {
    port,
    proxy: `http://127.0.0.1:${port}`,
    received,
    refused,
    everRefused,
    acts: () => received.map(one => siteOf(one.host)?.act(one) ?? null).filter(act => act !== null),
    passTo: (host, port) => void elsewhere.set(host, port),
    clear: () => {
      received.length = 0
      refused.length = 0
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => proxy.close(resolve))
    },
  }
}
