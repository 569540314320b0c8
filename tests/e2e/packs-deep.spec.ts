import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DAY_MS, dayOf } from '../../lib/base/time'
import { issue } from '../../lib/cli/pack/issue'
import { sign } from '../../lib/cli/signing'
import { TYPES } from '../../lib/packs/envelope'
import { aPack, bytesOf, EDITOR, keyringOf, REVIEWER, STRANGER } from '../packs/agency'
import { coffeePack, publish } from '../sites/agency/publish'
import { DEEP } from './fixtures'
import {
  ADD,
  ask,
  expect,
  follow,
  LISTS,
  needsNginx,
  OwnPage,
  PACK_ID,
  place,
  subscriptions,
  test,
  withoutPacks,
} from './packs'
import { likeOf, X } from './x'

// Every way a host can go wrong, against a real nginx; the shortest of them also in every run.
test.skip(!DEEP, 'only in deep runs (DEEP=1): packs.spec.ts has the way that goes well')
test.beforeEach(async ({ driver }) => {
  needsNginx()
  test.slow()
  await withoutPacks(driver)
})
test.afterEach(async ({ driver }) => withoutPacks(driver))

const days = (count: number) => dayOf(Date.now() + count * DAY_MS)

test('what cannot be fetched is said, and nothing is kept', async ({ started, driver, agency }) => {
  for (const [way, said] of [
    ['no-cors', 'tidak dapat dihubungi'],
    ['moved', 'tidak dapat dihubungi'],
    ['down', 'menjawab dengan kode 503'],
  ] as const) {
    const { folder, address } = await place(agency, way)
    await publish(folder)
    await publish(join(agency.root, 'ok', folder.split('/').at(-1) as string))
    await agency.forget()
    await OwnPage.at(started, ADD, async page => {
      await page.write('.add-list-address', address)
      await page.press('Periksa alamat')
      await page.sees(said)
    })
    expect(
      (await agency.requests()).filter(({ path }) => path.startsWith('/ok/')),
      'a redirect is not followed',
    ).toEqual([])
  }
  expect(await subscriptions(driver)).toEqual([])
})

test('a host that answers drop by drop is given up after 30 seconds', async ({ started, agency }) => {
  test.setTimeout(90_000)
  const { folder, address } = await place(agency, 'slow')
  await publish(folder)
  await OwnPage.at(started, ADD, async page => {
    await page.write('.add-list-address', address)
    await page.press('Periksa alamat')
    await expect.poll(() => page.text(), { timeout: 40_000 }).toContain('tidak selesai menjawab dalam 30 detik')
  })
})

test('outage, garbage, strangers, rollback, freeze, another clock: each is said, and the list stays in use', async ({
  started,
  driver,
  agency,
}) => {
  test.setTimeout(120_000)
  const { folder, address } = await place(agency)
  await publish(folder)
  await OwnPage.at(started, ADD, page => follow(page, address))
  const wrong: [kind: string, make: () => Promise<unknown>][] = [
    ['answered', () => rm(join(folder, 'head.json'))],
    ['not-json', () => writeFile(join(folder, 'head.json'), '<html>Halaman tidak ditemukan</html>')],
    ['too-large', () => writeFile(join(folder, 'head.json'), 'x'.repeat(2048))],
    ['unknown-keys', () => publish(folder, { serial: 9 }, [STRANGER])],
    ['rollback', () => publish(folder, { serial: 6 })],
    ['expired', () => publish(folder, { serial: 9, issued: days(-60), expires: days(-2) })],
    ['from-the-future', () => publish(folder, { serial: 9, issued: days(3) })],
    ['not-as-announced', () => publish(folder, { serial: 9 }, [EDITOR], { hash: '0'.repeat(64) })],
  ]
  for (const [kind, make] of wrong) {
    await make()
    const { trouble, serial } = await ask(driver)
    expect([trouble?.kind, serial]).toEqual([kind === 'too-large' ? 'not-json' : kind, 7])
  }
  await driver.open(X.home())
  await driver.press(likeOf('menu'))
  await expect.poll(async () => (await driver.asked()).text).toContain('Daftar Instansi Contoh') // names may come a moment later
  await driver.answer('Jangan sukai')
  await publish(folder, { serial: 10 })
  expect(await ask(driver)).toMatchObject({ serial: 10, failures: 0 })
})

