/**
 * `npm run package`: what the stores and agencies are given, in `.output/package/`: a ZIP for Chrome and Edge, an XPI and the
 * sources for Firefox, the bill of materials, checksums. `--twice` builds in two other folders as well and says whether every
 * byte is the same; `--lint` asks Mozilla's linter (fetched for this run, at a pinned version).
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licences } from './package/licences'
import { lint } from './package/lint'
import { filesBelow, zipOf } from './package/zip-folder'

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const OUT = join(ROOT, '.output/package')
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
const name = `jejak-netral-${version}`

function build(folder: string): void {
  const env = { ...process.env, PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter) }
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
    env,
  })
  if (status !== 0) throw new Error(`the build in ${folder} failed: see above`)
}

async function browserPackages(folder: string): Promise<Record<string, Uint8Array>> {
  const of = (build: string) => zipOf(join(folder, '.output', build), filesBelow(join(folder, '.output', build)))
  return { [`${name}-chrome.zip`]: await of('chrome-mv3'), [`${name}-firefox.xpi`]: await of('firefox-mv3') }
}

/** What is committed, for reviewers who build it themselves: README and CONTRIBUTING say how. */
const sources = (): Promise<Uint8Array> => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0').filter(Boolean)
  return zipOf(ROOT, tracked.sort())
}

/** CycloneDX of what ships, from the lock file; without the day and the number that npm makes up. */
function billOfMaterials(): Uint8Array {
  const args = [
    'sbom',
    '--sbom-format',
    'cyclonedx',
    '--sbom-type',
    'application',
    '--omit',
    'dev',
    '--package-lock-only',
  ]
  const bill = JSON.parse(
    execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )
  bill.serialNumber = undefined
  bill.metadata.timestamp = undefined
  return Buffer.from(`${JSON.stringify(bill, null, 2)}\n`)
}

/** The committed tree somewhere else, with these very dependencies. */
function copyElsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-netral-'))
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: ROOT, maxBuffer: 512 * 1024 * 1024 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => !!a && !!b && Buffer.from(a).equals(b)

async function twice(): Promise<boolean> {
  const folders = [copyElsewhere(), copyElsewhere()]
  try {
    const made = []
    for (const folder of folders) {
      build(folder)
      made.push(await browserPackages(folder))
    }
    const [one, two] = made
    const differ = Object.keys(one ?? {}).filter(file => !same(one?.[file], two?.[file]))
    console.log(
      differ.length
        ? `differs between two folders: ${differ.join(', ')}`
        : 'built in two folders: every byte is the same',
    )
    return differ.length === 0
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}

async function main(): Promise<boolean> {
  writeFileSync(join(ROOT, 'public/licences.txt'), licences(ROOT))
  build(ROOT)
  const files = {
    ...(await browserPackages(ROOT)),
    [`${name}-sources.zip`]: await sources(),
    [`${name}-sbom.cdx.json`]: billOfMaterials(),
  }
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const sums = Object.entries(files).map(([file, bytes]) => {
    writeFileSync(join(OUT, file), bytes)
    console.log(`${file}: ${(bytes.length / 1024).toFixed(0)} KB`)
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`
  })
  writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''))
  const equal = !process.argv.includes('--twice') || (await twice())
  return equal && (!process.argv.includes('--lint') || lint(join(ROOT, '.output/firefox-mv3')))
}

process.exitCode = (await main()) ? 0 : 1
