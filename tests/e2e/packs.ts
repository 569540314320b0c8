import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { type Agency, noNginxHere, startAgency } from '../sites/agency/nginx'
import type { Driver } from './driver/driver'
import { test as base, expect } from './fixtures'
import { OwnPage } from './own-page'

export const LISTS = 'options.html#/daftar'
export const ADD = 'options.html#/daftar/tambah'
export const PACK_ID = 'id.go.contoh'

/** An agency with its own nginx, reached under its host through the journeys' proxy. */
export const test = base.extend<object, { agency: Agency }>({
  agency: [
    async ({ sites }, use) => {
      if (noNginxHere) throw new Error(noNginxHere)
      const agency = await startAgency()
      sites.passTo(agency.host, agency.port)
      await use(agency)
      await agency.stop()
    },
    { scope: 'worker' },
  ],
})

/** A folder of the agency's own under one of its ways of answering, and its address. */
export async function place(agency: Agency, way = 'ok'): Promise<{ folder: string; address: string }> {
  const { mkdir } = await import('node:fs/promises')
  await mkdir(join(agency.root, way), { recursive: true })
  const folder = await mkdtemp(join(agency.root, way, 'paket'))
  const path = folder.slice(agency.root.length)
  return { folder, address: `https://${agency.host}${path}/` }
}

export async function withoutPacks(driver: Driver): Promise<void> {
  await driver.store({ settings: DEFAULT_SETTINGS, 'own-list': [], subscriptions: [] })
}

export interface Kept {
  id: string
  serial?: number
  hash?: string
  failures: number
  trouble?: { kind: string }
  change?: { from?: number; to: number }
}
export const subscriptions = async (driver: Driver): Promise<Kept[]> =>
  ((await driver.storage()).subscriptions ?? []) as Kept[]

/** As a person does: writes the address, compares the fingerprint, uses the list. */
export async function follow(page: OwnPage, address: string): Promise<void> {
  await page.write('.add-list-address', address)
  await page.press('Periksa alamat')
  await page.press('Sidik jarinya sama')
  await page.press('Pakai daftar ini')
  await page.sees('dipakai mulai sekarang')
}

/** Has the background ask the source now, and waits until it has. */
export async function ask(driver: Driver): Promise<Kept> {
  const before = (await driver.storage()).subscriptions as { tried?: number }[]
  await driver.store({ subscriptions: before.map(one => ({ ...one, next: 0 })) })
  const tried = async () => ((await driver.storage()).subscriptions as { tried?: number }[])[0]?.tried ?? 0
  await expect.poll(tried, { timeout: 8000 }).toBeGreaterThan(before[0]?.tried ?? 0)
  return (await subscriptions(driver))[0] as Kept
}
/** Skips, saying why, where no nginx can be started. */
export const needsNginx = (): void => base.skip(noNginxHere !== undefined, noNginxHere)
export { expect, OwnPage }
