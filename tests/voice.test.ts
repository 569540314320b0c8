import { describe, expect, it } from 'vitest'
import { read } from './laws/sources'
import { said, sentencesIn } from './laws/texts'

/** The words of docs/voice.md's list, as one pattern; `*` is any ending. */
function never(language: 'id' | 'en'): RegExp {
  const row = new RegExp(`^\\| ${language} \\| (.+) \\|$`, 'm').exec(read('docs/voice.md'))?.[1] ?? ''
  const words = row.split(',').map(word => word.trim().replace('*', '\\w*'))
  return new RegExp(`\\b(${words.join('|')})\\b`, 'i')
}

describe.each(['id', 'en'] as const)('the voice in "%s"', language => {
  it('knows its list', () => {
    expect(never(language).source.split('|').length).toBeGreaterThan(8)
    expect(never(language).test(language === 'id' ? 'Ini Pelanggaran' : 'a Violation')).toBe(true)
  })

  it('never uses a word of the list', async () => {
    const texts = await said(language)
    expect(texts.size).toBeGreaterThan(300)
    const pattern = never(language)
    expect([...texts].filter(([, text]) => pattern.test(text))).toEqual([])
  })

  it('nor do the data people read: situations of the practice, help, rules', () => {
    const pattern = never(language)
    for (const file of ['rules/situations.json', 'rules/help.json', 'rules/law.json']) {
      const sentences = sentencesIn(JSON.parse(read(file)), language)
      expect(sentences.length).toBeGreaterThan(5)
      expect(
        sentences.filter(text => pattern.test(text)),
        file,
      ).toEqual([])
    }
  })

  it('neither shouts nor winks: no exclamation marks, no emoji', async () => {
    const loud = /!|\p{Extended_Pictographic}/u
    expect([...(await said(language))].filter(([, text]) => loud.test(text))).toEqual([])
  })
})
