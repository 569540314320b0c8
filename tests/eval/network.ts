import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchCall } from '../../lib/guard/page/match-call'
import type { Call, NetSpec } from '../../lib/platforms/define'
import { evalReplies } from './replies'
import type { KindReport } from './report'

interface Expected {
  action: string
  target: { kind: string; id: string } | null
  context?: { kind: string; id: string }
}
interface Line {
  n: number
  platform: string
  method: string
  url: string
  body: string | Record<string, string> | null
  expect: Expected
  confidence: string
  note: string
}

const UNDO: Record<string, string> = { unlike: 'like', unshare: 'share', unfollow: 'follow', leave: 'join' }

/** What a call says, in the words of the samples. */
function saidBy(call: Call): { action: string; undo: boolean; target?: string; context?: string } {
  const target = call.comment ?? call.post ?? call.quoted ?? call.account ?? call.handle ?? call.group
  const context = call.comment ? call.post : call.post ? call.quoted : undefined
  return { action: call.action, undo: call.undo === true, ...(target && { target }), ...(context && { context }) }
}

function missOf(line: Line, call: Call | null): string | null {
  const { action, target, context } = line.expect
  if (action === 'none' || action === 'other') return call ? `${action}, but read as ${call.action}` : null
  if (!call) return `${action} not seen`
  const said = saidBy(call)
  if (said.action !== (UNDO[action] ?? action) || said.undo !== action in UNDO)
    return `${action} read as ${said.undo ? 'undo of ' : ''}${said.action}`
  if (target && said.target !== target.id) return `${action}: target ${said.target ?? 'none'} instead of ${target.id}`
  if (context && said.context !== context.id)
    return `${action}: context ${said.context ?? 'none'} instead of ${context.id}`
  return null
}

async function netOf(platform: string): Promise<{ net: NetSpec; hosts: readonly string[] } | null> {
  const file = new URL(`../../lib/platforms/${platform}.ts`, import.meta.url)
  return existsSync(file) ? ((await import(file.href)) as { net: NetSpec; hosts: readonly string[] }) : null
}

const linesOf = (folder: string): Line[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => /mutations[^/]*\.jsonl$/.test(name))
        .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
        .map(text => JSON.parse(text) as Line)
    : []

/** Requests of the sites, acts and decoys: each read exactly as it is, by the code that runs in the page. */
export async function evalNetwork(data: string): Promise<KindReport> {
  const misses: KindReport['misses'] = []
  const notBuilt = new Set<string>()
  let cases = 0
  let highMisses = 0
  let loudDecoys = 0
  for (const line of linesOf(join(data, 'captures'))) {
    const declared = await netOf(line.platform)
    if (!declared) {
      notBuilt.add(line.platform)
      continue
    }
    cases++
    const url = new URL(line.url)
    const call = matchCall(declared.net, declared.hosts, {
      method: line.method,
      url,
      ...(line.body !== null && { body: line.body }),
    })
    const why = missOf(line, call)
    if (!why) continue
    misses.push({ case: `${line.platform} #${line.n} (${line.confidence})`, why })
    if (line.confidence === 'high') highMisses++
    if (line.expect.action === 'none') loudDecoys++
  }
  const replies = await evalReplies(data)
  return {
    kind: 'network',
    built: true,
    cases: cases + replies.posts,
    misses: [...misses, ...replies.misses],
    thresholds: [
      { name: 'high-confidence requests misread', value: highMisses, limit: 0, ok: highMisses === 0 },
      { name: 'decoys not silent', value: loudDecoys, limit: 0, ok: loudDecoys === 0 },
      {
        name: 'posts of replies whose author was learned',
        value: replies.share,
        limit: 99,
        ok: replies.share >= 99,
        unit: '%',
      },
    ],
    ...(notBuilt.size && { notes: [`not built: ${[...notBuilt].join(', ')}`] }),
  }
}
