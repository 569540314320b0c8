import { describe, expect, it } from 'vitest'
import { textIn } from './language'
import { sayTrouble } from './say-trouble'

describe('why a list did not come', () => {
  it('is said with what to do, in both languages, for what the network and the pack can do wrong', () => {
    for (const language of ['id', 'en'] as const) {
      const text = textIn(language)
      for (const trouble of [
        { kind: 'unreachable' },
        { kind: 'slow' },
        { kind: 'answered', status: 503 },
        { kind: 'longer-than-announced' },
        { kind: 'policy-without-keys' },
        { kind: 'taken-name' },
        { kind: 'rollback', serial: 6, kept: 7 },
      ] as const) {
        const { what, todo } = sayTrouble(trouble, text, language)
        expect([what, todo].filter(said => said.length < 10 || /[{}]/.test(said))).toEqual([])
      }
    }
  })

  it('names the code a server answered with', () => {
    expect(sayTrouble({ kind: 'answered', status: 503 }, textIn('id'), 'id').what).toContain('503')
  })
})
