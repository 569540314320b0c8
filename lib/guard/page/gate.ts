import { type NetSpec, PRIVATE_PATH } from '../../platforms/define'
import { type Body, readBody } from './body'
import type { Bridge } from './bridge'
import { exec } from './captured-language'
import { NativeUrl, page } from './captured-page'
import { isDeclared, isPublic, matchCall } from './match-call'

const LONGEST_REPLY = 4_000_000
/** How X, Facebook and Instagram say no inside a reply that came through. */
const FAILED = /"errors?":\s*[[{\d]|"status":\s*"fail/

/** What both patches ask: is this address an act, and may it leave? */
export class Gate {
  constructor(
    private readonly net: NetSpec,
    private readonly hosts: readonly string[],
    readonly bridge: Bridge,
  ) {}

  /** The address, where this request could be an act or a reply that teaches; else `null`, and nothing of it is read. */
  look(method: string, address: string): { url: URL; isAct: boolean; teaches: boolean } | null {
    if (!NativeUrl.canParse(address, page.location.href)) return null
    const url = new NativeUrl(address, page.location.href)
    const isAct = isDeclared(this.net, this.hosts, method, url)
    const teaches =
      (!isAct || this.net.name !== undefined) &&
      this.isOwn(url) &&
      this.net.teaches.some(teach => exec(teach.path, url.pathname)) &&
      !exec(PRIVATE_PATH, url.pathname)
    return isAct || teaches ? { url, isAct, teaches } : null
  }

  /** `waiting`: `null` when it may leave at once. `hear`: takes the reply, where that is to be read. */
  ask(url: URL, body: Body | undefined, teaches: boolean, name?: string) {
    const call = this.match(url, body, name)
    const learns = teaches && isPublic(this.net, name, body)
    return {
      waiting: call && this.bridge.ask(call),
      hear:
        (learns || call?.undo) &&
        ((text: string, status: unknown) => {
          if (learns) this.teach(url, text)
          // Taken back, and the site did not say no: GraphQL says so with 200, too.
          if (call?.undo && (status as number) < 400 && !exec(FAILED, text)) this.bridge.passed(call)
        }),
    }
  }

  /** The header that names an operation on this site, where there is one. */
  get header(): string | undefined {
    return this.net.name?.header
  }

  /** For what cannot wait: counted, if it is an act; what came of an undo nobody knows. */
  count(url: URL, body: unknown): void {
    const read = readBody(body)
    const text =
      typeof read === 'string' || (typeof read === 'object' && !('then' in read)) ? (read as Body) : undefined
    const call = this.match(url, text)
    if (call && !call.undo) this.bridge.passed(call)
  }

  /** Hands a declared reply to the guard. */
  teach(url: URL, text: string): void {
    if (text.length < LONGEST_REPLY) this.bridge.teach(url.pathname, text)
  }

  private match(url: URL, body: Body | undefined, name?: string) {
    return matchCall(this.net, this.hosts, { method: 'POST', url, name, ...(body !== undefined && { body }) })
  }

  private isOwn(url: URL): boolean {
    return this.hosts.includes(url.hostname) || this.net.callHosts.includes(url.hostname)
  }
}
