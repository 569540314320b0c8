/** Last part of a path. */
export const nameOf = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)

/** False for names that would leave the archive when unpacked, and for names no export writes (NUL, `\`). */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > 1024) return false
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.includes('\\') || path.includes('\0')) return false
  return !path.split('/').includes('..')
}

/** One spelling to match by: lower case; `'`, `’` and `_` alike (Facebook writes all three). */
export const foldPath = (path: string): string => path.toLowerCase().replace(/['\u2019]/g, '_')

/** What browsers and systems put behind the name of a second download: `likes (1).json`. */
const COPY = / ?\(\d+\)(?=\.[a-z]+$)/i
const NUMBERED = /^(.*?)(?:_|-part)(\d+)(\.[a-z]+)$/
/** `likes_2.json` → `likes.json` and 2; `like-part1.js` likewise; others have number 0. A copy's mark goes. */
export function withoutNumber(path: string): { path: string; number: number } {
  const first = path.replace(COPY, '')
  const match = NUMBERED.exec(first)
  return match ? { path: `${match[1]}${match[3]}`, number: Number(match[2]) } : { path: first, number: 0 }
}

/**
 * Does a member lie at this declared path end? At a folder boundary: `not_following.json` is not `following.json`.
 * A file dropped by itself (`alone`) has lost its folders and matches by its last part.
 */
export function endsWithPath(member: string, declared: string, alone: boolean): boolean {
  const path = withoutNumber(foldPath(member)).path
  const end = withoutNumber(foldPath(declared)).path
  return path === end || path.endsWith(`/${end}`) || (alone && path === nameOf(end))
}
