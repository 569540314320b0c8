import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  copyFileSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { BrowserName } from './hands'

/** A real policy file of this system for one browser and one extension; nobody else's browser sees it. */
export interface PolicyFile {
  /** The program to start: Firefox reads its policy from the folder it lies in. */
  executable: string
  set(policy: object): void
  remove(): void
}

const CHROMIUM_FOLDER = '/etc/chromium/policies/managed'
const FIREFOX_ID = 'jejak-netral@jejak-netral.id'

/** Why no policy can be set for this browser here; undefined where it can. */
export function noPolicyHere(browser: BrowserName): string | undefined {
  if (process.platform !== 'linux') return 'policy files are tried on Linux only'
  if (browser === 'firefox') return undefined
  try {
    mkdirSync(CHROMIUM_FOLDER, { recursive: true })
    accessSync(CHROMIUM_FOLDER, constants.W_OK)
    return undefined
  } catch {
    return `${CHROMIUM_FOLDER} cannot be written by this user`
  }
}

/** An unpacked extension's id follows from its path. */
const idOf = (folder: string): string =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, digit => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] as string)

export async function policyFor(browser: BrowserName, executable: string, extension: string): Promise<PolicyFile> {
  return browser === 'chromium' ? forChromium(executable, extension) : forFirefox(executable)
}

function forChromium(executable: string, extension: string): PolicyFile {
  const id = idOf(extension)
  const file = join(CHROMIUM_FOLDER, `jejak-netral-test-${id}.json`)
  return {
    executable,
    set: policy => writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    remove: () => rmSync(file, { force: true }),
  }
}

/** The same program, copied into a folder of links: Firefox looks for `distribution` where its program really lies. */
async function forFirefox(executable: string): Promise<PolicyFile> {
  const home = dirname(realpathSync(executable))
  const folder = await mkdtemp(join(tmpdir(), 'jejak-netral-firefox-'))
  const program = basename(realpathSync(executable))
  for (const name of readdirSync(home)) {
    if (name === program) copyFileSync(join(home, name), join(folder, name))
    else if (name !== 'distribution') symlinkSync(join(home, name), join(folder, name))
  }
  mkdirSync(join(folder, 'distribution'))
  return {
    executable: join(folder, program),
    set: policy =>
      writeFileSync(
        join(folder, 'distribution/policies.json'),
        JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: policy } } } }),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
