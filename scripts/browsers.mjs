#!/usr/bin/env node
/**
 * Finds a Chromium and a Firefox that can load an unpacked extension, or gets them. Plain Node ≥ 20, no dependencies: it
 * runs before anything is installed. `node scripts/browsers.mjs` says in one line per browser what it did.
 *
 * Google Chrome and Edge from their vendors ignore `--load-extension` (Chrome since 137), and Playwright's own Firefox is
 * patched and cannot install an extension by WebDriver BiDi. So: Chromium or Chrome for Testing, and Mozilla's Firefox.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The manifest's `strict_min_version` for Firefox; the service worker's needs for Chromium. */
export const OLDEST = { chromium: 120, firefox: 140 }
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const INSTALL_TIMEOUT_MS = 240_000
const ENV = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' }

const caches = name =>
  platform() === 'darwin'
    ? [join(homedir(), 'Library/Caches', name), join(homedir(), '.cache', name)]
    : [join(homedir(), '.cache', name)]

const SYSTEM = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/snap/bin/chromium', // last: a snap cannot read every folder
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/snap/bin/firefox',
  ],
}

/** Where Playwright and Puppeteer keep what they download: folder per version, then these. */
const DOWNLOADED = {
  chromium: [
    { caches: [process.env.PLAYWRIGHT_BROWSERS_PATH, ...caches('ms-playwright')], folder: /^chromium-\d+$/ },
    {
      caches: [process.env.PUPPETEER_CACHE_DIR, ...caches('puppeteer')].map(at => at && join(at, 'chrome')),
      folder: /./,
    },
  ],
  firefox: [
    {
      caches: [process.env.PUPPETEER_CACHE_DIR, ...caches('puppeteer')].map(at => at && join(at, 'firefox')),
      folder: /./,
    },
  ],
}
const INSIDE = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    ...['chrome-mac', 'chrome-mac-x64', 'chrome-mac-arm64'].flatMap(at => [
      `${at}/Chromium.app/Contents/MacOS/Chromium`,
      `${at}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ]),
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox'],
}

const byNewest = (a, b) => b.localeCompare(a, 'en', { numeric: true })

function* places(browser) {
  yield* SYSTEM[browser]
  for (const { caches: roots, folder } of DOWNLOADED[browser]) {
    for (const root of roots) {
      if (!root || !existsSync(root)) continue
      const versions = readdirSync(root)
        .filter(name => folder.test(name))
        .sort(byNewest)
      for (const version of versions) for (const inside of INSIDE[browser]) yield join(root, version, inside)
    }
  }
}

/** The major version a program prints, or null: it does not start (libraries missing) or says none. */
function versionOf(program) {
  const ran = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  const found = /(\d+)\.\d/.exec(ran.stdout ?? '')
  return ran.status === 0 && found ? Number(found[1]) : null
}

function tried(browser, program) {
  const version = versionOf(program)
  if (version === null) return { problem: `${program} does not start` }
  if (version < OLDEST[browser])
    return { problem: `${program} is version ${version}, ${OLDEST[browser]} or newer is needed` }
  return { path: program, version }
}

/** A browser already on this machine: `{ path, version }`, or `{ problem }` naming what was wrong with the nearest one. */
export function find(browser) {
  const named = process.env[ENV[browser]]
  if (named) return existsSync(named) ? tried(browser, named) : { problem: `${ENV[browser]} names no file` }
  let problem = 'none found'
  for (const place of places(browser)) {
    if (!existsSync(place)) continue
    const found = tried(browser, place)
    if (found.path) return found
    problem = found.problem
  }
  return { problem }
}

const run = (command, args) =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: process.env.BROWSERS_VERBOSE ? 'inherit' : 'ignore',
    timeout: INSTALL_TIMEOUT_MS,
  }).status === 0

/** `[]` as root, `['sudo', '-n']` where that needs no password, null where neither. */
function asRoot() {
  if (process.getuid?.() === 0) return []
  return run('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null
}

function apt(packages) {
  const root = existsSync('/usr/bin/apt-get') ? asRoot() : null
  if (!root) return false
  const get = args => {
    const [command, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    return run(command, rest)
  }
  return (
    get(['install', '-y', '--no-install-recommends', ...packages]) ||
    (get(['update']) && get(['install', '-y', '--no-install-recommends', ...packages]))
  )
}

const local = (name, args) =>
  existsSync(join(ROOT, 'node_modules/.bin', name)) && run(join(ROOT, 'node_modules/.bin', name), args)

/** Ways to get a browser, in the order they are tried; a download that lacks system libraries is completed by the next one. */
const WAYS = {
  chromium: [
    { how: 'downloaded by Playwright', get: () => local('playwright', ['install', 'chromium']) },
    {
      how: 'given its system libraries by Playwright',
      get: () => asRoot() !== null && local('playwright', ['install-deps', 'chromium']),
    },
    { how: 'installed by apt-get', get: () => apt(['chromium']) },
  ],
  firefox: [
    {
      how: 'downloaded by @puppeteer/browsers',
      get: () => local('browsers', ['install', 'firefox@stable', '--path', caches('puppeteer')[0]]),
    },
    { how: 'installed by apt-get', get: () => apt(['firefox-esr']) || apt(['firefox']) },
  ],
}

const BY_HAND = {
  chromium: `Install Chromium or Chrome for Testing ${OLDEST.chromium} or newer, or set CHROMIUM_PATH to one.`,
  firefox: `Install Firefox ${OLDEST.firefox} or newer (firefox.com, or "apt-get install firefox-esr"), or set FIREFOX_PATH to it.`,
}

/**
 * Finds a browser, else gets one.
 * @param {'chromium' | 'firefox'} browser
 * @returns {{ path?: string, said: string }} `path` is missing where all ways failed; `said` is one line for the person.
 */
export function get(browser) {
  const found = find(browser)
  if (found.path)
    return { path: found.path, said: `${browser}: ${found.path} (version ${found.version}), already here` }
  if (process.env[ENV[browser]]) return { said: `${browser}: ${found.problem}` }
  const failed = []
  for (const { how, get: attempt } of WAYS[browser]) {
    const worked = attempt()
    const now = worked ? find(browser) : {}
    if (now.path) return { path: now.path, said: `${browser}: ${how}: ${now.path} (version ${now.version})` }
    failed.push(how)
  }
  return { said: `${browser}: ${found.problem}, and could not be ${failed.join(', nor ')}. ${BY_HAND[browser]}` }
}

/** Both browsers, as the environment that tests and demo read; prints what it did. */
export function browsers(wanted = ['chromium', 'firefox']) {
  const env = {}
  const missing = []
  for (const browser of wanted) {
    const { path, said } = get(browser)
    console.log(said)
    if (path) env[ENV[browser]] = path
    else missing.push(browser)
  }
  return { env, missing }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = browsers().missing.length ? 1 : 0