test('keys change only when the old and the new have both signed', async ({ started, driver, agency }) => {
  const { folder, address } = await place(agency)
  await publish(folder)
  await OwnPage.at(started, ADD, page => follow(page, address))
  const keyring = keyringOf(1, REVIEWER)
  await publish(folder, { serial: 1, epoch: 2, keyring }, [REVIEWER])
  expect((await ask(driver)).trouble?.kind).toBe('unknown-keys')
  const rotation = await sign(bytesOf({ packId: PACK_ID, epoch: 2, keyring }), TYPES.keyring, [EDITOR, REVIEWER])
  await publish(folder, { serial: 1, epoch: 2, keyring }, [REVIEWER], {}, { rotations: [rotation] })
  expect(await ask(driver)).toMatchObject({ serial: 1, failures: 0 })
})

test('a list of 100,000 accounts, from a file on the disk: used, and its last account is paused', async ({
  started,
  driver,
}, info) => {
  test.setTimeout(180_000)
  const whole = aPack(coffeePack())
  const [coffee] = whole.accounts
  const invented = Array.from({ length: 99_999 }, (_, index) => ({
    ...coffee!,
    who: `Akun Contoh ${index}`,
    on: [{ platform: 'x' as const, handle: `akun_contoh_${index}`, seen: { from: '2024-01-01' } }],
  }))
  const { pack } = await issue({ ...whole, accounts: [...invented, coffee!] }, EDITOR, {})
  const path = info.outputPath('seratus-ribu.json')
  await mkdir(info.outputDir, { recursive: true })
  await writeFile(path, JSON.stringify(pack))
  const within = { timeout: 90_000 }
  await OwnPage.at(started, LISTS, async page => {
    await page.sees('Dari berkas')
    await page.hands.choose('.add-list-file', path)
    await expect.poll(() => page.text(), within).toContain('Sidik jari kunci')
    await page.press('Sidik jarinya sama')
    await page.press('Pakai daftar ini')
    await expect.poll(() => page.text(), within).toContain('dipakai mulai sekarang')
  })
  expect(await subscriptions(driver)).toMatchObject([{ serial: 7 }])
  const held = async () => JSON.stringify((await driver.storage())['snapshot.x'] ?? '').length
  await expect.poll(held, within).toBeGreaterThan(500_000) // what a page holds of them is made in pieces, with rests
  await driver.open(X.home())
  await driver.press(likeOf('menu'))
  await expect.poll(async () => (await driver.asked()).text, within).toContain('Daftar Instansi Contoh')
  await driver.answer('Jangan sukai')
})

test('a list that pauses the site holds nothing there', async ({ started, driver }) => {
  await OwnPage.at(started, LISTS, async page => {
    const file = async (more: object) => {
      const { packFile } = await import('../packs/agency')
      return new File([(await packFile(coffeePack(more))) as Uint8Array<ArrayBuffer>], 'pack.json')
    }
    await page.choose(await file({ paused: [{ platform: 'x', until: days(10) }] }), '.add-list-file')
    await page.press('Sidik jarinya sama')
    await page.press('Pakai daftar ini')
    await page.sees('dipakai mulai sekarang')
  })
  await driver.open(X.home())
  await driver.press(likeOf('menu'))
  expect(await driver.notAsked()).toBe(true)
})

test('the person goes back to the list before, and deletes it', async ({ started, driver, agency }) => {
  const { folder, address } = await place(agency)
  await publish(folder)
  await OwnPage.at(started, ADD, page => follow(page, address))
  await publish(folder, { serial: 8 })
  expect((await ask(driver)).serial).toBe(8)
  await OwnPage.at(started, LISTS, async page => {
    await page.press('Kembali ke daftar sebelumnya')
    await page.sees('Daftar sebelumnya dipakai lagi', 'nomor 7')
    expect((await ask(driver)).serial).toBe(7)
    await page.press('Berhenti memakai dan hapus')
    await page.sees('Hapus daftar ini?')
    await page.press('Berhenti memakai dan hapus')
    await expect.poll(() => subscriptions(driver)).toEqual([])
  })
})
