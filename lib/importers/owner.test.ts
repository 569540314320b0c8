import { expect, test } from 'vitest'
import type { Member } from './archive'
import { ownerOf } from './owner'
import x from './x'

const account = (handle: string) => `window.YTD.account.part0 = [{"account":{"accountId":"1","username":"${handle}"}}]`

test('of a thousand files that say whose it is the first counts, and only a few are open together', async () => {
  let open = 0
  let most = 0
  const members = Array.from(
    { length: 1000 },
    (_, at): Member => ({
      path: `data/${at}/account.js`,
      size: 1,
      chunks: async function* () {
        most = Math.max(most, ++open)
        try {
          await Promise.resolve()
          yield new TextEncoder().encode(account(`akun_${at}`))
        } finally {
          open--
        }
      },
    }),
  )
  const kind = x.owner?.find(({ files }) => files.includes('account.js'))
  if (!kind) throw new Error('X declares no account.js')
  const source = { name: 'contoh.zip', kind: 'zip' as const, members, problems: [] }
  const owners = members.map(member => ({ member, kind }))
  const owner = await ownerOf({ source, importer: x, owners, members: [], knows: [] })
  expect(owner).toEqual({ id: '1', handle: 'akun_0' })
  expect(most).toBeLessThanOrEqual(4)
})
