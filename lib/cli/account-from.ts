import type { AccountRef, Platform } from '../model/platform'

/** Where each site writes an account in its address; for people who paste one, so the plain forms are enough. */
const PLACES: { host: RegExp; platform: Platform; path: RegExp }[] = [
  { host: /(^|\.)(x|twitter)\.com$/, platform: 'x', path: /^\/(?<handle>\w{1,20})(\/|$)/ },
  { host: /(^|\.)instagram\.com$/, platform: 'instagram', path: /^\/(?<handle>[\w.]+)(\/|$)/ },
  { host: /(^|\.)facebook\.com$/, platform: 'facebook', path: /^\/(?<handle>[\w.-]+)(\/|$)/ },
  { host: /(^|\.)threads\.(net|com)$/, platform: 'threads', path: /^\/@(?<handle>[\w.]+)/ },
  { host: /(^|\.)tiktok\.com$/, platform: 'tiktok', path: /^\/@(?<handle>[\w.]+)/ },
  { host: /(^|\.)youtube\.com$/, platform: 'youtube', path: /^\/(?:@(?<handle>[\w.-]+)|channel\/(?<id>UC[\w-]{22}))/ },
  { host: /(^|\.)linkedin\.com$/, platform: 'linkedin', path: /^\/(?:in|company)\/(?<handle>[^/]+)/ },
]

/** `https://x.com/akun`, `x:akun`, `x:id=123` or `@akun` (then the platform is `otherwise`); undefined where it is none of them. */
export function accountFrom(written: string, otherwise: Platform): AccountRef | undefined {
  if (URL.canParse(written) && /^https?:/.test(written)) {
    const { hostname, pathname } = new URL(written)
    const place = PLACES.find(({ host }) => host.test(hostname))
    const { handle, id } = place?.path.exec(pathname)?.groups ?? {}
    return place && (handle || id)
      ? { platform: place.platform, ...(id && { id }), ...(handle && { handle }) }
      : undefined
  }
  const [, platform, id, handle] = /^(?:(\w+):)?(?:id=(\S+)|@?([\w.-]+))$/.exec(written) ?? []
  const known = platform ? PLACES.find(place => place.platform === platform)?.platform : otherwise
  if (!known) return undefined
  return id ? { platform: known, id } : handle ? { platform: known, handle } : undefined
}
