import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { DAY_MS, dayOf } from '../base/time'
import { run } from './pack/run'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = mkdtempSync(join(tmpdir(), 'paket-'))
afterAll(() => rmSync(here, { recursive: true }))

/** As npm runs it: in the project's folder, with the caller's own in `INIT_CWD`. */
async function pack(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  process.env.INIT_CWD = here
  const status = await run(args, { say: (...lines) => out.push(...lines), complain: (...lines) => err.push(...lines) })
  return { status, stdout: out.join('\n'), stderr: err.join('\n') }
}
const put = (name: string, text: string) => writeFileSync(join(here, name), text)
const get = (name: string) => readFileSync(join(here, name), 'utf8')
const secret = ['--passphrase-file', 'sandi.txt']

describe('npm run pack', () => {
  it('explains an act from the packs that ship, and from a file of one’s own', async () => {
    const shipped = await pack('explain', '@prabowo', '--action', 'like', '--date', '2024-01-20', '--region', '32')
    expect(shipped).toMatchObject({ status: 0, stderr: '' })
    expect(shipped.stdout).toContain('SKB 2/2022 Lampiran II B.6')
    const own = await pack(
      'explain',
      '@paslon_contoh',
      '--date',
      '2026-03-01',
      '--pack',
      join(root, 'rules/contoh.json'),
    )
    expect(own.stdout).toContain('Pemilihan contoh')
  })

  it('runs as a program, with an exit code', () => {
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/cli/pack.ts'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('co-sign')
  })

  it('says how to ask where it does not understand, in both languages', async () => {
    expect(await pack('chekc')).toMatchObject({ status: 2, stdout: '' })
    expect((await pack('chekc')).stderr).toContain('Maksud Anda “check”?')
    expect((await pack('chekc', '--lang', 'en')).stderr).toContain('Did you mean “check”?')
    expect((await pack('explain')).stderr).toContain('npm run pack explain --')
    expect(await pack('sign', '--help')).toMatchObject({ status: 0, stderr: '' })
    expect((await pack('sign', 'a.json', '--kye', 'b')).stderr).toContain('--kye')
    expect(await pack('verify')).toMatchObject({ status: 2 })
  })

  it('says which file is broken, and where', async () => {
    put('patah.json', '{\n  "format": 1,\n  "packId": oops\n}')
    expect(await pack('check', 'patah.json')).toMatchObject({ status: 1 })
    expect((await pack('check', 'patah.json')).stderr).toContain('baris 3')
    expect((await pack('check', 'tiada.json')).stderr).toContain('tidak dapat dibaca')
    const broken = await pack('explain', '@a', '--date', '2026-03-01', '--pack', join(root, 'package.json'))
    expect(broken.status).toBe(1)
    expect(broken.stderr).toContain('packId: ini wajib diisi')
  })

  it('leads from a spreadsheet to a published pack, signed by two people', async () => {
    put('sandi.txt', 'kuda baterai jepit benar\n')
    expect(
      (await pack('new', 'kerja', '--id', 'id.go.contoh', '--title', 'Contoh', '--issuer', 'Kota Contoh')).status,
    ).toBe(0)
    expect((await pack('new', 'kerja', '--id', 'id.go.contoh', '--title', 'Contoh', '--issuer', 'K')).stderr).toContain(
      'sudah ada',
    )
    const last = dayOf(Date.now() + 60 * DAY_MS)
    put(
      'kerja/jadwal.csv',
      get('kerja/jadwal.csv').replace('2027-11-30', last).replace('2027-09-01', dayOf(Date.now())),
    )
    expect((await pack('from-csv', 'kerja/akun.csv', 'kerja/jadwal.csv', '--into', 'kerja/paket.json')).status).toBe(0)
    for (const person of ['penyusun', 'pemeriksa']) expect((await pack('keygen', person, ...secret)).status).toBe(0)
    const keys = ['penyusun.pub.json', 'pemeriksa.pub.json']
    const ring = await pack('keyring', 'kerja/paket.json', ...keys, '--threshold', '2')
    const fingerprint = /([0-9a-f]{4} ){7}[0-9a-f]{4}/.exec(ring.stdout)?.[0] ?? ''
    expect((await pack('sign', 'kerja/paket.json', '--key', 'penyusun.key.json', ...secret)).stderr).toContain(
      'masa berlaku',
    )
    expect((await pack('next', 'kerja/paket.json', '--changes', 'Daftar pertama')).status).toBe(0)
    expect(await pack('check', 'kerja/paket.json')).toMatchObject({ status: 0, stderr: '' })

    expect((await pack('sign', 'kerja/paket.json', '--key', 'penyusun.key.json', ...secret)).stdout).toContain(
      '1 dari 2',
    )
    expect((await pack('verify', 'kerja/paket.signed.json')).stderr).toContain('1 dari 2 orang')
    const again = await pack('co-sign', 'kerja/paket.signed.json', '--key', 'penyusun.key.json', ...secret)
    expect(again.stderr).toContain('harus orang lain')
    expect(
      (await pack('co-sign', 'kerja/paket.signed.json', '--key', 'pemeriksa.key.json', ...secret)).stdout,
    ).toContain('2 dari 2')
    expect(await pack('verify', 'kerja/paket.signed.json', '--fingerprint', fingerprint)).toMatchObject({ status: 0 })
    expect((await pack('verify', 'kerja/paket.signed.json', '--fingerprint', 'dead beef')).stderr).toContain(
      fingerprint,
    )
    expect((await pack('publish', 'kerja/paket.signed.json', '--out', 'terbit')).status).toBe(0)
    expect(get('terbit/head.json').length).toBeLessThan(2_048)
    expect(get('terbit/index.html')).toContain(fingerprint)
    expect(get('terbit/pack-1-1.json').trim()).toBe(get('terbit/id.go.contoh.json').trim())
  })

  it('never shows or stores a private key as it is, and says when a passphrase is wrong', async () => {
    expect(get('penyusun.key.json')).not.toMatch(/"d"/)
    put('lain.txt', 'bukan frasa sandi ini\n')
    const wrong = await pack('sign', 'kerja/paket.json', '--key', 'penyusun.key.json', '--passphrase-file', 'lain.txt')
    expect(wrong).toMatchObject({ status: 1, stdout: '' })
    expect(wrong.stderr).toContain('frasa sandi tidak cocok')
    put('pendek.txt', 'pendek\n')
    expect((await pack('keygen', 'lain', '--passphrase-file', 'pendek.txt')).stderr).toContain('paling pendek')
    expect((await pack('keyring', 'kerja/paket.json', 'penyusun.key.json', '--threshold', '1')).stderr).toContain(
      'kunci rahasia',
    )
  })

  it('takes only public keys that bear their own name, and no others once a pack is out', async () => {
    put('palsu.pub.json', JSON.stringify({ ...JSON.parse(get('penyusun.pub.json')), kid: '0'.repeat(32) }))
    const ring = (...keys: string[]) => pack('keyring', 'kerja/paket.json', ...keys, '--threshold', '1')
    expect((await ring('palsu.pub.json')).stderr).toContain('bukan berkas kunci publik')
    expect((await ring('penyusun.pub.json')).stderr).toContain('npm run pack rotate')
    expect((await pack('keyring', 'kerja/paket.json', 'penyusun.pub.json', '--threshold', '2')).status).toBe(2)
  })

  it('does not sign other content under a number that was signed', async () => {
    put('kerja/paket.json', get('kerja/paket.json').replace('"contact": ""', '"contact": "ppid@kota.example"'))
    const again = await pack('sign', 'kerja/paket.json', '--key', 'penyusun.key.json', ...secret)
    expect(again).toMatchObject({ status: 1 })
    expect(again.stderr).toContain('Nomor 1.1 sudah ditandatangani dengan isi lain')
  })

  it('changes keys when the old and the new ones have agreed, and an older device follows', async () => {
    put('kerja/lama.signed.json', get('kerja/paket.signed.json'))
    expect((await pack('keygen', 'pengganti', ...secret)).status).toBe(0)
    const keys = ['penyusun.pub.json', 'pengganti.pub.json']
    const rotate = (...by: string[]) =>
      pack(
        'rotate',
        'kerja/paket.json',
        ...keys,
        '--threshold',
        '2',
        ...by.flatMap(key => ['--key', `${key}.key.json`]),
        ...secret,
      )
    expect(await rotate('penyusun', 'pengganti')).toMatchObject({ status: 1 })
    expect(await rotate('pemeriksa')).toMatchObject({ status: 0, stderr: '' })
    expect((await pack('next', 'kerja/paket.json')).status).toBe(0)
    expect((await pack('sign', 'kerja/paket.json', '--key', 'pengganti.key.json', ...secret)).status).toBe(0)
    expect((await pack('co-sign', 'kerja/paket.signed.json', '--key', 'penyusun.key.json', ...secret)).status).toBe(0)
    const followed = await pack('verify', 'kerja/paket.signed.json', '--since', 'kerja/lama.signed.json')
    expect(followed).toMatchObject({ status: 0, stderr: '' })
    expect(followed.stdout).toContain('Kuncinya berganti')
    expect((await pack('verify', 'kerja/lama.signed.json', '--since', 'kerja/paket.signed.json')).stderr).toContain(
      '1 dari 2 orang',
    )
  })
}, 60_000)
