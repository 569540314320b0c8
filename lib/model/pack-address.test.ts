import { describe, expect, it } from 'vitest'
import { packAddress } from './pack-address'

describe('the address of a pack is the same for everyone', () => {
  it.each([
    'https://daftar.instansi.example/netral/paket.head.json',
    'https://intranet/paket-2026-11-22.head.json',
    'https://127.0.0.1:8443/kab-contoh/pilkada-2029.head.json',
    'https://contoh.github.io/daftar/v2/kementerian-contoh-sekretariat.head.json',
  ])('takes %s', address => {
    expect(packAddress(` ${address} `)).toEqual({ ok: true, value: address })
  })

  it.each([
    ['not-an-address', 'paket.json'],
    ['not-https', 'http://daftar.instansi.example/paket.head.json'],
    ['not-https', 'file:///tmp/paket.head.json'],
    ['with-user', 'https://budi@daftar.instansi.example/paket.head.json'],
    ['with-query', 'https://daftar.instansi.example/paket.head.json?id=7'],
    ['with-query', 'https://daftar.instansi.example/paket.head.json?'],
    ['with-fragment', 'https://daftar.instansi.example/paket.head.json#budi'],
    ['personal', 'https://daftar.instansi.example/199001012015031001/paket.head.json'],
    ['personal', 'https://daftar.instansi.example/19900101-201503-1-001.head.json'],
    ['personal', 'https://daftar.instansi.example/~budi/paket.head.json'],
    ['personal', 'https://daftar.instansi.example/budi%40instansi.example/paket.head.json'],
    ['personal', 'https://daftar.instansi.example/3f2b8c1e-7a4d-4e55-9b11-0c2d3e4f5a6b/p.json'],
    ['personal', 'https://daftar.instansi.example/k3x9q2m7v1z8b5n4c6w0/paket.head.json'],
    ['personal', 'https://k3x9q2m7v1z8b5n4c6w0.instansi.example/paket.head.json'],
    ['personal', 'https://daftar.instansi.example/%ff/paket.head.json'],
    ['too-long', `https://daftar.instansi.example/${'a/'.repeat(250)}`],
  ])('refuses as %s: %s', (problem, address) => {
    expect(packAddress(address)).toEqual({ ok: false, problem })
  })
})
