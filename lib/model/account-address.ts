import { foldHandle } from '../base/fold-text'
import { fail, ok, type Result } from '../base/result'
import type { AccountRef, Platform } from './platform'

interface AddressForm {
  /** Hosts, exactly; the first is the one links are made with. */
  hosts: readonly string[]
  /** What a handle may look like, folded. */
  handle: RegExp
  /** Path of a profile; `handle` or `id` is the account. */
  profile: RegExp
  /** First path parts that look like a handle and are a page of the site. */
  reserved: readonly string[]
  /** Addresses that name an account by number, on path and query; asked before `profile`. */
  byNumber?: RegExp
  /** Path of a profile by handle. */
  path: (handle: string) => string
  /** Path of a profile by number, where the site has one. */
  numbered?: (id: string) => string
}

const NAME = /^\/(?<handle>[\w.]+)/
const AT_NAME = /^\/@(?<handle>[\w.-]+)/

/** How each site writes an account in an address, for what a person pastes; pages are read by `lib/platforms`. */
const FORMS: Record<Platform, AddressForm> = {
  x: {
    hosts: ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
    handle: /^\w{1,15}$/,
    profile: NAME,
    reserved: [
      'home',
      'explore',
      'notifications',
      'messages',
      'search',
      'settings',
      'compose',
      'i',
      'jobs',
      'tos',
      'privacy',
      'login',
      'logout',
      'hashtag',
      'intent',
      'share',
    ],
    path: handle => `/${handle}`,
  },
  instagram: {
    hosts: ['www.instagram.com', 'instagram.com', 'm.instagram.com'],
    handle: /^[a-z0-9._]{1,30}$/,
    profile: /^\/(?:_u\/|stories\/)?(?<handle>[\w.]+)/,
    reserved: ['p', 'reel', 'reels', 'tv', 'explore', 'accounts', 'direct', 'stories', 'about', 'legal', 'web'],
    path: handle => `/${handle}/`,
  },
  facebook: {
    hosts: ['www.facebook.com', 'facebook.com', 'm.facebook.com', 'web.facebook.com'],
    handle: /^(?:groups\/)?[a-z0-9.]{1,80}$/,
    profile: /^\/(?<handle>(?:groups\/)?[\w.]+)/,
    byNumber:
      /^\/(?:profile\.php\?(?:.*&)?id=|people\/[^/]+\/|groups\/[^/]+\/user\/|groups\/(?=\d+(?:\/|$|\?)))(?<id>\d+)/,
    reserved: [
      'profile.php',
      'people',
      'pages',
      'groups',
      'events',
      'watch',
      'reel',
      'share',
      'story.php',
      'permalink.php',
      'photo',
      'photo.php',
      'marketplace',
      'login',
      'hashtag',
      'search',
    ],
    path: handle => `/${handle}`,
    numbered: id => `/${id}`, // of a person, a page and a group alike
  },
  threads: {
    hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
    handle: /^[a-z0-9._]{1,30}$/,
    profile: AT_NAME,
    reserved: [],
    path: handle => `/@${handle}`,
  },
  tiktok: {
    hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'],
    handle: /^[a-z0-9._]{1,24}$/,
    profile: AT_NAME,
    reserved: [],
    path: handle => `/@${handle}`,
  },
  youtube: {
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com'],
    handle: /^[\p{L}\p{N}_.·-]{3,30}$/u,
    profile: /^\/(?:@(?<handle>[^/]+)|channel\/(?<id>UC[\w-]{22}))/,
    reserved: [],
    path: handle => `/@${handle}`,
  },
  linkedin: {
    hosts: ['www.linkedin.com', 'linkedin.com', 'id.linkedin.com'],
    handle: /^[\p{L}\p{N}-]{3,100}$/u,
    profile: /^\/(?:in|company|school)\/(?<handle>[^/]+)/,
    reserved: [],
    path: handle => `/in/${handle}`,
  },
}

/** Why what was typed names no account: nothing typed, another site, a page that is no account, or impossible letters. */
export type AddressProblem = 'empty' | 'other-site' | 'no-account' | 'bad-handle'

export const platformOfHost = (host: string): Platform | undefined =>
  (Object.keys(FORMS) as Platform[]).find(platform => FORMS[platform].hosts.includes(host.toLowerCase()))

/** The account a web address names; a post's address names the account in its path, where the site writes it there. */
export function accountFromUrl(url: URL): Result<AccountRef, AddressProblem> {
  const platform = platformOfHost(url.hostname)
  if (!platform) return fail('other-site')
  const form = FORMS[platform]
  const path = decoded(url.pathname)
  const found = (form.byNumber?.exec(path + url.search) ?? form.profile.exec(path))?.groups
  if (found?.id) return ok({ platform, id: found.id })
  if (!found?.handle || form.reserved.includes(found.handle.toLowerCase())) return fail('no-account')
  return accountFromHandle(found.handle, platform)
}

/** What a person typed: `@contoh`, `contoh`, `x.com/contoh` or a whole address. `platform` counts for bare handles only. */
export function accountFromText(text: string, platform: Platform): Result<AccountRef, AddressProblem> {
  const typed = text.trim()
  if (typed === '') return fail('empty')
  if (!typed.includes('/')) return accountFromHandle(typed, platform)
  try {
    return accountFromUrl(new URL(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
  } catch {
    return fail('other-site') // not an address at all
  }
}

/** Where a person can look at the account; none for one known by number only where the site needs its handle. */
export function addressOf(account: AccountRef): string | undefined {
  const form = FORMS[account.platform]
  const handle = foldHandle(account.handle ?? '')
  if (form.handle.test(handle)) return `https://${form.hosts[0]}${form.path(encodeURI(handle))}`
  return form.numbered && /^\d+$/.test(account.id ?? '')
    ? `https://${form.hosts[0]}${form.numbered(account.id as string)}`
    : undefined
}

function accountFromHandle(raw: string, platform: Platform): Result<AccountRef, AddressProblem> {
  const handle = foldHandle(raw)
  return FORMS[platform].handle.test(handle) ? ok({ platform, handle }) : fail('bad-handle')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a lone % in the path
  }
}
