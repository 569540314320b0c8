import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pack = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/cli/pack.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('npm run pack', () => {
  it('explains an act from the packs that ship, and from a file of one’s own', () => {
    const shipped = pack('explain', '@prabowo', '--action', 'like', '--date', '2024-01-20', '--region', '32')
    expect(shipped).toMatchObject({ status: 0, stderr: '' })
    expect(shipped.stdout).toContain('SKB 2/2022 Lampiran II B.6')
    const own = pack('explain', '@paslon_contoh', '--date', '2026-03-01', '--pack', 'rules/contoh.json')
    expect(own.stdout).toContain('Pemilihan contoh')
  })

  it('says how to ask where it does not understand, and which file is broken', () => {
    expect(pack('jelaskan')).toMatchObject({ status: 2, stdout: '' })
    expect(pack('explain').stderr).toContain('npm run pack explain --')
    const broken = pack('explain', '@a', '--date', '2026-03-01', '--pack', 'package.json')
    expect(broken.status).toBe(1)
    expect(broken.stderr).toContain('package.json: wrong-shape')
  })
}, 30_000)
