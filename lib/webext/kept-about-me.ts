import { browser } from './browser'

/** What the background makes from the rules alone, the same for everyone, and what the browser's owner set. */
const NOT_ABOUT_ME = /^(snapshot\.|face\b|policy|packs?\b)/

/** A count of nothing, or a list without entries, says nothing of anybody. */
const SAYS_NOTHING = new Set(['0', '[]', '{}', 'null'])

/** Keys of `storage.local` that hold something about the person. */
async function keysAboutMe(): Promise<string[]> {
  const kept = Object.entries(await browser.storage.local.get(null))
  return kept
    .filter(([key, value]) => !NOT_ABOUT_ME.test(key) && !SAYS_NOTHING.has(JSON.stringify(value)))
    .map(([key]) => key)
}

/** What lies outside the databases: caches, the pages' own storage, and keys about the person. */
export async function keptAboutMe(): Promise<{ caches: number; pageStorage: number; keys: string[] }> {
  const [names, keys] = await Promise.all([caches.keys(), keysAboutMe()])
  return { caches: names.length, pageStorage: localStorage.length + sessionStorage.length, keys: keys.sort() }
}

/** Erases those keys; the reminder goes on with the rules as they come. */
export async function eraseAboutMe(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null))
  await browser.storage.local.remove(keys.filter(key => !NOT_ABOUT_ME.test(key)))
}
