import { find } from '../../scripts/browsers.mjs'
import { EDITOR, packFile, textOf } from '../packs/agency'
import { type Agency, noNginxHere, startAgency } from '../sites/agency/nginx'
import { coffeePack, publish } from '../sites/agency/publish'
import { startChromium } from './driver/chromium'
import { Driver } from './driver/driver'
import { extensionUnderTest } from './driver/extension'
import { startFirefox } from './driver/firefox'
import type { BrowserName, Hands, Started } from './driver/hands'
import { noPolicyHere, type PolicyFile, policyFor } from './driver/policy'
import { test as base, expect } from './fixtures'
import { needsNginx, OwnPage, place } from './packs'
import { likeOf, X } from './x'

interface Managed {
  file: PolicyFile
  /** Where the policy's address leads; absent where no nginx can be started. */
  agency?: Agency
  started: Started
  desk: Hands
}

const START = { chromium: startChromium, firefox: startFirefox }
const AT_START = {
  inlinePacks: [textOf(await packFile(coffeePack()))],
  trustedKeys: [EDITOR.x],
  lockPacks: true,
  lockSites: 'yes', // Chromium drops it by the schema, Firefox hands it over
  skipWelcome: true,
  supportContact: 'Helpdesk contoh',
  pauses: ['2026-01-01 x', 'tiktk'],
}

/** Another list of the same agency, of which the policy knows the address only: somebody else of the replica campaigns in it. */
const [pair] = coffeePack().accounts ?? []
const AT_AN_ADDRESS = {
  packId: 'id.go.contoh.alamat',
  title: { id: 'Daftar Beralamat Contoh', en: 'Example List by Address' },
  accounts: [
    {
      ...pair!,
      who: 'Teman Contoh',
      on: [{ platform: 'x' as const, handle: 'teman_baik', seen: { from: '2024-01-01' } }],
    },
  ],
}

/** A browser of its own, started with a real policy file. */
const test = base.extend<object, { managed: Managed }>({
  managed: [
    async ({ driverName, sites }, use) => {
      const extension = await extensionUnderTest(driverName)
      const file = await policyFor(driverName, find(driverName).path as string, extension.folder)
      const agency = noNginxHere ? undefined : await startAgency()
      const packAddresses: string[] = []
      if (agency) {
        sites.passTo(agency.host, agency.port)
        const { folder, address } = await place(agency)
        await publish(folder, AT_AN_ADDRESS)
        packAddresses.push(address)
      }
      file.set({ ...AT_START, packAddresses })
      const started = await START[driverName as BrowserName](file.executable, extension.folder, sites.proxy, {
        welcomeWithin: 4500,
      })
      const desk = await started.openPage('popup.html')
      await use({ file, started, desk, ...(agency && { agency }) })
      await started.close()
      await agency?.stop()
      file.remove()
      await extension.remove()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

test.beforeEach(({ driverName }) => {
  const why = noPolicyHere(driverName)
  test.skip(why !== undefined, why)
})

/** What the extension keeps of the policy, as the browser handed it over. */
const kept = (desk: Hands) =>
  desk.evaluate(async () => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: Storage } }>
    type Storage = { get(key: string): Promise<{ policy?: { policy: object; used: string[]; refused: object[] } }> }
    return (await (world.browser ?? world.chrome).storage.local.get('policy')).policy
  }, null)

test('a policy of the system is read at the first start, key by key, and no page opens', async ({
  managed,
  driverName,
}) => {
  test.slow() // Chromium tells its extensions only seconds after its first start
  await expect.poll(async () => (await kept(managed.desk))?.used.length, { timeout: 10_000 }).toBeGreaterThan(0)
  const { policy, refused } = (await kept(managed.desk)) as NonNullable<Awaited<ReturnType<typeof kept>>>
  expect(policy).toMatchObject({ lockPacks: true, lockSites: false, supportContact: 'Helpdesk contoh' })
  expect(policy).toMatchObject({ pauses: [{ until: '2026-01-01', platform: 'x' }] })
  const line = { key: 'pauses', line: 2, why: 'bad-pause' }
  const wrong = { key: 'lockSites', why: 'wrong-kind' }
  expect(refused).toEqual(expect.arrayContaining(driverName === 'firefox' ? [line, wrong] : [line]))
  expect(managed.started.openedAtInstall).toBeUndefined()
})

test('a pack inside the policy is in use, cannot be switched off, and pauses a press', async ({ managed }) => {
  test.slow()
  await OwnPage.at(managed.started, 'options.html#/daftar', async page => {
    await page.sees('Daftar Instansi Contoh', 'Dijaga tetap aktif oleh kebijakan instansi', 'dari kebijakan instansi')
    expect(await page.count('[role="switch"][disabled]')).toBe(1)
  })
  const driver = new Driver(await managed.started.newTab(), managed.started, async () => managed.desk)
  await driver.open(X.home())
  await driver.press(likeOf('menu'))
  await expect.poll(async () => (await driver.asked()).text).toContain('Daftar Instansi Contoh') // names may come a moment later
  await driver.answer('Jangan sukai')
  await OwnPage.at(managed.started, 'options.html#/setelan', async page => {
    await page.sees('Kebijakan instansi', 'Bantuan: Helpdesk contoh', 'baris 2', 'tulis seperti 2026-12-01')
  })
})

test('a pack at an address of the policy is fetched by plain requests, without a question, and pauses a press', async ({
  managed,
}) => {
  needsNginx()
  test.slow()
  const asked = async () => (await managed.agency?.requests()) ?? []
  const driver = new Driver(await managed.started.newTab(), managed.started, async () => managed.desk)
  const known = async () => ((await driver.storage()).subscriptions ?? []) as { address?: string; next?: number }[]
  const planned = async () => (await known()).some(({ address, next }) => address && next !== undefined)
  await expect.poll(planned, { timeout: 10_000 }).toBe(true)
  await driver.store({ subscriptions: (await known()).map(one => ({ ...one, next: 0 })) }) // its moment is a random one
  const paths = async () => (await asked()).map(({ path }) => path.split('/').at(-1))
  await expect.poll(paths, { timeout: 15_000 }).toEqual(['head.json', 'pack-1-7.json'])
  for (const { method, cookie, referer } of await asked())
    expect({ method, cookie, referer }).toEqual({ method: 'GET', cookie: '', referer: '' })
  await OwnPage.at(managed.started, 'options.html#/daftar', page => page.sees('Daftar Beralamat Contoh'))
  await driver.open(X.home())
  await driver.press(likeOf('plain'))
  await expect.poll(async () => (await driver.asked()).text).toContain('Daftar Beralamat Contoh') // names may come a moment later
  await driver.answer('Jangan sukai')
})

test('a policy that changes while the browser runs holds within seconds', async ({ managed, driverName }) => {
  test.skip(driverName === 'firefox', 'Firefox reads policies at its start only')
  test.slow()
  managed.file.set({ lockSites: true })
  await expect.poll(async () => (await kept(managed.desk))?.used, { timeout: 15_000 }).toEqual(['lockSites'])
})
