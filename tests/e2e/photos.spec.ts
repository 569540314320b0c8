import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sent } from './expectations'
import { expect, test } from './fixtures'
import { X } from './x'

const FIELD = '[data-testid="fileInput"]'
const person = { status: 'unset', spouseOfCandidate: false, unpaidLeave: false, officeAccounts: [] }
const settings = (photos: boolean) => ({
  settings: { language: 'id', person, sitesOff: [], packsOff: [], footprint: 'device', photos },
})
let photo = ''

test.beforeAll(async () => {
  photo = join(await mkdtemp(join(tmpdir(), 'photo-')), 'foto.png')
  await writeFile(photo, 'not even a picture: nobody opens it')
})
test.afterEach(({ driver }) => driver.store(settings(true)))

test('a photo chosen inside a window: a quiet list, nothing waits, nothing is sent', async ({ driver, sites }) => {
  await driver.store(settings(true))
  await driver.hands.resize(360, 640)
  await driver.open(X.home())
  await driver.hands.choose(FIELD, photo)
  const note = await driver.note()
  expect(note).toContain('alat peraga')
  expect(note).toContain('silakan lanjut')
  expect(await driver.dialog()).toBeNull()
  await sent(sites)
})

test('switched off, choosing a photo is nobody’s business', async ({ driver }) => {
  await driver.store(settings(false))
  await driver.open(X.home())
  await driver.hands.choose(FIELD, photo)
  await new Promise(resolve => setTimeout(resolve, 400))
  expect(await driver.noteNow()).toBeNull()
})
