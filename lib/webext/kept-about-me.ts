import { browser } from './browser'
import { ABOUT_ME } from './storage'

/** What the background makes from the rules alone, the same for everyone. */
const FROM_RULES = /^(snapshot\.|face\b)/
const isAboutMe = (key: string): boolean =>
  Object.hasOwn(ABOUT_ME, key) ? ABOUT_ME[key as keyof typeof ABOUT_ME] : !FROM_RULES.test(key)

/** A count of nothing, or a list without entries, says nothing of anybody. */
const SAYS_NOTHING = new Set(['0', '[]', '{}', 'null'])

/** Keys of `storage.local` that hold something about the person. */
async function keysAboutMe(): Promise<string[]> {
  const kept = Object.entries(await browser.storage.local.get(null))
  return kept.filter(([key, value]) => isAboutMe(key) && !SAYS_NOTHING.has(JSON.stringify(value))).map(([key]) => key)
}

/** What lies outside the databases: caches, the pages' own storage, and keys about the person. */
export async function keptAboutMe(): Promise<{ caches: number; pageStorage: number; keys: string[] }> {
  const [names, keys] = await Promise.all([caches.keys(), keysAboutMe()])
  return { caches: names.length, pageStorage: localStorage.length + sessionStorage.length, keys: keys.sort() }
}

/** Erases those keys; the reminder goes on with the rules as they come. */
export async function eraseAboutMe(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null))
  await browser.storage.local.remove(keys.filter(key => isAboutMe(key)))
}
