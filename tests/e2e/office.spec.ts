import { expect, test } from './fixtures'
import { likeOf, X } from './x'

const person = (handle: string) => ({
  status: 'pppk',
  spouseOfCandidate: false,
  unpaidLeave: false,
  officeAccounts: [{ platform: 'x', handle }],
})
const settings = (handle: string) => ({
  settings: { language: 'id', person: person(handle), sitesOff: [], packsOff: [], footprint: 'device' },
})

test.afterEach(({ driver }) => driver.store(settings('lain_contoh')))

test('says first of all that an office account acts, and how sanctions reach a PPPK', async ({ driver }) => {
  await driver.store(settings('asn_contoh'))
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  const { text } = await driver.asked()
  expect(text).toContain('Anda memakai akun dinas @asn_contoh.')
  expect(text).toContain('perjanjian kerja')
  await driver.answer('Jangan sukai')
})

test('says nothing of an office while another account is logged in', async ({ driver }) => {
  await driver.store(settings('dinas_contoh'))
  await driver.open(X.home())
  await driver.press(likeOf('listed'))
  await driver.settle()
  expect((await driver.asked()).text).not.toContain('akun dinas')
  await driver.answer('Jangan sukai')
})
