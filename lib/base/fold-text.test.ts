import { expect, test } from 'vitest'
import { foldHandle, foldTag, tagAsWritten, tagsIn } from './fold-text'

test('a handle is the same with @, bidi marks and capitals', () => {
  expect(foldHandle('\u2066@Paslon_Contoh\u2069')).toBe('paslon_contoh')
})

test('hashtags are exact words, folded', () => {
  expect(tagsIn('Ayo #PilihContoh! dan #pilihcontohlagi, bukan a#pilihcontoh')).toEqual([
    'pilihcontoh',
    'pilihcontohlagi',
  ])
  expect(foldTag('＃ＰｉｌｉｈContoh'.slice(1))).toBe('pilihcontoh')
})

test('an HTML entity is no hashtag', () => {
  expect(tagsIn('itu &#39;biasa&#39;')).toEqual([])
})

test('a tag is told as the person wrote it', () => {
  expect(tagAsWritten('pilihcontoh', 'Ayo #PilihContohLagi dan #PilihContoh!')).toBe('PilihContoh')
  expect(tagAsWritten('pilihcontoh', 'tanpa tagar')).toBe('pilihcontoh')
})
