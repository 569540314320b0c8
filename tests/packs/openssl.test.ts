import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { formatPack } from '../../lib/packs/format'
import { verifyHead } from '../../lib/packs/verify-head'
import { verifyPack } from '../../lib/packs/verify-pack'
import { aPack, NOW } from './agency'

const documented = (page: string): string =>
  /<!-- openssl -->\n```sh\n([\s\S]*?)```/.exec(
    readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8'),
  )?.[1] ?? ''
const version = Number(
  /OpenSSL (\d+)/.exec(spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0,
)
const here = mkdtempSync(join(tmpdir(), 'openssl-'))
afterAll(() => rmSync(here, { recursive: true }))

describe('an agency without our tools', () => {
  it('finds the same commands in both languages', () => {
    expect(documented('packs.md')).toContain('pkeyutl -sign -rawin')
    expect(documented('paket.md')).toBe(documented('packs.md'))
  })

  // macOS brings LibreSSL, which cannot sign with Ed25519.
  it.skipIf(version < 3)('signs with OpenSSL alone, as docs/packs.md says, and a device takes it', async () => {
    const keyring = { threshold: 1, keys: [{ kid: 'KID', x: 'PUBLIC' }] }
    writeFileSync(join(here, 'paket.json'), formatPack(aPack({ serial: 1, keyring })))
    writeFileSync(join(here, 'passphrase.txt'), 'kuda baterai jepit benar\n')
    const said = execFileSync('sh', ['-e', '-c', documented('packs.md')], { cwd: here, encoding: 'utf8' })
    const file = (name: string) => new Uint8Array(readFileSync(join(here, name)))

    const taken = await verifyPack({ bytes: file('pack-1-1.json') }, {}, undefined, NOW)
    if (!taken.ok) throw new Error(`refused: ${JSON.stringify(taken.problem)}`)
    expect(taken.value.pack.accounts).toEqual(aPack().accounts)
    expect(said).toContain(`fingerprint: ${taken.value.fingerprint.replaceAll(' ', '')}`)
    const head = await verifyHead(file('head.json'), {}, taken.value.state, NOW)
    expect(head).toMatchObject({ ok: true, value: { todo: 'nothing', certain: true, head: { serial: 1 } } })
  })
})
