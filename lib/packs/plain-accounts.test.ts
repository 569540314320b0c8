import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTOH } from '../../tests/rules/given'
import { accountSchema } from '../model/schemas/pack'
import { arePlain } from './plain-accounts'

const [account] = CONTOH.accounts
const odd = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    ' a',
    'x',
    'pair',
    '2026-02-30',
    '2026-03-01',
    ['a'],
    [],
    [''],
    ['A'],
    { from: '2026-03-01' },
    { from: '2026-03-01', until: '2026-01-01' },
    [{ platform: 'x', id: '1' }],
    [{ platform: 'x', handle: 'a' }],
    [{ platform: 'x', handle: 'a', seen: { from: '2026-03-01' }, more: 1 }],
  ),
)
const fields = [...Object.keys(account!), 'side', 'posts', 'more', '__proto__']

describe('the quick look at accounts', () => {
  it('takes what the tools write', () => {
    expect(arePlain(CONTOH.accounts)).toBe(true)
    expect(arePlain([{ ...account, side: 'paslon-1' }])).toBe(true)
  })

  it('takes nothing that the schema would refuse or change', () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...fields), odd, { minKeys: 1, maxKeys: 2 }),
        fc.boolean(),
        (parts, inside) => {
          const raw: unknown = inside ? { ...account, on: [{ ...account!.on[0], ...parts }] } : { ...account, ...parts }
          if (!arePlain([raw])) return
          expect(accountSchema.safeParse(raw)).toEqual({ success: true, data: raw })
        },
      ),
      { numRuns: 5_000 },
    ))

  it.each([
    ['a field too many', { more: 1 }],
    ['a field too few', { added: undefined }],
    ['another role', { role: 'critic' }],
    ['nowhere', { on: [] }],
    ['a handle without its span', { on: [{ platform: 'x', handle: 'a' }] }],
    ['a day that is not', { added: '2026-02-30' }],
    ['spaces to trim', { who: ' A' }],
    [
      'a span that ends early',
      { on: [{ platform: 'x', handle: 'a', seen: { from: '2026-03-01', until: '2026-01-01' } }] },
    ],
  ])('leaves %s to the schema', (_, change) => {
    expect(arePlain([{ ...account, ...change }])).toBe(false)
  })
})
