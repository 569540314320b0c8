import { expect, it } from 'vitest'
import { aPack } from '../../../tests/packs/agency'
import { publicPage } from './public-page'

const FINGERPRINT = '0000 1111 2222 3333 4444 5555 6666 7777'

it('a pack’s words are text on its page, whatever they say', () => {
  const nasty = `"><img src=x onerror=alert(1)>'&`
  const page = publicPage(
    aPack({ title: { id: nasty, en: nasty }, issuer: { name: nasty }, contact: nasty }),
    FINGERPRINT,
    'a".json',
  )
  expect(page).not.toContain('<img')
  expect(page).not.toMatch(/href="a""/)
  expect(page).toContain('&#60;img src=x')
})

it('the page says in both languages who, until when and which fingerprint, and asks nobody for anything', () => {
  const page = publicPage(aPack(), FINGERPRINT, 'id.go.contoh.json')
  for (const part of ['lang="id"', 'lang="en"', '20 Apr 2026', 'berlaku sampai', 'valid until'])
    expect(page).toContain(part)
  expect(page.split(FINGERPRINT)).toHaveLength(3)
  expect(page).not.toMatch(/<script|src=|https?:/)
})
