import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchCall } from '../../lib/guard/page/match-call'
import type { Call, NetSpec } from '../../lib/platforms/define'
import { evalReplies } from './replies'
import type { KindReport } from './report'

interface Named {
  kind: string
  id: string
}
interface Expected {
  action: string
  /** The older file writes `kind:id`. */
  target: Named | string | null
  context?: Named
}
interface Line {
  n: number
  platform: string
  method: string
  url: string
  headers?: Record<string, string>
  body: string | Record<string, string> | null
  expect: Expected
  confidence: string
  note: string
}

const UNDO: Record<string, string> = { unlike: 'like', unshare: 'share', unfollow: 'follow', leave: 'join' }

/** The older file's words for the same acts; what stands in brackets is a note. */
const OLDER: [RegExp, string][] = [
  [/ .*/s, ''],
  [/^(?:react|react-comment):.*|^like-comment$/, 'like'],
  [/^page-(?:like|follow)$/, 'follow'],
  [/^(share|post):.*/, '$1'],
  [/^join-group$/, 'join'],
]
const actionOf = ({ action }: Expected): string =>
  OLDER.reduce((word, [pattern, now]) => word.replace(pattern, now), action)
const idOf = (target: Expected['target']): string | undefined =>
  typeof target === 'string' ? target.slice(target.indexOf(':') + 1) : target?.id

/** What a call names, the target first, in the words of the samples. */
function namedBy({ comment, post, quoted, account, handle, group }: Call): string[] {
  return [comment, post, quoted, account, handle, group].filter(id => id !== undefined)
}

function missOf(line: Line, call: Call | null): string | null {
  const action = actionOf(line.expect)
  const target = idOf(line.expect.target)
  const context = line.expect.context?.id
  if (action === 'none' || action === 'other') return call ? `${action}, but read as ${call.action}` : null
  if (!call) return `${action} not seen`
  const isUndo = call.undo === true
  if (call.action !== (UNDO[action] ?? action) || isUndo !== action in UNDO)
    return `${action} read as ${isUndo ? 'undo of ' : ''}${call.action}`
  const [first, ...others] = namedBy(call)
  if (target && first !== target) return `${action}: target ${first ?? 'none'} instead of ${target}`
  if (context && !others.includes(context))
    return `${action}: context ${others.join(', ') || 'none'} instead of ${context}`
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
    const { header = '' } = declared.net.name ?? {}
    const call = matchCall(declared.net, declared.hosts, {
      method: line.method,
      url,
      name: line.headers?.[header],
      ...(line.body !== null && { body: line.body }),
    })
    const why = missOf(line, call)
    if (!why) continue
    misses.push({ case: `${line.platform} #${line.n} (${line.confidence})`, why })
    if (line.confidence === 'high') highMisses++
    if (actionOf(line.expect) === 'none') loudDecoys++
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
