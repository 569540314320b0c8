import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAddress } from '../../lib/guard/dom/read'
import { Known } from '../../lib/guard/learn/known'
import { Scan, wantedOf } from '../../lib/guard/learn/scan'
import type { Platform } from '../../lib/model/platform'
import type { NetSpec, PlatformSpec } from '../../lib/platforms/define'
import { expectedOfReply, type ReplyTruth, type Taught } from './reply-truth'

interface Declared {
  default: PlatformSpec
  hosts: readonly string[]
  teaches: NetSpec['teaches']
}

/** A reply as it is; of a page the scripts written into it, as the guard reads them. */
const textsOf = (file: string, text: string): string[] =>
  file.endsWith('.html')
    ? [...text.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(match => match[1] ?? '')
    : [text]

/** Reads a reply as the page's guard would, whatever its address. */
function learn(platform: Platform, { default: spec, teaches, hosts }: Declared, texts: readonly string[]): Known {
  const known = new Known(platform, address => readAddress(spec, new URL(address, `https://${hosts[0]}`)))
  for (const text of texts) {
    for (const teach of teaches) {
      const scan = new Scan(text, wantedOf(teach), fact => known.learn(fact))
      while (scan.step(50_000));
    }
  }
  return known
}

/** What is known of a post or account afterwards, against what is true; `null` where that is the same. */
function missOf(known: Known, platform: Platform, one: Taught): string | null {
  const fold = (handle = '') => handle.replace(/^@/, '').toLowerCase()
  const found = one.post ? known.author(one.post) : known.whole({ platform, id: one.owner.id ?? '' })
  const others = one.post ? known.others(one.post).map(({ account }) => account.id) : []
  const missing = (one.others ?? []).filter(id => found?.id !== id && !others.includes(id))
  if (missing.length) return `${missing.join(', ')} not known to be an owner, too`
  if (one.others) return null
  const { id, handle } = one.owner
  if (id && others.includes(id)) return null
  if ((!id || found?.id === id) && (!handle || fold(found?.handle) === fold(handle)) && found) return null
  return `author ${found?.handle ?? found?.id ?? 'unknown'} instead of ${handle ?? id}`
}

/** Captured replies, and first pages with data in them: for each post and account of the truth, is its owner known afterwards? */
export async function evalReplies(
  data: string,
): Promise<{ posts: number; share: number; misses: { case: string; why: string }[] }> {
  const index = join(data, 'captures/INDEX.json')
  const misses: { case: string; why: string }[] = []
  if (!existsSync(index)) return { posts: 0, share: 0, misses }
  let posts = 0
  for (const entry of JSON.parse(readFileSync(index, 'utf8')) as { file: string; platform: string; truth: string }[]) {
    const platform = entry.platform.toLowerCase() as Platform
    const file = new URL(`../../lib/platforms/${platform}.ts`, import.meta.url)
    if (!existsSync(file)) continue
    const truth = JSON.parse(readFileSync(join(data, 'captures', entry.truth), 'utf8')) as ReplyTruth
    const expected = expectedOfReply(truth, entry.file)
    if (!expected.length) continue
    const text = readFileSync(join(data, 'captures', entry.file), 'utf8')
    const known = learn(platform, (await import(file.href)) as Declared, textsOf(entry.file, text))
    for (const one of expected) {
      posts++
      const why = missOf(known, platform, one)
      if (why) misses.push({ case: `${entry.file} ${one.post ? `post ${one.post}` : `account ${one.owner.id}`}`, why })
    }
  }
  return { posts, share: posts ? (100 * (posts - misses.length)) / posts : 0, misses }
}
