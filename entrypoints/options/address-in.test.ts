import { describe, expect, it } from 'vitest'
import { addressIn } from './address-in'

describe('an instruction of an agency that leads to the page', () => {
  it.each([
    ['#/daftar/tambah', ''],
    ['#/daftar/tambah/https%3A%2F%2Fdaftar.contoh.example%2Fnetral%2F', 'https://daftar.contoh.example/netral/'],
    ['#/daftar/tambah/%E0%A4%A', ''],
    ['#/daftar', undefined],
    ['#/daftar/tambahan', undefined],
  ])('%s names %j', (hash, address) => {
    expect(addressIn(hash)).toBe(address)
  })
})
