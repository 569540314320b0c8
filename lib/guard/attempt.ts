import type { Attempt, Target, TargetPart } from '../model/act'
import type { AccountRef, Platform } from '../model/platform'
import type { Call } from '../platforms/define'
import { postId } from './dom/read'
import { findPostOwner, type Page, type Press } from './dom/resolve'
import type { Known } from './learn/known'

const base = (platform: Platform) => ({ kind: 'attempt' as const, platform, bySelf: true, time: { at: Date.now() } })
const wholly = (known: Known, targets: readonly Target[]): Target[] =>
  targets.map(({ account, part }) => ({ account: known.whole(account), part }))

/** Whom a press acts on, as the page shows it; whose a post is and who else stands for it, its reply knows better. */
function targetsOf({ targets, post }: Press, known: Known): Target[] {
  if (!post) return wholly(known, targets)
  const author = known.author(post.id)
  const shown: Target[] = author
    ? [{ account: author, part: 'author' }, ...targets.filter(({ part }) => part !== 'author')]
    : targets
  return wholly(known, [
    ...shown,
    ...known.others(post.id).filter(other => shown.every(({ part }) => part !== other.part)),
  ])
}

/** The act a press would do. */
export function attemptOfPress(platform: Platform, press: Press, known: Known): Attempt {
  const targets = targetsOf(press, known)
  return {
    ...base(platform),
    action: press.action,
    ...(press.undo && { undo: true }),
    targets,
    ...(press.unresolved && !targets.length && { unknownTarget: true }),
    ...(press.post && { post: press.post }),
    ...(press.draft && { draft: press.draft }),
  }
}

/** The act a request does. Its ids are attributed by what the request says, what replies taught, what the page shows. */
export function attemptOfCall(page: Page, said: Call, known: Known, root: ParentNode): Attempt {
  const { platform, spec } = page
  const id = (written?: string) => written && postId(spec, written)
  const call = { ...said, post: id(said.post), comment: id(said.comment), quoted: id(said.quoted) }
  const named = (id?: string, handle?: string): AccountRef | null =>
    id || handle ? known.whole({ platform, ...(id && { id }), ...(handle && { handle }) }) : null
  const ownerOf = (post: string): AccountRef | null =>
    known.author(post) ?? findPostOwner(page, post, root)?.account ?? null
  const targets: Target[] = []
  let unknown = 0
  const add = (account: AccountRef | null, part: TargetPart) => {
    if (account) targets.push({ account: known.whole(account), part })
    else unknown++
  }
  if (call.account || call.handle) add(named(call.account, call.handle), 'author')
  if (call.comment) add(ownerOf(call.comment), 'author')
  else if (call.post) add(named(undefined, call.postHandle) ?? ownerOf(call.post), 'author')
  if (call.quoted) add(named(undefined, call.quotedHandle) ?? ownerOf(call.quoted), 'quoted')
  for (const id of [call.comment ?? call.post, call.quoted]) if (id) targets.push(...known.others(id))
  if (call.group) add({ platform, id: call.group }, 'group')
  const context = call.comment && call.post ? ownerOf(call.post) : null
  const post = call.comment ?? call.post ?? call.quoted
  return {
    ...base(platform),
    action: call.action,
    ...(call.undo && { undo: true }),
    targets,
    ...(unknown > 0 && !targets.length && { unknownTarget: true }),
    ...(context && { context: [{ account: context, part: 'author' as const }] }),
    ...(post && { post: { platform, id: post } }),
    ...(call.draft && { draft: call.draft }),
  }
}
