import { accountFromUrl } from '../model/account-address'
import { type AccountRef, PLATFORMS, type Platform } from '../model/platform'

/** `https://x.com/akun`, `x:akun`, `x:id=123` or `@akun` (then the platform is `otherwise`); undefined where it is none of them. */
export function accountFrom(written: string, otherwise: Platform): AccountRef | undefined {
  if (URL.canParse(written) && /^https?:/.test(written)) {
    const read = accountFromUrl(new URL(written))
    return read.ok ? read.value : undefined
  }
  const [, platform, id, handle] = /^(?:(\w+):)?(?:id=(\S+)|@?([\w.-]+))$/.exec(written) ?? []
  const known = platform ? PLATFORMS.find(one => one === platform) : otherwise
  if (!known) return undefined
  return id ? { platform: known, id } : handle ? { platform: known, handle } : undefined
}
