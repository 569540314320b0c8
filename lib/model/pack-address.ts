import { fail, ok, type Result } from '../base/result'

export const ADDRESS_PROBLEMS = [
  'not-an-address',
  'not-https',
  'with-user',
  'with-query',
  'with-fragment',
  'personal',
  'too-long',
] as const
export type AddressProblem = (typeof ADDRESS_PROBLEMS)[number]

const LONGEST = 500

/**
 * Where a pack may be fetched from: an address that is the same for everyone. Whoever hands out one address per person would
 * learn who fetched it, so what looks like a person, a number or a token is refused.
 */
export function packAddress(text: string): Result<string, AddressProblem> {
  const spelled = text.trim()
  if (spelled.length > LONGEST) return fail('too-long')
  if (!URL.canParse(spelled)) return fail('not-an-address')
  const url = new URL(spelled)
  if (url.protocol !== 'https:') return fail('not-https')
  if (url.username || url.password) return fail('with-user')
  if (url.search || spelled.includes('?')) return fail('with-query')
  if (url.hash || spelled.includes('#')) return fail('with-fragment')
  const parts = [...url.hostname.split('.'), ...url.pathname.split('/')].map(plain)
  if (parts.some(part => part === undefined || isPersonal(part))) return fail('personal')
  return ok(url.href)
}

function plain(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

/** A NIP or NIK, a telephone number, an e-mail address, a home folder, a UUID, a long token. */
function isPersonal(part: string): boolean {
  if (/[@~\p{C}]/u.test(part)) return true
  if (/\d{9}/.test(part.replace(/(?<=\d)[-. ](?=\d)/g, ''))) return true
  if (/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i.test(part)) return true
  return part.split(/[-_. ]/).some(word => word.length >= 20 && /\d/.test(word) && /[a-z]/i.test(word))
}
