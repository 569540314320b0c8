import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Known } from '../../lib/guard/learn/known'
import { Scan, wantedOf } from '../../lib/guard/learn/scan'
import type { Platform } from '../../lib/model/platform'
import type { NetSpec } from '../../lib/platforms/define'

interface Post {
  id: string
  author?: { id?: string; screen_name?: string }
  quotes?: Post
  retweets?: Post
}

/** Reads a reply as the page's guard would, whatever its address. */
function learn(platform: Platform, teaches: NetSpec['teaches'], text: string): Known {
  const known = new Known(platform)
  for (const teach of teaches) {
    const scan = new Scan(text, wantedOf(teach), fact => known.learn(fact))
    while (scan.step(50_000));
  }
  return known
}

const allOf = (posts: readonly Post[]): Post[] =>
  posts.flatMap(post => [post, ...allOf([post.quotes, post.retweets].filter(one => one !== undefined))])

/** X's captured replies: for each post with an author, is that author known afterwards? */
export async function evalReplies(
  data: string,
): Promise<{ posts: number; share: number; misses: { case: string; why: string }[] }> {
  const index = join(data, 'captures/INDEX.json')
  const misses: { case: string; why: string }[] = []
  if (!existsSync(index)) return { posts: 0, share: 0, misses }
  const { teaches } = (await import('../../lib/platforms/x')) as { teaches: NetSpec['teaches'] }
  let posts = 0
  for (const entry of JSON.parse(readFileSync(index, 'utf8')) as { file: string; platform: string; truth: string }[]) {
    if (entry.platform !== 'X' || !entry.file.endsWith('.json')) continue
    const truth = JSON.parse(readFileSync(join(data, 'captures', entry.truth), 'utf8')) as { tweets?: Post[] }
    const known = learn('x', teaches, readFileSync(join(data, 'captures', entry.file), 'utf8'))
    for (const post of allOf(truth.tweets ?? [])) {
      if (!post.author?.id) continue
      posts++
      const found = known.author(post.id)
      if (found?.id === post.author.id && found.handle === post.author.screen_name) continue
      misses.push({
        case: `${entry.file} post ${post.id}`,
        why: `author ${found?.handle ?? 'unknown'} instead of ${post.author.screen_name}`,
      })
    }
  }
  return { posts, share: posts ? (100 * (posts - misses.length)) / posts : 0, misses }
}
