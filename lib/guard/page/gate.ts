import type { NetSpec } from '../../platforms/define'
import { type Body, readBody } from './body'
import type { Bridge } from './bridge'
import { exec } from './captured-language'
import { after, NativeUrl, page } from './captured-page'
import { isDeclared, isPrivate, isPublic, matchCall } from './match-call'

const LONGEST_REPLY = 4_000_000
/** How X, Facebook and Instagram say no inside a reply that came through. */
const FAILED = /"errors?":\s*[[{\d]|"status":\s*"fail/

/** A request that could be an act or bring a reply that teaches. */
export interface Seen {
  method: string
  url: URL
  isAct: boolean
  teaches: boolean
}
/** Takes a reply and its status. */
type Hear = (text: string, status: unknown) => void

/** What both patches ask: is this address an act, and may it leave? */
export class Gate {
  constructor(
    private readonly net: NetSpec,
    private readonly hosts: readonly string[],
    readonly bridge: Bridge,
  ) {}

  /** The address, where this request could be an act or a reply that teaches; else `null`, and nothing of it is read. */
  look(method: string, address: string): Seen | null {
    if (!NativeUrl.canParse(address, page.location.href)) return null
    const url = new NativeUrl(address, page.location.href)
    const isAct = isDeclared(this.net, this.hosts, method, url)
    const teaches =
      (!isAct || this.net.name !== undefined) &&
      this.isOwn(url) &&
      this.net.teaches.some(teach => exec(teach.path, url.pathname)) &&
      !isPrivate(this.net, url)
    return isAct || teaches ? { method, url, isAct, teaches } : null
  }

  /** Lets it leave, at once or after a yes; `hear` takes the reply, where that is to be read. */
  decide<Left>(
    seen: Seen,
    body: Body | Promise<string> | undefined,
    name: string | undefined,
    leave: (hear?: Hear) => Left,
    refuse: () => Left,
  ): Left {
    const decide = (read: Body | undefined) => {
      const call = this.match(seen, read, name)
      const learns = seen.teaches && isPublic(this.net, name, read)
      const waiting = call && this.bridge.ask(call)
      const hear: Hear = (text, status) => {
        if (learns) this.teach(seen.url, text)
        // Taken back, and the site did not say no: GraphQL says so with 200, too.
        if (call?.undo && (status as number) < 400 && !exec(FAILED, text)) this.bridge.passed(call)
      }
      const go = () => leave(learns || call?.undo ? hear : undefined)
      return waiting ? (after(waiting, (yes: boolean) => (yes ? go() : refuse())) as Left) : go()
    }
    return typeof body === 'object' && 'then' in body
      ? (after(body as Promise<string>, decide, () => leave()) as Left)
      : decide(body as Body | undefined)
  }

  /** The header that names an operation on this site, where there is one. */
  get header(): string | undefined {
    return this.net.name?.header
  }

  /** For what cannot wait: counted, if it is an act; what came of an undo nobody knows. */
  count(seen: Seen, body: unknown): void {
    const read = readBody(body)
    const text =
      typeof read === 'string' || (typeof read === 'object' && !('then' in read)) ? (read as Body) : undefined
    const call = this.match(seen, text)
    if (call && !call.undo) this.bridge.passed(call)
  }

  /** Hands a declared reply to the guard. */
  teach(url: URL, text: string): void {
    if (text.length < LONGEST_REPLY) this.bridge.teach(url.pathname, text)
  }

  private match({ method, url }: Seen, body: Body | undefined, name?: string) {
    return matchCall(this.net, this.hosts, { method, url, name, body })
  }

  private isOwn(url: URL): boolean {
    return this.hosts.includes(url.hostname) || this.net.callHosts.includes(url.hostname)
  }
}
